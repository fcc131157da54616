import { undisguised } from "./disguise";

/** Words that `Intl` puts in by itself: names of months, and what joins a list. */
const BY_INTL = new Set(
  [
    ...["long", "short"].flatMap((month) =>
      Array.from({ length: 12 }, (_, place) =>
        new Intl.DateTimeFormat("en-GB", { month: month as "long" }).format(
          new Date(2026, place, 1),
        ),
      ),
    ),
    ...["conjunction", "disjunction"].flatMap((type) =>
      new Intl.ListFormat("en-GB", { type: type as "conjunction" })
        .formatToParts(["1", "2"])
        .filter((part) => part.type === "literal")
        .map((part) => part.value.trim()),
    ),
  ].map((word) => word.toLowerCase()),
);

/** Marks that are the same in every language, each with its reason. */
const MARKS: Record<string, string> = {
  k: "the letter on a key of the keyboard",
  p: "the letter on a key of the keyboard",
  dismiss: "said by React Aria, which brings its own languages",
};

/** So many words in a row are a quotation; fewer could be anyone's. */
const QUOTED = 2;

/** All that the catalogue said while the screens were looked at, and what the person typed. */
export class Known {
  private readonly whole = new Set<string>();
  private corpus = "\n";

  /** Takes in every text of an answer. */
  learn(answer: unknown) {
    if (typeof answer === "string") this.learnText(answer);
    else if (Array.isArray(answer)) for (const one of answer) this.learn(one);
    else if (answer && typeof answer === "object") {
      for (const one of Object.values(answer)) this.learn(one);
      // Beside a fact a publisher stands by its short name, or by the beginning of its long one.
      if ("publisher" in answer) this.learn(shortNames(String(answer.publisher)));
    }
  }

  /** The words of a piece of text that neither the catalogue nor `Intl` said. */
  unknownIn(piece: string): string[] {
    const words = plain(piece).split(" ").filter(Boolean);
    // From each word on, the fewest that remain unknown: from the end to the beginning.
    let best: string[][] = [[]];
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const [next = []] = best;
      let least = [words[at] ?? "", ...next];
      for (let length = 1; at + length <= words.length && least.length > 0; length += 1) {
        const rest = best[length - 1] ?? [];
        if (rest.length < least.length && this.saidTogether(words.slice(at, at + length))) {
          least = rest;
        }
      }
      best = [least, ...best];
    }
    return best[0] ?? [];
  }

  private learnText(text: string) {
    // What the engine says in disguise is no word of the catalogue's.
    for (const piece of undisguised(text)) this.add(piece);
    // An address is shown without what every address begins with.
    if (text.startsWith("https://")) this.add(text.replace(/^https:\/\/(www\.)?/, ""));
  }

  private add(text: string) {
    const said = plain(text);
    if (!said || this.whole.has(said)) return;
    this.whole.add(said);
    this.corpus += ` ${said} \n`;
  }

  /** Whether these words were said together; a number or a mark is known by itself. */
  private saidTogether(words: readonly string[]): boolean {
    const said = words.join(" ");
    if (this.whole.has(said)) return true;
    if (words.length >= QUOTED) return this.corpus.includes(` ${said} `);
    return /^\d+[a-d]?$/.test(said) || BY_INTL.has(said) || said in MARKS;
  }
}

/** "Medicines Agency (MHRA), part of …" is also "MHRA" and "Medicines Agency". */
function shortNames(publisher: string): string[] {
  const inBrackets = /\(([^)]+)\)/.exec(publisher)?.[1] ?? "";
  return [inBrackets, publisher.split(/[,(]/)[0] ?? ""];
}

/** Small letters and figures with single spaces: cases and signs are how a screen sets a text. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
