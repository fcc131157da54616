import { memo } from "react";
import type { Scene } from "../scene";
import styles from "./Drawing.module.css";
import { HIDDEN } from "./hidden";

/** How wide the gate is, in units of the scene. */
const GATE = 36;

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
      {scene.columns.map(
        ({ id, gate_x, label }) =>
          gate_x !== null && (
            <rect
              key={`gate ${id}`}
              className={styles.gate}
              x={gate_x - GATE / 2}
              y={label.area.y + label.area.height}
              width={GATE}
              height={scene.height - label.area.y - label.area.height - GATE}
              rx={GATE / 2}
            />
          ),
      )}
    </g>
  );
});

/** A column with the room up to the next one; the first and the last reach beyond the map. */
export function spanOf(scene: Scene, place: number): { x: number; width: number } {
  const [column, next] = [scene.columns[place], scene.columns[place + 1]];
  const x = place === 0 || !column ? -scene.width : column.x;
  return { x, width: (next?.x ?? scene.width * 2) - x };
}
