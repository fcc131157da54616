import { type RefObject, useLayoutEffect, useRef } from "react";

const CALM_MS = 500;

/** Whether nothing may move: the person's own setting here, or their system's. */
function still(): boolean {
  const reduced = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return reduced || document.documentElement.hasAttribute("data-calm");
}

/**
 * When `what` changes, everything inside with `data-move` glides from where it stood to where it
 * stands now. The page itself changes at once; only the eye is led.
 */
export function useMoves(inside: RefObject<HTMLElement | null>, what: unknown) {
  const stood = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that makes it move
  useLayoutEffect(() => {
    const rows = inside.current?.querySelectorAll<HTMLElement>("[data-move]") ?? [];
    const before = stood.current;
    const now = new Map<string, number>();
    for (const row of rows) {
      const name = row.dataset.move ?? "";
      const place = row.offsetTop;
      now.set(name, place);
      const was = before.get(name);
      if (was === undefined || was === place || still() || !row.animate) continue;
      const from = { transform: `translateY(${was - place}px)` };
      row.animate([from, { transform: "none" }], { duration: CALM_MS, easing: "ease-in-out" });
    }
    stood.current = now;
  }, [what]);
}
