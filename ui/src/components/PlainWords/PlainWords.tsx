import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useMemo, useState } from "react";
import type { HardWord } from "../../client";
import { read } from "../../client/queries";
import english from "../../language/en/PlainWords.json";
import { sayer } from "../../language/say";
import { Disclosure } from "../Disclosure/Disclosure";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import styles from "./PlainWords.module.css";
import { finderOf } from "./words";

const say = sayer(english);

/** The name under which found words are underlined: see the style. */
const UNDERLINED = "hard-words";

/** What explains the page is not itself looked through. */
const OWN = "[data-plain-words]";

/**
 * The hard words of a page, explained at its top and underlined where they stand. The page itself
 * is not changed: the underline is painted by the browser, where it can.
 */
export function PlainWords({ page }: { page: RefObject<HTMLElement | null> }) {
  const words = useQuery(read("words", {}));
  const find = useMemo(() => finderOf(words.data?.words ?? []), [words.data]);
  const [found, setFound] = useState<readonly HardWord[]>([]);
  useEffect(() => {
    const main = page.current;
    if (!main) return;
    const look = () => {
      const places = textsOf(main).flatMap((text) =>
        find(text.data).map((place) => ({ ...place, text })),
      );
      underline(places);
      const now = [...new Set(places.map(({ word }) => word))];
      setFound((before) => (same(before, now) ? before : now));
    };
    look();
    // Pages fill, open and shut; each change is looked at once, when the window is next drawn.
    let due = 0;
    const changed = () => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(look);
    };
    const watcher = new MutationObserver(changed);
    watcher.observe(main, { childList: true, characterData: true, subtree: true });
    return () => {
      watcher.disconnect();
      cancelAnimationFrame(due);
      underline([]);
    };
  }, [page, find]);
  return (
    <aside className={styles.words} aria-label={say("title")} data-plain-words="">
      {found.length === 0 ? (
        <p className="quiet">{say("none")}</p>
      ) : (
        <Disclosure title={say("one", { count: found.length })}>
          <dl className={styles.list}>
            {found.map((word) => (
              <div key={word.word}>
                <dt>{word.word}</dt>
                <dd>
                  {word.meaning}{" "}
                  {word.evidence && <EvidenceMark of={word.word} evidence={word.evidence} />}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </aside>
  );
}

/** The pieces of text that a person can see in the page, but for explanations and evidence. */
function textsOf(main: HTMLElement): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest(`${OWN}, .visually-hidden, textarea, [aria-haspopup]`)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function same(before: readonly HardWord[], now: readonly HardWord[]): boolean {
  return before.length === now.length && before.every((word, place) => word === now[place]);
}

/** Underlines pieces of text without touching them, in engines that can. */
function underline(places: readonly { text: Text; from: number; to: number }[]) {
  if (!("highlights" in CSS)) return;
  if (places.length === 0) {
    CSS.highlights.delete(UNDERLINED);
    return;
  }
  const ranges = places.map(({ text, from, to }) => {
    const range = new Range();
    range.setStart(text, from);
    range.setEnd(text, to);
    return range;
  });
  CSS.highlights.set(UNDERLINED, new Highlight(...ranges));
}
