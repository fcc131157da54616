import { say } from "../say";
import styles from "./Picture.module.css";

type ControlsProps = {
  onZoom: (way: 1 | -1) => void;
  onPan: (across: number, down: number) => void;
  onWhole: () => void;
};

/** Everything that a gesture does, by buttons large enough for a thumb. */
export function Controls({ onZoom, onPan, onWhole }: ControlsProps) {
  const buttons = [
    { key: "closer", draw: "M12 5V19M5 12H19", act: () => onZoom(1) },
    { key: "farther", draw: "M5 12H19", act: () => onZoom(-1) },
    { key: "whole", draw: "M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15", act: onWhole },
    { key: "left", draw: "M14 5L7 12L14 19", act: () => onPan(-1, 0) },
    { key: "right", draw: "M10 5L17 12L10 19", act: () => onPan(1, 0) },
    { key: "up", draw: "M5 14L12 7L19 14", act: () => onPan(0, -1) },
    { key: "down", draw: "M5 10L12 17L19 10", act: () => onPan(0, 1) },
  ] as const;
  return (
    <div className={`${styles.controls} screen-only`} role="toolbar" aria-label={say("controls")}>
      {buttons.map(({ key, draw, act }) => (
        <button
          key={key}
          type="button"
          className={styles.control}
          aria-label={say(key)}
          title={say(key)}
          onClick={act}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={draw} />
          </svg>
        </button>
      ))}
    </div>
  );
}
