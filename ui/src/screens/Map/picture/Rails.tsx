import { memo } from "react";
import type { Line, LinkKind } from "../scene";
import styles from "./Drawing.module.css";

type RailsProps = {
  /** The line whose colour it has; empty: ink, shared by several. */
  line: string;
  kind: LinkKind;
  path: string;
  width: number;
  pattern?: Line["pattern"] | undefined;
};

/** A stroke of the map. Colour tells the line; dashes and the light stroke within tell it too. */
export const Rails = memo(function Rails({ line, kind, path, width, pattern }: RailsProps) {
  const dashes = DASHES[kind]?.map((length) => length * width).join(" ");
  const inner = pattern && pattern !== "plain" ? PATTERNS[pattern] : null;
  return (
    <g data-line={line || undefined}>
      <path className={styles.track} d={path} strokeWidth={width} strokeDasharray={dashes} />
      {inner && (
        <path
          className={styles.inner}
          d={path}
          strokeWidth={width * inner.width}
          strokeDasharray={inner.dashes.map((length) => length * width).join(" ") || undefined}
          strokeLinecap={inner.round ? "round" : "butt"}
        />
      )}
    </g>
  );
});

/** In widths of the stroke: a move sideways is dashed, a way back is dash and dot. */
const DASHES: Record<LinkKind, number[] | undefined> = {
  up: undefined,
  side: [2.4, 1.4],
  return: [4, 1, 1, 1],
};

const PATTERNS = {
  hollow: { width: 0.32, dashes: [], round: false },
  dotted: { width: 0.36, dashes: [0.01, 2.2], round: true },
  dashed: { width: 0.32, dashes: [2, 2], round: false },
  barred: { width: 0.62, dashes: [0.34, 2.4], round: false },
} as const;
