import type { HardWord } from "../../client";

/** A hard word where it stands in a text: from and to, in letters. */
export type Place = { word: HardWord; from: number; to: number };

/** Finds hard words in texts; made once for a list of words. */
export type Finder = (text: string) => Place[];

/**
 * Looks for the words and their other spellings, whole words only, the longest first: "degree
 * apprenticeship" is not also a degree. Short forms (HCPC) must be written as they are; others may
 * begin with a capital letter and take an s.
 */
export function finderOf(words: readonly HardWord[]): Finder {
  const spellings = words
    .flatMap((word) => [word.word, ...word.also].map((spelling) => ({ word, spelling })))
    .toSorted((one, other) => other.spelling.length - one.spelling.length);
  if (spellings.length === 0) return () => [];
  const parts = spellings.map(({ spelling }) => {
    if (isShortForm(spelling)) return `(${escaped(spelling)})`;
    const [first = ""] = spelling;
    const either = `[${escaped(first.toLowerCase())}${escaped(first.toUpperCase())}]`;
    return `(${either}${escaped(spelling.slice(first.length))}s?)`;
  });
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const which = match.slice(1).findIndex((group) => group !== undefined);
      const word = spellings[which]?.word;
      return word ? [{ word, from: match.index, to: match.index + match[0].length }] : [];
    });
}

/** "HCPC", "GOsC", "ICBs": more than one capital letter in a single word. */
function isShortForm(spelling: string): boolean {
  return !spelling.includes(" ") && (spelling.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
