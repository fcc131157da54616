import { useEffect, useRef } from "react";
import { useDisplayed } from "../../display/DisplayProvider";
import styles from "./Ruler.module.css";
import { rulerAt } from "./ruler";

/** A band to read by, where the person wants one. */
export function Ruler() {
  return useDisplayed("ruler") ? <Band /> : null;
}

/** It follows the pointer, a finger, or what has the focus; it takes no clicks. */
function Band() {
  const frame = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const moveTo = (middle: number) => {
      const height = band.current?.offsetHeight ?? 0;
      const at = rulerAt(middle, height, window.innerHeight) - height / 2;
      frame.current?.style.setProperty("--above", `${at}px`);
    };
    const pointed = (event: PointerEvent) => moveTo(event.clientY);
    const focused = (event: FocusEvent) => {
      // What was clicked lies under the pointer already; only the keyboard's focus leads.
      if (!(event.target instanceof HTMLElement) || !event.target.matches(":focus-visible")) return;
      const box = event.target.getBoundingClientRect();
      moveTo(box.top + box.height / 2);
    };
    moveTo(window.innerHeight / 2);
    window.addEventListener("pointermove", pointed);
    window.addEventListener("pointerdown", pointed);
    document.addEventListener("focusin", focused);
    return () => {
      window.removeEventListener("pointermove", pointed);
      window.removeEventListener("pointerdown", pointed);
      document.removeEventListener("focusin", focused);
    };
  }, []);
  return (
    <div className={`${styles.ruler} screen-only`} ref={frame} aria-hidden="true">
      <div className={styles.above} />
      <div className={styles.band} ref={band} />
      <div className={styles.below} />
    </div>
  );
}
