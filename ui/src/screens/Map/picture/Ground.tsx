import { memo } from "react";
import type { Scene } from "../scene";
import styles from "./Drawing.module.css";
import { HIDDEN } from "./hidden";

/**
 * The stages as bands of ground, the gate of registration marked. Each reaches to the next, and
 * beyond the map on every side, so that they look like ground and not like boxes.
 */
export const Ground = memo(function Ground({ scene }: { scene: Scene }) {
  return (
    <g {...HIDDEN}>
      {scene.columns.map((column, place) => (
        <rect
          key={column.id}
          className={styles.column}
          x={spanOf(scene, place).x}
          y={-scene.height}
          width={spanOf(scene, place).width}
          height={scene.height * 3}
          data-gate={column.gate ? "" : undefined}
          data-even={place % 2 === 0 ? "" : undefined}
        />
      ))}
    </g>
  );
});

/** A column with the room up to the next one; the first and the last reach beyond the map. */
export function spanOf(scene: Scene, place: number): { x: number; width: number } {
  const [column, next] = [scene.columns[place], scene.columns[place + 1]];
  const x = place === 0 || !column ? -scene.width : column.x;
  return { x, width: (next?.x ?? scene.width * 2) - x };
}
