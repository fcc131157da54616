import type { CitedSource } from "../../client";
import { LOCALE } from "../../language/locale";
import { say } from "./say";
import { hasWords } from "./words";

/** Sources that belong together, and how much the catalogue rests on them. */
export type SourceGroup = { name: string; sources: CitedSource[]; used: number };
export type By = "publisher" | "topic" | "age";
export type Order = "cited" | "name";

/** The groups in which a source stands: one publisher, one year, each topic. */
const GROUPS: Record<By, (cited: CitedSource) => string[]> = {
  publisher: ({ source }) => [source.publisher],
  topic: ({ topics }) => (topics.length > 0 ? topics.map((topic) => topic.name) : [say("noTopic")]),
  age: ({ source }) => [/^\d{4}/.exec(source.copy_date)?.[0] ?? say("noDate")],
};

/** Sources in groups: those that are leaned on most first, or by name; years the newest first. */
export function groupsOf(sources: readonly CitedSource[], by: By, order: Order): SourceGroup[] {
  const all = new Map<string, SourceGroup>();
  for (const one of sources) {
    for (const name of GROUPS[by](one)) {
      const group = all.get(name) ?? { name, sources: [], used: 0 };
      group.sources.push(one);
      // How often a source is used on this one topic is not known: there, sources count.
      group.used += by === "topic" ? 1 : one.cited;
      all.set(name, group);
    }
  }
  return [...all.values()].toSorted((one, other) => {
    const byName = one.name.localeCompare(other.name, LOCALE, { sensitivity: "base" });
    if (by === "age") return Number(isYear(other)) - Number(isYear(one)) || -byName;
    return order === "name" ? byName : other.used - one.used || byName;
  });
}

function isYear({ name }: SourceGroup): boolean {
  return /^\d{4}$/.test(name);
}

/** The sources in whose title, publisher, address, note or topics each word stands. */
export function withWords(sources: readonly CitedSource[], words: string): CitedSource[] {
  return sources.filter(({ source, topics }) => {
    const { title, publisher, url, note, copy_date } = source;
    const names = topics.map(({ name }) => name);
    return hasWords([title, publisher, url, note, copy_date, ...names], words);
  });
}

/** A count's share of all, in whole per cent; never 0 for something and never 100 for less. */
export function percent(count: number, all: number): number {
  if (count === 0 || all === 0) return 0;
  const whole = Math.round((count / all) * 100);
  if (count < all && whole === 100) return 99;
  return Math.max(1, whole);
}
