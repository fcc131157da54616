import type { IntlMessageFormat } from "intl-messageformat";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Element = Ast[number];

const LETTERS: Record<string, string> = {
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

/** How much longer another language can be: German or Welsh against English. */
const LONGER = 0.4;

/**
 * A message as a language of our own that nobody speaks: accents on every vowel, between ⟦ and ⟧,
 * and 40% longer. What a person reads without them is not yet outside
 * the code; what breaks has no room for another language.
 */
export function disguise(ast: Ast): Ast {
  return ast.map((element) => disguiseElement(element));
}

function disguiseElement(element: Element): Element {
  // 0 is text; 5 and 6 choose between messages; 8 is a tag around messages.
  if (element.type === 0) return { ...element, value: disguiseText(element.value) };
  if (element.type === 5 || element.type === 6) {
    const options = Object.entries(element.options).map(([key, option]) => [
      key,
      { ...option, value: disguise(option.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  }
  if (element.type === 8) return { ...element, children: disguise(element.children) };
  return element;
}

function disguiseText(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text.replace(/[aeiouy]/gi, (letter) => LETTERS[letter] ?? letter);
  return `⟦${lengthen(accented)}⟧`;
}

/** Each word its share longer: a sentence gets longer words, not one word that cannot be broken. */
function lengthen(text: string): string {
  let due = 0;
  return text.replace(/\S+\s*/g, (word) => {
    due += word.length * LONGER;
    const more = Math.round(due);
    due -= more;
    return word.replace(/\s*$/, (space) => "~".repeat(more) + space);
  });
}
