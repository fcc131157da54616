import type { Change } from "../../client";
import { keyOf, say } from "./say";
import { hasWords } from "./words";

/** Changes in one part of the catalogue, and what that part is called. */
export type ChangeGroup = { key: string; name: string; texts: string[] };

/** Tables that people see as one. */
const AS_ONE: Record<string, string> = {
  return_band: "return",
  return_limit: "return",
  return_example: "return",
  mechanism: "medicine",
  medicine_right: "medicine",
};

/** Changes by the part of the catalogue they are in, those that hold the words. */
export function groupChanges(changes: readonly Change[], words: string): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const { about, text } of changes) {
    const key = keyOf("about_", AS_ONE[about] ?? about) ?? "about_other";
    const name = say(key);
    if (!hasWords([text, name], words)) continue;
    const group = groups.get(key) ?? { key, name, texts: [] };
    group.texts.push(text);
    groups.set(key, group);
  }
  return [...groups.values()];
}
