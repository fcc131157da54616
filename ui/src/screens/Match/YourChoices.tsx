import { useState } from "react";
import type { MatchChoice } from "../../client";
import { Choices } from "../../components/Choices/Choices";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { goTo } from "../../navigation/usePlace";
import styles from "./Result.module.css";
import { say } from "./say";
import { change, type MatchState, signOf, write } from "./state";

type YourChoicesProps = { state: MatchState; choices: MatchChoice[] };

/** What was chosen: each can be changed here, and the list beside it follows. */
export function YourChoices({ state, choices }: YourChoicesProps) {
  // Where there is room beside the list it stands open.
  const [open, setOpen] = useState(() => window.matchMedia("(min-width: 70rem)").matches);
  return (
    <section className={styles.choices} aria-label={say("yours")}>
      <div className="screen-only">
        <Disclosure level={2} title={say("choices")} open={open} onToggle={setOpen} flush>
          <p className="quiet">{say("choicesLead")}</p>
          {choices.map((choice, at) => (
            <Choices
              key={choice.id}
              ask={say("number", { at: at + 1 })}
              value={signOf(state, at)}
              onChoose={(sign) =>
                goTo({ screen: "match", query: write(change(state, at, sign)) }, "replace")
              }
              choices={[
                { value: "1", name: choice.first.text },
                { value: "2", name: choice.second.text },
                { value: "-", name: say("skipped") },
              ]}
            />
          ))}
        </Disclosure>
      </div>
      <div className="print-only">
        <h2>{say("yours")}</h2>
        <ol>
          {choices.map((choice, at) => (
            <li key={choice.id}>{chosen(choice, signOf(state, at))}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function chosen(choice: MatchChoice, sign: "1" | "2" | "-"): string {
  if (sign === "-") return say("skipped");
  return sign === "1" ? choice.first.text : choice.second.text;
}
