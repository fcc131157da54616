import { memo } from "react";
import type { Scene } from "../scene";
import { BADGE_HEIGHT, badgeWidth, roomForBadges } from "./badgeWidth";
import styles from "./Drawing.module.css";
import { HIDDEN } from "./hidden";

/** The letter badges at the ends of the lines. */
export const Badges = memo(function Badges(props: { scene: Scene; k: number; text: number }) {
  const { scene, k, text } = props;
  const most = roomForBadges(scene);
  return (
    <g {...HIDDEN}>
      {scene.lines.map((line) => (
        <g key={line.id} data-line={line.id}>
          {line.badges.map(({ at, width }) => {
            const wide = badgeWidth(width, k, text, most);
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
