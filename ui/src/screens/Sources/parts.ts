import { toHash } from "../../navigation/place";
import { say } from "./say";

/** What the screen of sources shows, one thing at a time. */
export const PARTS = ["fresh", "who", "changes", "gaps", "mistake"] as const;
export type Part = (typeof PARTS)[number];

/** Which part an address asks for; the first where it asks for none that there is. */
export function partOf(query: string): Part {
  const asked = new URLSearchParams(query).get("part");
  return PARTS.find((part) => part === asked) ?? "fresh";
}

/** The address of a part. */
export function hashOfPart(part: Part): string {
  return toHash({ screen: "sources", ...(part === "fresh" ? {} : { query: `part=${part}` }) });
}

/** What a part is called. */
export function namePart(part: Part): string {
  return say(part);
}
