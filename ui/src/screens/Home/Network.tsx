import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import styles from "./Network.module.css";
import { across, down, type Point } from "./network";

export type Door = { key: string; line: string; content: ReactNode };

type Drawn = { width: number; height: number; paths: string[] };

/** One station, where the person is, and a line from it to each door. */
export function Network({ doors, here }: { doors: Door[]; here: string }) {
  const field = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    const draw = () => setDrawn(measure(element));
    draw();
    const watcher = new ResizeObserver(draw);
    watcher.observe(element);
    // The label beside the station takes another width when its letters arrive.
    void document.fonts?.ready.then(draw);
    return () => watcher.disconnect();
  }, []);
  return (
    <div className={styles.network} ref={field}>
      {drawn && (
        <svg
          className={styles.lines}
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          width={drawn.width}
          height={drawn.height}
          aria-hidden="true"
        >
          {/* The last door's line lies under the others where they leave the station. */}
          {drawn.paths.map((path, place) => (
            <path key={doors[place]?.key} d={path} pathLength={1} data-line={doors[place]?.line} />
          ))}
        </svg>
      )}
      <p className={styles.here}>
        <span className={styles.start} data-start="" aria-hidden="true" />
        {here}
      </p>
      <ul className={styles.doors}>
        {doors.map((door) => (
          <li key={door.key} className={styles.door} data-line={door.line}>
            <span className={styles.stop} data-stop="" aria-hidden="true" />
            {door.content}
          </li>
        ))}
      </ul>
    </div>
  );
}

function measure(field: HTMLElement): Drawn {
  const frame = field.getBoundingClientRect();
  const middle = (element: Element): Point => {
    const box = element.getBoundingClientRect();
    return {
      x: box.x - frame.x + box.width / 2,
      y: box.y - frame.y + box.height / 2,
    };
  };
  const start = field.querySelector("[data-start]");
  const stops = [...field.querySelectorAll("[data-stop]")].map(middle);
  const here = start ? middle(start) : { x: 0, y: 0 };
  const level = start ? start.getBoundingClientRect() : frame;
  const sideBySide = level.height > level.width;
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || undefined;
  return {
    width: frame.width,
    height: frame.height,
    paths: sideBySide ? across(here, stops, text) : down(here, stops, text),
  };
}
