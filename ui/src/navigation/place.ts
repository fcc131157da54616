/** Where a person is in the app. It lives in the address's hash, so back and forward work. */
export type Place =
  | { screen: "home" }
  | { screen: "professions"; query: string }
  | { screen: "profession"; id: string; section?: string }
  | { screen: "role"; id: string }
  | { screen: "entry"; kind: string; id: string }
  | { screen: "find"; query: string }
  | { screen: "return"; query: string }
  | { screen: "search"; words: string }
  | { screen: "sources"; source?: string; query?: string }
  | { screen: "match"; query: string }
  | { screen: "settings" }
  | { screen: "compare" | "work" | "support" | "further" | "abroad" | "move"; query: string }
  | { screen: "map"; query: string }
  | { screen: "advisers"; part?: AdviserPart; query: string }
  | { screen: "missing"; path: string };

/** What stands behind the advisers' first page: the large view for a hall, and two sheets. */
const ADVISER_PARTS = ["show", "parents", "encounter"] as const;
export type AdviserPart = (typeof ADVISER_PARTS)[number];

/** The address of a place: `#/profession/paramedic`. */
export function toHash(place: Place): string {
  switch (place.screen) {
    case "home":
      return "#/";
    case "profession":
      return join("profession", place.id, place.section);
    case "role":
      return join("role", place.id);
    case "entry":
      return join("entry", place.kind, place.id);
    case "professions":
    case "find":
    case "return":
    case "match":
    case "compare":
    case "map":
    case "work":
    case "support":
    case "further":
    case "abroad":
    case "move":
      return `#/${place.screen}${place.query ? `?${place.query}` : ""}`;
    case "search":
      return `#/search${place.words ? `?${new URLSearchParams({ words: place.words })}` : ""}`;
    case "sources":
      return join("sources", place.source) + (place.query ? `?${place.query}` : "");
    case "advisers":
      return join("advisers", place.part) + (place.query ? `?${place.query}` : "");
    case "missing":
      return `#/${place.path}`;
    default:
      return `#/${place.screen}`;
  }
}

function join(...parts: (string | undefined)[]): string {
  const known = parts.filter((part) => part !== undefined);
  return `#/${known.map(encodeURIComponent).join("/")}`;
}

/** The place of an address; whatever it cannot read is a place too, one that says so. */
export function fromHash(hash: string): Place {
  const whole = hash.replace(/^#?\/?/, "");
  const cut = whole.indexOf("?");
  const path = cut < 0 ? whole : whole.slice(0, cut);
  const query = cut < 0 ? "" : whole.slice(cut + 1);
  const [head = "", id = "", more = ""] = path.split("/").map(decode);
  switch (head) {
    case "":
      return { screen: "home" };
    case "settings":
      return { screen: head };
    case "profession":
      if (!id) return { screen: "missing", path };
      return more ? { screen: head, id, section: more } : { screen: head, id };
    case "role":
      return id ? { screen: head, id } : { screen: "missing", path };
    case "entry":
      return id && more ? { screen: head, kind: id, id: more } : { screen: "missing", path };
    case "professions":
    case "find":
    case "return":
    case "match":
    case "compare":
    case "map":
    case "work":
    case "support":
    case "further":
    case "abroad":
    case "move":
      return { screen: head, query };
    case "advisers": {
      const part = ADVISER_PARTS.find((one) => one === id);
      if (id && !part) return { screen: "missing", path };
      return { screen: head, ...(part ? { part } : {}), query };
    }
    case "search":
      return { screen: "search", words: new URLSearchParams(query).get("words") ?? "" };
    case "sources":
      return {
        screen: head,
        ...(id ? { source: id } : {}),
        ...(query ? { query } : {}),
      };
    default:
      return { screen: "missing", path };
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
