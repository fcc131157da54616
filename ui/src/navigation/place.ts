/** Where a person is in the app. It lives in the address's hash, so back and forward work. */
export type Place =
  | { screen: "home" }
  | { screen: "professions" }
  | { screen: "profession"; id: string }
  | { screen: "role"; id: string }
  | { screen: "find"; query: string }
  | { screen: "return"; query: string }
  | { screen: "search"; words: string }
  | { screen: "sources"; source?: string }
  | { screen: "settings" }
  | { screen: "missing"; path: string };

/** The address of a place: `#/profession/paramedic`. */
export function toHash(place: Place): string {
  switch (place.screen) {
    case "home":
      return "#/";
    case "profession":
    case "role":
      return `#/${place.screen}/${encodeURIComponent(place.id)}`;
    case "find":
    case "return":
      return `#/${place.screen}${place.query ? `?${place.query}` : ""}`;
    case "search":
      return `#/search${place.words ? `?${new URLSearchParams({ words: place.words })}` : ""}`;
    case "sources":
      return place.source ? `#/sources/${encodeURIComponent(place.source)}` : "#/sources";
    case "missing":
      return `#/${place.path}`;
    default:
      return `#/${place.screen}`;
  }
}

/** The place of an address; whatever it cannot read is a place too, one that says so. */
export function fromHash(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
  const [head = "", ...rest] = path.split("/");
  const id = decode(rest.join("/"));
  switch (head) {
    case "":
      return { screen: "home" };
    case "professions":
    case "settings":
      return { screen: head };
    case "profession":
    case "role":
      return id ? { screen: head, id } : { screen: "missing", path };
    case "find":
    case "return":
      return { screen: head, query };
    case "search":
      return { screen: "search", words: new URLSearchParams(query).get("words") ?? "" };
    case "sources":
      return id ? { screen: "sources", source: id } : { screen: "sources" };
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
