/** Today as the person's own clock has it: "2026-11-24". Only screens read the clock. */
export function todayHere(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
