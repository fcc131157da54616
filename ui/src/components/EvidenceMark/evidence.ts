import type { Evidence, Source } from "../../client";
import english from "../../language/en/EvidenceMark.json";
import shortNames from "../../language/en/publishers.json";
import { sayer } from "../../language/say";
import { sayDate } from "../../words";

const say = sayer(english);

/** Short names by which people know the publishers that are cited most. */
const sayShort = sayer<Record<string, string>>(shortNames);

const LONGEST = 34;

/** The publisher in as few letters as people know it by. */
export function sayPublisher(source: Source): string {
  if (source.publisher in shortNames) return sayShort(source.publisher);
  const inBrackets = /\(([A-Z][A-Za-z]{1,7})\)/.exec(source.publisher)?.[1];
  if (inBrackets) return inBrackets;
  const first = source.publisher.split(/[,(]/)[0]?.trim() ?? source.publisher;
  if (first.length <= LONGEST) return first;
  const cut = first.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).trimEnd()} …`;
}

/** The newest date that the evidence shows, or nothing. */
export function evidenceDate(evidence: Evidence): string | null {
  if (evidence.as_of) return sayDate(evidence.as_of);
  const dates = evidence.sources.map((source) => source.copy_date).filter(Boolean);
  const newest = dates.sort().at(-1);
  return newest ? sayDate(newest) : null;
}

/** Whether the fact is past its shelf-life in this month, "2026-11". */
export function isStale(evidence: Evidence, month: string): boolean {
  return evidence.stale_from !== null && evidence.stale_from <= month;
}

/** This month as "2026-11". */
export function thisMonth(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
}

/** The one warning that matters most, in two or three words, or nothing. */
export function evidenceWarning(evidence: Evidence, month: string): string | null {
  if (evidence.confidence === "low") return say("notSure");
  if (evidence.conflict) return say("differ");
  if (isStale(evidence, month)) return say("old");
  return null;
}
