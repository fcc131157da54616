import { useLayoutEffect, useRef } from "react";
import type { Size, View } from "../frame/viewport";
import type { Scene } from "../scene";
import { placeNames, spanAt, type Width } from "./headerRows";
import styles from "./Picture.module.css";

type HeadersProps = { scene: Scene; view: View; size: Size };

/** The stages' names, pinned to the frame's upper edge, each over what is in sight of its column. */
export function Headers({ scene, view, size }: HeadersProps) {
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const room = strip.current?.parentElement;
    if (room) placeHeaders(room, scene, view, size);
  }, [scene, view, size]);
  return (
    <div className={styles.headers} aria-hidden="true" data-headers="" ref={strip}>
      {scene.columns.map((column) => (
        <div
          key={column.id}
          className={styles.header}
          data-gate={column.gate ? "" : undefined}
          data-column=""
        />
      ))}
      {scene.columns.map((column) => (
        <span key={column.id} className={styles.stage} data-name="">
          {column.name}
        </span>
      ))}
    </div>
  );
}

/** Moves the names along: a handful of elements, however many stations there are. */
export function placeHeaders(room: HTMLElement | null, scene: Scene, view: View, size: Size) {
  const strip = room?.querySelector("[data-headers]");
  if (!strip) return;
  const columns = [...strip.querySelectorAll<HTMLElement>("[data-column]")];
  const names = [...strip.querySelectorAll<HTMLElement>("[data-name]")];
  const spans = scene.columns.map((_, place) => spanAt(scene, place, view, size));
  for (const [place, { left, width }] of spans.entries()) {
    const style = columns[place]?.style;
    if (!style) continue;
    style.transform = `translateX(${left}px)`;
    style.inlineSize = `${width}px`;
  }
  const widths = names.map(widthOf);
  for (const [place, at] of placeNames(spans, widths, size.width).entries()) {
    const style = names[place]?.style;
    if (!style) continue;
    style.visibility = at ? "visible" : "hidden";
    style.whiteSpace = at?.width ? "normal" : "nowrap";
    style.inlineSize = at?.width ? `${at.width}px` : "auto";
    if (at) style.transform = `translate(${at.left}px, ${at.row * 1.25}rem)`;
  }
}

// A name's width changes only with the text size: measured once, not in each frame of a gesture.
const known = new WeakMap<HTMLElement, { rem: string; width: Width }>();

function widthOf(name: HTMLElement): Width {
  const rem = document.documentElement.style.getPropertyValue("--text-scale");
  const before = known.get(name);
  if (before?.rem === rem) return before.width;
  const { style } = name;
  const measure = (width: string, space: string) => {
    style.inlineSize = width;
    style.whiteSpace = space;
    return Math.ceil(name.getBoundingClientRect().width);
  };
  const width = { word: measure("min-content", "normal"), whole: measure("auto", "nowrap") };
  known.set(name, { rem, width });
  return width;
}
