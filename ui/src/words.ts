/** Sentences and ways of saying numbers that more than one screen uses. British English, plain. */

const pounds = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** 40040 is "40,040". */
export function sayNumber(value: number): string {
  return whole.format(value);
}

/** 28605 is "£28,605". */
export function sayPounds(value: number): string {
  return pounds.format(value);
}

/** "£9,535", or "£9,535 to £28,605" where it varies; nothing to pay is "no fees". */
export function sayPoundsRange({ min, max }: { min: number; max: number }): string {
  if (max === 0) return "no fees";
  if (min === max) return sayPounds(max);
  return `${min === 0 ? "nothing" : sayPounds(min)} to ${sayPounds(max)}`;
}

/** "1 route", "2 routes". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${sayNumber(number)} ${number === 1 ? one : many}`;
}

/** "maths", "maths and PE", "maths, PE and art". */
export function list(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** 36 is "3 years", 18 is "18 months", 30 is "2½ years", 52 is "4 years 4 months". */
export function sayMonths(months: number): string {
  if (months < 1) return "less than a month";
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (rest === 0) return count(years, "year");
  if (months < 24) return count(months, "month");
  if (rest === 6) return `${years}½ years`;
  return `${count(years, "year")} ${count(rest, "month")}`;
}

/** "3 years", "3 to 6 years", "2 to 12 months", "18 months to 3 years". */
export function sayMonthsRange({ min, max }: { min: number; max: number }): string {
  if (min === max) return sayMonths(max);
  const [from, to] = [sayMonths(min), sayMonths(max)];
  const unit = / (month|year)s?$/;
  const same = unit.exec(from)?.[1] === unit.exec(to)?.[1];
  const simple = from.split(" ").length === 2 && to.split(" ").length === 2;
  return same && simple ? `${from.split(" ")[0]} to ${to}` : `${from} to ${to}`;
}

/** [9, 1] is "September or January". */
export function sayIntakes(months: readonly number[]): string {
  return list(
    months.map((month) => MONTH_NAMES[month - 1] ?? String(month)),
    "or",
  );
}

/** "Check …" starts with a capital letter whatever the catalogue wrote. */
export function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…:]$/.test(start) ? start : `${start}.`;
}

/** First letter large, nothing else changed. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter small, unless it is an acronym or a letter by itself: "GCSEs", "A levels". */
export function small(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Bands as people say them: "Band 5", "Bands 5 to 6", "Bands 8a to 8b". */
export function sayBands(bands: readonly string[]): string | null {
  const [first] = bands;
  const last = bands.at(-1);
  if (!first || !last) return null;
  return first === last ? `Band ${first}` : `Bands ${first} to ${last}`;
}

export const INDEPENDENT =
  "AHP Atlas is independent. It is not an NHS product. Check with the university, employer or regulator before you decide.";
export const OPENS_OUTSIDE = "opens in your browser; needs the internet";
