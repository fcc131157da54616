import type { Size, View } from "../frame/viewport";
import { toFrame } from "../frame/viewport";
import type { Scene } from "../scene";
import { spanOf as columnAt } from "./Ground";
import styles from "./Picture.module.css";

/** The stages' names, pinned to the frame's upper edge, each over what is in sight of its column. */
export function Headers({ scene, view, size }: { scene: Scene; view: View; size: Size }) {
  return (
    <div className={styles.headers} aria-hidden="true" data-headers="">
      {scene.columns.map((column, place) => {
        const { left, width } = spanOf(scene, place, view, size);
        return (
          <span
            key={column.id}
            className={styles.header}
            data-gate={column.gate ? "" : undefined}
            style={{ transform: `translateX(${left}px)`, inlineSize: `${width}px` }}
          >
            <span>{column.name}</span>
          </span>
        );
      })}
    </div>
  );
}

/** Moves the names along: a handful of elements, however many stations there are. */
export function placeHeaders(room: HTMLElement | null, scene: Scene, view: View, size: Size) {
  const headers = room?.querySelector("[data-headers]")?.children ?? [];
  for (const [place, header] of [...headers].entries()) {
    const { left, width } = spanOf(scene, place, view, size);
    const { style } = header as HTMLElement;
    style.transform = `translateX(${left}px)`;
    style.inlineSize = `${width}px`;
  }
}

function spanOf(scene: Scene, place: number, view: View, size: Size) {
  const column = columnAt(scene, place);
  const from = toFrame({ x: column.x, y: 0 }, view, size).x;
  const to = toFrame({ x: column.x + column.width, y: 0 }, view, size).x;
  const left = Math.max(0, from);
  return {
    left: Math.round(left),
    width: Math.max(0, Math.round(Math.min(size.width, to) - left)),
  };
}
