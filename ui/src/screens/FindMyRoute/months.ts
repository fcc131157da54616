import english from "../../language/en/planDates.json";
import { sayer } from "../../language/say";
import { sayLongDate } from "../../words";

const say = sayer(english);
/** Months counted from the year 0, so that taking away is plain: 2027-09 is 2027 · 12 + 8. */
export function toNumber(month: string): number {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return year * 12 + of - 1;
}

/** How many months lie between two months. */
export function monthsFrom(first: string, then: string): number {
  return toNumber(then) - toNumber(first);
}

/** "2027-09" is "September 2027". */
export const sayMonth = sayLongDate;

/** "2027-01-14" is "14 January 2027". */
export const sayDay = sayLongDate;

/** "2030-06" is "summer 2030": what lies years ahead is known to a season at best. */
export function saySeason(month: string): string {
  const [year = "", of = "1"] = month.split("-");
  const number = Number(of);
  if (number <= 2) return say("early", { year });
  if (number === 12) return say("end", { year });
  return say(number <= 5 ? "spring" : number <= 8 ? "summer" : "autumn", { year });
}
