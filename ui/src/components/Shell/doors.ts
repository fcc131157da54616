/** A way into the app that stands on every screen. */
export type Door = {
  key: "professions" | "map" | "match" | "find" | "work" | "advisers" | "sources";
  /** Its address. */
  to: string;
  /** The first words of the addresses that lie behind it. */
  holds: readonly string[];
};

/** The doors, in the order in which people meet them. */
export const DOORS: readonly Door[] = [
  { key: "professions", to: "#/professions", holds: ["professions", "profession", "compare"] },
  { key: "map", to: "#/map", holds: ["map"] },
  { key: "match", to: "#/match", holds: ["match"] },
  { key: "find", to: "#/find", holds: ["find"] },
  {
    key: "work",
    to: "#/work",
    holds: ["work", "return", "support", "further", "abroad", "move"],
  },
  { key: "advisers", to: "#/advisers", holds: ["advisers"] },
  { key: "sources", to: "#/sources", holds: ["sources"] },
];

/** Whether a person is behind this door now. */
export function isBehind(door: Door, hash: string): boolean {
  const [head = ""] = hash.replace(/^#?\/?/, "").split(/[/?]/);
  return door.holds.includes(head);
}
