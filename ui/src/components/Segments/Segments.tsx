import { type ReactNode, useId } from "react";
import styles from "./Segments.module.css";

type SegmentsProps<Value extends string> = {
  /** What is chosen, as the group's name. */
  ask: ReactNode;
  /** The name stands beside it already: keep it for screen readers only. */
  askHidden?: boolean;
  choices: readonly { value: Value; name: string }[];
  value: Value | null;
  onChoose: (value: Value) => void;
};

/** One of a few short words, side by side: real radio buttons in one frame. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={props.askHidden ? "visually-hidden" : styles.legend}>{props.ask}</legend>
      <div className={styles.cells}>
        {props.choices.map((choice) => (
          <label key={choice.value} className={styles.cell}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => props.onChoose(choice.value)}
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
