import type { Sign } from "./screens";

/**
 * The language that nobody speaks, from outside: `ui/src/language/pseudo.ts` puts ⟦ and ⟧ around
 * each message, accents on vowels and tildes after words.
 */
const ACCENTED: Record<string, string> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  y: "ý",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
  Y: "Ý",
};
const MARKS = "[⟦⟧~]*";

/** Finds a name by which English knows it, disguised or not (what the catalogue says is not). */
export function disguised(name: Sign["name"]): RegExp {
  if (name instanceof RegExp) return new RegExp(loosened(name.source), name.flags);
  return new RegExp(loosened(name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")), "i");
}

/** The source of an expression, each letter of it with or without its accent and marks around. */
function loosened(source: string): string {
  return source.replace(/\\.|[\p{L} ^]/gu, (part) => {
    if (part.startsWith("\\")) return part;
    if (part === "^") return `^${MARKS}`;
    // Two messages side by side may each bring the space between them.
    if (part === " ") return `(?:${MARKS} ${MARKS})+`;
    const accented = ACCENTED[part];
    return `(?:${MARKS}${accented ? `[${part}${accented}]` : part}${MARKS})`;
  });
}

/** What is left of a text when everything that was disguised is taken out: pieces, in order. */
export function undisguised(text: string): string[] {
  return text
    .split(/⟦[^⟧]*⟧/)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece));
}
