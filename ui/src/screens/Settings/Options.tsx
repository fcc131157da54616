import { Button } from "../../components/Button/Button";
import { Choices, Toggle } from "../../components/Choices/Choices";
import { useDisplay } from "../../display/DisplayProvider";
import { isUsual } from "../../display/display";
import styles from "./Settings.module.css";
import { say } from "./say";

const THEMES = [
  { value: "system", name: say("system") },
  { value: "light", name: say("light") },
  { value: "dark", name: say("dark") },
  { value: "contrast", name: say("contrast") },
] as const;

const SIZES = [
  { value: "100", name: say("size100") },
  { value: "125", name: say("size125") },
  { value: "150", name: say("size150") },
  { value: "200", name: say("size200") },
] as const;

const NUMBERS = { "100": 100, "125": 125, "150": 150, "200": 200 } as const;

const SPACINGS = [
  { value: "usual", name: say("spacingUsual") },
  { value: "wide", name: say("spacingWide") },
  { value: "widest", name: say("spacingWidest") },
] as const;

/** Everything that can be set; each change shows at once. */
export function Options() {
  const { display, setDisplay, forget } = useDisplay();
  return (
    <div className={styles.settings}>
      <Choices
        ask={say("textSize")}
        shape="chips"
        choices={SIZES}
        value={`${display.textSize}`}
        onChoose={(size) => setDisplay({ ...display, textSize: NUMBERS[size] })}
      />
      <Choices
        ask={say("colours")}
        shape="chips"
        choices={THEMES}
        value={display.theme}
        onChoose={(theme) => setDisplay({ ...display, theme })}
      />
      <Choices
        ask={say("spacing")}
        shape="chips"
        choices={SPACINGS}
        value={display.spacing}
        onChoose={(spacing) => setDisplay({ ...display, spacing })}
      />
      <fieldset className={styles.group}>
        <legend>{say("reading")}</legend>
        <div className={styles.toggles}>
          <Toggle pressed={display.calm} onChange={(calm) => setDisplay({ ...display, calm })}>
            {say("calm")}
          </Toggle>
          <Toggle pressed={display.ruler} onChange={(ruler) => setDisplay({ ...display, ruler })}>
            {say("ruler")}
          </Toggle>
          <Toggle
            pressed={display.plainWords}
            onChange={(plainWords) => setDisplay({ ...display, plainWords })}
          >
            {say("plainWords")}
          </Toggle>
        </div>
        <p className="quiet small measure">{say("rulerMore")}</p>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{say("keys")}</legend>
        <div className={styles.toggles}>
          <Toggle
            pressed={display.shortcuts}
            onChange={(shortcuts) => setDisplay({ ...display, shortcuts })}
          >
            {say("shortcuts")}
          </Toggle>
        </div>
        <p className="quiet small measure">{say("shortcutsMore")}</p>
      </fieldset>
      <div className="row">
        <Button onClick={forget}>{say("usual")}</Button>
        <p role="status" className="quiet small">
          {isUsual(display) && say("isUsual")}
        </p>
      </div>
    </div>
  );
}
