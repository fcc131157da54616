import { useId, useState } from "react";
import { client } from "../../client";
import { readFile } from "../../files";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { goTo } from "../../navigation/usePlace";
import styles from "./MyPlan.module.css";
import { readPlan } from "./planFile";
import { write } from "./state";

const say = sayer(english);

/** Opens a plan that was saved as a file; a file that is none says so and changes nothing. */
export function OpenPlan() {
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  if (!client.capabilities.personal) return null;
  const open = async (file: File | undefined) => {
    if (!file) return;
    const opened = await readFile(file);
    const plan = "problem" in opened ? opened : readPlan(opened.text);
    if ("problem" in plan) setProblem(plan.problem);
    else goTo({ screen: "find", query: write(plan.state) });
  };
  return (
    <div className={styles.open}>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        onChange={({ target }) => {
          void open(target.files?.[0]);
          // So that the same file can be chosen again after it was mended.
          target.value = "";
        }}
      />
      <label htmlFor={id}>{say("open")}</label>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
