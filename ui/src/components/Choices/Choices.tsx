import { type ReactNode, useId } from "react";
import styles from "./Choices.module.css";

export type Choice<Value extends string> = { value: Value; name: ReactNode; more?: ReactNode };

type ChoicesProps<Value extends string> = {
  /** The question, as the group's name. */
  ask: ReactNode;
  /** The question stands above as the screen's title already: keep it for screen readers only. */
  askHidden?: boolean;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChoose: (value: Value) => void;
  /** Side by side as chips, or one under the other as large rows. */
  shape?: "chips" | "rows";
};

/** One of several: real radio buttons, large enough for a thumb. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={props.askHidden ? "visually-hidden" : styles.legend}>{props.ask}</legend>
      <div className={styles.choices} data-shape={props.shape ?? "rows"}>
        {props.choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => props.onChoose(choice.value)}
            />
            <span className={styles.ring} aria-hidden="true" />
            <span className={styles.words}>
              <span>{choice.name}</span>
              {choice.more && <span className={styles.more}>{choice.more}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type ToggleProps = { pressed: boolean; onChange: (pressed: boolean) => void; children: ReactNode };

/** On or off: a filter, an extra. Says its state by shape and to screen readers, not by colour. */
export function Toggle({ pressed, onChange, children }: ToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
    >
      <span className={styles.tick} aria-hidden="true" />
      {children}
    </button>
  );
}
