import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { Badge } from "../../components/Badge/Badge";
import { Button } from "../../components/Button/Button";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { PickProfession } from "../../components/PickProfession/PickProfession";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Scene } from "../../components/Scene/Scene";
import { isField } from "../../components/SearchBox/searchBox";
import { toHash } from "../../navigation/place";
import { goTo } from "../../navigation/usePlace";
import styles from "./Show.module.css";
import { say } from "./say";
import { type Slide, slideAt, slideOfKey, slidesOf } from "./slides";
import { useTalk } from "./useTalk";

/** A heading of more letters than this is set smaller, so that its page still holds its lines. */
const LONG = 48;

type ShowProps = {
  query: string;
  /** The one button on every screen that opens settings and access. */
  access: ReactNode;
};

/** For a hall: one thing a page, very large, on by key, button or touch. */
export function Show({ query, access }: ShowProps) {
  const asked = new URLSearchParams(query);
  const profession = asked.get("profession") || null;
  const { page, myths, error } = useTalk(profession);
  const slides = useMemo(() => (page && myths ? slidesOf(page, myths) : []), [page, myths]);
  const at = slideAt(asked, Math.max(1, slides.length));
  const slide = slides[at];
  useTitle(slide?.heading ?? say("show"));
  useKeys(at, slides.length, (place) => goToSlide(profession, place));
  return (
    <div className={styles.show} data-line={profession ?? undefined}>
      <header className={`${styles.bar} screen-only`}>
        <a
          href={toHash({ screen: "advisers", query: profession ? `profession=${profession}` : "" })}
        >
          <span aria-hidden="true">←</span> {say("leave")}
        </a>
        {page && <Badge line={page.card.id} letters={page.card.badge} />}
        {page && <p>{page.card.name}</p>}
        <span className={styles.access}>{access}</span>
      </header>
      <main id="main" className={styles.main}>
        {error && <Problem error={error} />}
        {!profession && <Choose />}
        {profession && !error && !slide && <Reading />}
        {slide && page && <Body key={slide.key} slide={slide} line={page.card.id} />}
      </main>
      {slide && (
        <nav className={`${styles.foot} screen-only`} aria-label={say("pages")}>
          <Button disabled={at === 0} onClick={() => goToSlide(profession, at - 1)}>
            {say("before")}
          </Button>
          <p aria-live="polite">{say("page", { at: at + 1, count: slides.length })}</p>
          <Button
            weight="main"
            disabled={at === slides.length - 1}
            onClick={() => goToSlide(profession, at + 1)}
          >
            {say("after")}
          </Button>
        </nav>
      )}
    </div>
  );
}

function goToSlide(profession: string | null, place: number) {
  const query = new URLSearchParams({ profession: profession ?? "", slide: `${place + 1}` });
  goTo({ screen: "advisers", part: "show", query: `${query}` }, "replace");
}

function Choose() {
  return (
    <div className="stack">
      <h1>{say("show")}</h1>
      <PickProfession ask={say("which")} value={null} onChoose={(id) => id && goToSlide(id, 0)} />
    </div>
  );
}

function Body({ slide, line }: { slide: Slide; line: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Each page is an arrival: whoever listens hears it from its heading.
  useEffect(() => {
    if (!document.activeElement?.matches("button, a")) heading.current?.focus();
  }, []);
  return (
    <div className={styles.slide} data-picture={slide.picture ? "" : undefined}>
      <div className={styles.words}>
        {slide.kind && <p className={styles.kind}>{slide.kind}</p>}
        <h1 ref={heading} tabIndex={-1} data-long={slide.heading.length > LONG ? "" : undefined}>
          {slide.heading}
        </h1>
        {slide.text && <p className={styles.text}>{slide.text}</p>}
        {slide.lines.length > 0 && (
          <ul className={styles.lines}>
            {slide.lines.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
        {slide.behind.length > 0 && (
          <div className={styles.behind}>
            {slide.behind.map(({ of, evidence }, place) => (
              <EvidenceMark key={place} of={of} evidence={evidence} />
            ))}
          </div>
        )}
      </div>
      {slide.picture && <Scene of={line} />}
    </div>
  );
}

function useTitle(heading: string) {
  useEffect(() => {
    document.title = say("window", { title: heading });
  }, [heading]);
}

/** Keys of a remote control and of a keyboard; not while a list, a field or a sheet has them. */
function useKeys(at: number, count: number, onGo: (place: number) => void) {
  const latest = useRef(onGo);
  latest.current = onGo;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(document.activeElement) || document.querySelector("[role=dialog]")) return;
      const place = slideOfKey(event.key, at, count);
      if (place === null) return;
      event.preventDefault();
      if (place !== at) latest.current(place);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [at, count]);
}
