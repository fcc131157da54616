/** Whether each of the asked words stands somewhere in these texts. */
export function hasWords(texts: readonly (string | null)[], asked: string): boolean {
  const text = texts.join(" ").toLowerCase();
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
