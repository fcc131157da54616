import { memo } from "react";
import type { Scene } from "../scene";
import styles from "./Drawing.module.css";
import { HIDDEN } from "./hidden";

/** Narrower than this, in units of the scene, and a badge has others close by: it stays so. */
const SMALL = 40;
/** A badge is so high, as a share of its width. */
const BADGE_HEIGHT = 0.62;

type BadgesProps = {
  scene: Scene /** How wide they are at the ends of lines, at least. */;
  grown: number;
};

/** The letter badges at the ends of the lines. */
export const Badges = memo(function Badges({ scene, grown }: BadgesProps) {
  return (
    <g {...HIDDEN}>
      {scene.lines.map((line) => (
        <g key={line.id} data-line={line.id}>
          {line.badges.map(({ at, width }) => {
            const wide = width < SMALL ? width : Math.max(width, grown);
            return (
              <g key={`${at.x},${at.y}`}>
                <rect
                  className={styles.badge}
                  x={at.x - wide / 2}
                  y={at.y - wide / 4 - wide * 0.06}
                  width={wide}
                  height={wide * BADGE_HEIGHT}
                  rx={wide * 0.13}
                />
                <text
                  className={styles.badgeText}
                  x={at.x}
                  y={at.y + wide * 0.19}
                  fontSize={wide * 0.42}
                  textAnchor="middle"
                >
                  {line.badge}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
});
