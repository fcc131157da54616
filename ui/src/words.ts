/**
 * Sentences and ways of saying numbers that more than one screen uses, and the one place where
 * numbers, money, dates and lists become text: all of it by `Intl`.
 */
import english from "./language/en/words.json";
import { LOCALE } from "./language/locale";
import { sayer } from "./language/say";

const say = sayer(english);

const pounds = new Intl.NumberFormat(LOCALE, {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});
const compact = new Intl.NumberFormat(LOCALE, {
  style: "currency",
  currency: "GBP",
  notation: "compact",
  maximumFractionDigits: 0,
});
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const share = new Intl.NumberFormat(LOCALE, { style: "percent", maximumFractionDigits: 0 });
// Dates of the catalogue are days of the calendar, not moments: no time zone may move them.
const dates = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", ...options });
const ofMonth = dates({ month: "long" });
const ofMonthAndYear = dates({ month: "short", year: "numeric" });
const ofDay = dates({ day: "numeric", month: "short", year: "numeric" });
const ofLongMonth = dates({ month: "long", year: "numeric" });
const ofLongDay = dates({ day: "numeric", month: "long", year: "numeric" });
const lists = {
  and: new Intl.ListFormat(LOCALE, { type: "conjunction" }),
  or: new Intl.ListFormat(LOCALE, { type: "disjunction" }),
};

/** 40040 is "40,040". */
export function sayNumber(value: number): string {
  return whole.format(value);
}

/** 28605 is "£28,605". */
export function sayPounds(value: number): string {
  return pounds.format(value);
}

/** A sum where there is little room: "£9,790", "£24k". */
export function sayPoundsShort(value: number): string {
  return value < 10_000 ? sayPounds(value) : compact.format(value);
}

/** 0.42 is "42%". */
export function sayShare(value: number): string {
  return share.format(value);
}

/** A date as people say it: "2025-01" is "Jan 2025". What is no date stays as it is. */
export function sayDate(date: string): string {
  return sayBy(ofDay, ofMonthAndYear, date);
}

/** The same with the month in full: "14 January 2027", "September 2027". */
export function sayLongDate(date: string): string {
  return sayBy(ofLongDay, ofLongMonth, date);
}

function sayBy(byDay: Intl.DateTimeFormat, byMonth: Intl.DateTimeFormat, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year || !month || Number(month) < 1 || Number(month) > 12) return date;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return (day ? byDay : byMonth).format(moment);
}

/** The twelve months by name, January first. */
export const MONTH_NAMES: readonly string[] = Array.from({ length: 12 }, (_, place) =>
  ofMonth.format(Date.UTC(2000, place)),
);

/** "£9,535", or "£9,535 to £28,605" where it varies; nothing to pay is "no fees". */
export function sayPoundsRange({ min, max }: { min: number; max: number }): string {
  if (max === 0) return say("noFees");
  if (min === max) return sayPounds(max);
  return say("range", { from: min === 0 ? say("nothing") : sayPounds(min), to: sayPounds(max) });
}

/** "maths", "maths and PE", "maths, PE and art". */
export function list(words: readonly string[], last: keyof typeof lists = "and"): string {
  return lists[last].format(words);
}

/** A length of time as it is said: an amount of one unit, or of two. */
type Length = { unit: "months" | "years" | "both"; amount: string; many: number; said: string };

function lengthOf(months: number): Length {
  const inUnit = (unit: "months" | "years", amount: string, many: number): Length => {
    return { unit, amount, many, said: say(unit, { amount, many }) };
  };
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (rest === 0) return inUnit("years", sayNumber(years), years);
  if (months < 24) return inUnit("months", sayNumber(months), months);
  // More than one, so that it takes the plural: "2½ years".
  if (rest === 6) return inUnit("years", say("halfYears", { years: sayNumber(years) }), years + 1);
  const said = say("yearsAndMonths", { years: sayMonths(months - rest), months: sayMonths(rest) });
  return { unit: "both", amount: said, many: months, said };
}

/** 36 is "3 years", 18 is "18 months", 30 is "2½ years", 52 is "4 years 4 months". */
export function sayMonths(months: number): string {
  return months < 1 ? say("lessThanAMonth") : lengthOf(months).said;
}

/** "3 years", "3 to 6 years", "2 to 12 months", "18 months to 3 years". */
export function sayMonthsRange({ min, max }: { min: number; max: number }): string {
  if (min === max) return sayMonths(max);
  const [from, to] = [lengthOf(min), lengthOf(max)];
  if (min < 1 || from.unit !== to.unit || from.unit === "both") {
    return say("range", { from: sayMonths(min), to: sayMonths(max) });
  }
  const amount = say("range", { from: from.amount, to: to.amount });
  return say(from.unit, { amount, many: to.many });
}

/** [9, 1] is "September or January". */
export function sayIntakes(months: readonly number[]): string {
  return list(
    months.map((month) => MONTH_NAMES[month - 1] ?? sayNumber(month)),
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
  return /^([A-Z][a-z]|A (?!levels?\b))/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Bands as people say them: "Band 5", "Bands 5 to 6", "Bands 8a to 8b". */
export function sayBands(bands: readonly string[]): string | null {
  const [first] = bands;
  const last = bands.at(-1);
  if (!first || !last) return null;
  return first === last ? say("band", { band: first }) : say("bands", { first, last });
}

export const INDEPENDENT = say("independent");
export const OPENS_OUTSIDE = say("opensOutside");
