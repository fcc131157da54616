import { toHash } from "../../navigation/place";

/** A fact that somebody holds for wrong, as the address of the prepared text holds it. */
export type Doubt = {
  /** What it is about: "pay at band 5". */
  of: string | null;
  /** What the screen says of it. */
  says: string | null;
  /** Ids of the sources that it rests on. */
  sources: readonly string[];
  /** The date of which it is said to be true. */
  asOf: string | null;
  /** The address of the screen where it was seen. */
  at: string | null;
};

/** More than this of what stands beside a mark is no longer one fact. */
const LONGEST = 400;

/** The address of the prepared text that reports a mistake, with all that is known of it. */
export function reportOf({ of, says, sources, asOf, at }: Doubt): string {
  const values = new URLSearchParams({ part: "mistake" });
  if (of) values.set("of", of);
  if (says) values.set("says", says.slice(0, LONGEST));
  if (asOf) values.set("asOf", asOf);
  for (const source of sources) values.append("source", source);
  if (at) values.set("at", at);
  return toHash({ screen: "sources", query: `${values}` });
}

/** Reads it back. */
export function readReport(query: string): Doubt {
  const values = new URLSearchParams(query);
  return {
    of: values.get("of"),
    says: values.get("says"),
    asOf: values.get("asOf"),
    sources: values.getAll("source"),
    at: values.get("at"),
  };
}

/**
 * What the screen says beside a mark: the words of the nearest block around it that holds any
 * besides its buttons. The mark itself knows only what it is about.
 */
export function wordsBeside(mark: Element): string | null {
  for (
    let block = mark.parentElement;
    block && block.tagName !== "MAIN";
    block = block.parentElement
  ) {
    const copy = block.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll("button, [data-weight], svg, .visually-hidden"))
      other.remove();
    const words = wordsOf(copy);
    if (words) return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
  }
  return null;
}

/** The text of a block, its parts apart as they stand apart on the screen. */
function wordsOf(node: Node): string {
  const parts = [...node.childNodes].map((child) =>
    child.nodeType === Node.TEXT_NODE ? (child.textContent ?? "") : ` ${wordsOf(child)} `,
  );
  return parts.join("").replace(/\s+/g, " ").trim();
}
