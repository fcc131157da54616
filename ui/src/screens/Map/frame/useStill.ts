import { type RefObject, useEffect, useRef } from "react";
import { copy } from "./copy";

/** A copy of a drawing as a bitmap, made while nothing else is to do. */
export type Still = {
  canvas: RefObject<HTMLCanvasElement | null>;
  /** Finishes the copy now; whether there is one. */
  finish(): boolean;
  /** Makes a new one, when there is time. */
  renew(): void;
};

/** Nothing is copied before the hand has rested so long: it may move on at once. */
const REST_MS = 120;
/** Longer than this in one go, and a person would feel it. */
const STEP_MS = 6;

/**
 * Keeps a bitmap of the drawing in an element. Whoever changes the drawing calls `renew`. Moving
 * a bitmap costs the same whatever it shows; moving a drawing costs as much as there is in it.
 */
export function useStill(drawing: RefObject<Element | null>): Still {
  const canvas = useRef<HTMLCanvasElement>(null);
  const job = useRef<Job | null>(null);
  const still = useRef<Still>({
    canvas,
    finish: () => job.current?.finish() ?? false,
    renew() {
      job.current?.stop();
      job.current = begin(() => {
        const svg = drawing.current?.querySelector("svg");
        return svg && canvas.current ? copy(svg, canvas.current) : null;
      });
    },
  });
  useEffect(() => () => job.current?.stop(), []);
  return still.current;
}

type Job = { finish(): boolean; stop(): void };

function begin(start: () => Generator<void> | null): Job {
  let work: Generator<void> | null = null;
  let copied: string | null = null;
  let waiting = setTimeout(step, REST_MS);
  const take = (until: number): boolean => {
    work ??= start();
    if (!work) return false;
    while (performance.now() < until) {
      if (!work.next().done) continue;
      copied = look();
      return true;
    }
    return false;
  };
  function step() {
    if (!take(performance.now() + STEP_MS) && work) waiting = setTimeout(step);
  }
  return {
    finish() {
      clearTimeout(waiting);
      if (copied === look()) return true;
      // The theme or the letters changed since, and nothing said so.
      if (copied !== null) work = null;
      return take(Number.POSITIVE_INFINITY);
    },
    stop: () => clearTimeout(waiting),
  };
}

/** What changes how a drawing looks without drawing it anew. */
function look(): string {
  const { theme, spacing } = document.documentElement.dataset;
  return [theme, spacing, document.fonts?.status].join();
}
