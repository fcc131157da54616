import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A class of schema.org: its parents, and the properties that it brings. */
type Class = { parents: string[]; properties: Set<string> };

/** A node of expanded JSON-LD. */
type Node = { [key: string]: unknown };

const NAMESPACE = "https://schema.org/";

/**
 * schema.org's vocabulary, read out of the declarations that `schema-dts` (Google, Apache-2.0)
 * generates from schema.org's own file.
 */
export function vocabulary(): Map<string, Class> {
  const require = createRequire(import.meta.url);
  const types = join(dirname(require.resolve("schema-dts/package.json")), "dist/schema.d.ts");
  const classes = new Map<string, Class>();
  let open: Class | undefined;
  for (const line of readFileSync(types, "utf8").split("\n")) {
    const begins = /^(?:export )?interface (\w+?)(Base|Leaf) extends ([^{]+)\{/.exec(line);
    if (begins) {
      const [, name = "", half, above = ""] = begins;
      open = classes.get(name) ?? { parents: [], properties: new Set() };
      classes.set(name, open);
      const parents = [...above.matchAll(/(\w+)Base\b/g)].map(([, parent = ""]) => parent);
      open.parents.push(...parents.filter((parent) => half === "Base" || parent !== name));
    } else if (line.startsWith("}")) {
      open = undefined;
    } else {
      const property = /^\s+"(\w+)"\?:/.exec(line)?.[1];
      if (property) open?.properties.add(property);
    }
  }
  return classes;
}

/** What a document says that schema.org has no word for, or not for that class. */
export function strangers(expanded: unknown, classes: Map<string, Class>): string[] {
  const found = new Set<string>();
  look(expanded);
  return [...found].sort();

  function look(value: unknown) {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== "object" || value === null || "@value" in value) return;
    const node = value as Node;
    const types = (node["@type"] as string[] | undefined) ?? [];
    const names = types.map((type) => type.replace(NAMESPACE, ""));
    for (const name of names) if (!classes.has(name)) found.add(`class ${name}`);
    for (const [key, inner] of Object.entries(node)) {
      if (key.startsWith("@") && key !== "@graph" && key !== "@list") continue;
      const property = key.replace(NAMESPACE, "");
      if (types.length > 0 && !names.some((name) => has(name, property))) {
        found.add(`property ${property} of ${names.join(", ")}`);
      }
      look(inner);
    }
  }

  function has(name: string, property: string): boolean {
    const found = classes.get(name);
    if (!found) return false;
    return found.properties.has(property) || found.parents.some((parent) => has(parent, property));
  }
}
