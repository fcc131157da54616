import type { CitedSource } from "../../client";

/** A publisher with its sources and how often the catalogue rests on them. */
export type Publisher = { name: string; sources: CitedSource[]; cited: number };
export type Order = "cited" | "name";

/** Sources by publisher: those that are leaned on most first, or by name. */
export function publishersOf(sources: readonly CitedSource[], order: Order): Publisher[] {
  const all = new Map<string, Publisher>();
  for (const one of sources) {
    const name = one.source.publisher;
    const publisher = all.get(name) ?? { name, sources: [], cited: 0 };
    publisher.sources.push(one);
    publisher.cited += one.cited;
    all.set(name, publisher);
  }
  return [...all.values()].toSorted((one, other) => {
    const byName = one.name.localeCompare(other.name, "en-GB", { sensitivity: "base" });
    return order === "name" ? byName : other.cited - one.cited || byName;
  });
}

/** The sources in whose title, publisher, address or note each word stands. */
export function withWords(sources: readonly CitedSource[], words: string): CitedSource[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return sources.filter(({ source }) => {
    const text = [source.title, source.publisher, source.url, source.note, source.copy_date]
      .join(" ")
      .toLowerCase();
    return asked.every((word) => text.includes(word));
  });
}

/** A count's share of all, in whole per cent; never 0 for something and never 100 for less. */
export function percent(count: number, all: number): number {
  if (count === 0 || all === 0) return 0;
  const whole = Math.round((count / all) * 100);
  if (count < all && whole === 100) return 99;
  return Math.max(1, whole);
}
