import type { Evidence, Source } from "../../client";

const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
];

/** Acronyms by which people know the publishers that are cited most. */
const SHORT: Record<string, string> = {
  "Health and Care Professions Council": "HCPC",
  "General Osteopathic Council": "GOsC",
  "Chartered Society of Physiotherapy": "CSP",
  "Royal College of Occupational Therapists": "RCOT",
  "British Dietetic Association": "BDA",
  "Royal College of Speech and Language Therapists": "RCSLT",
  "Society of Radiographers": "SoR",
  "National Careers Service": "National Careers Service",
  "public source-code repository (third party)": "Third-party data",
  "Royal College of Podiatry": "RCPod",
  "Institute for Apprenticeships and Technical Education": "Institute for Apprenticeships",
};

const LONGEST = 34;

/** A date as people say it: "2025-01" is "Jan 2025". What is no date stays as it is. */
export function sayDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = month && MONTHS[Number(month) - 1];
  if (!year || !name) return date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The publisher in as few letters as people know it by. */
export function sayPublisher(source: Source): string {
  const short = SHORT[source.publisher];
  if (short) return short;
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
  if (evidence.confidence === "low") return "Not sure";
  if (evidence.conflict) return "Sources differ";
  if (isStale(evidence, month)) return "May be out of date";
  return null;
}
