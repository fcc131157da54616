import { Button } from "../../components/Button/Button";
import { Choices, Toggle } from "../../components/Choices/Choices";
import { Page } from "../../components/Page/Page";
import { useDisplay } from "../../display/DisplayProvider";
import { usualDisplay } from "../../display/display";
import { KeyboardHelp } from "./KeyboardHelp";
import styles from "./Settings.module.css";

const THEMES = [
  { value: "system", name: "As this computer" },
  { value: "light", name: "Light" },
  { value: "dark", name: "Dark" },
  { value: "contrast", name: "High contrast" },
] as const;

const SIZES = [
  { value: "100", name: "Usual" },
  { value: "125", name: "Larger, 125%" },
  { value: "150", name: "Large, 150%" },
  { value: "200", name: "Largest, 200%" },
] as const;

const NUMBERS = { "100": 100, "125": 125, "150": 150, "200": 200 } as const;

/** How the app looks, and how to use it by keyboard. Kept on this computer only. */
export function Settings() {
  const { display, setDisplay } = useDisplay();
  return (
    <Page
      title="Display"
      back={{ to: "#/", name: "Home" }}
      lead="Changes show at once. They are kept on this computer."
    >
      <div className={styles.settings}>
        <Choices
          ask="Colours"
          shape="chips"
          choices={THEMES}
          value={display.theme}
          onChoose={(theme) => setDisplay({ ...display, theme })}
        />
        <Choices
          ask="Text size"
          shape="chips"
          choices={SIZES}
          value={`${display.textSize}`}
          onChoose={(size) => setDisplay({ ...display, textSize: NUMBERS[size] })}
        />
        <div className={styles.calm}>
          <p className={styles.name}>Movement</p>
          <Toggle pressed={display.calm} onChange={(calm) => setDisplay({ ...display, calm })}>
            Calm: nothing moves
          </Toggle>
          <p className="quiet small measure">
            Very little moves here. Where your computer asks for less movement, nothing does.
          </p>
        </div>
        <div>
          <Button onClick={() => setDisplay(usualDisplay)}>Back to the usual</Button>
        </div>
      </div>
      <KeyboardHelp />
    </Page>
  );
}
