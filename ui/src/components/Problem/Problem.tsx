import english from "../../language/en/Problem.json";
import { sayer } from "../../language/say";
import styles from "./Problem.module.css";
import { asSentence } from "./problem";

const say = sayer(english);

/** What went wrong and what to do, in the error's own words. */
export function Problem({ error }: { error: Error }) {
  const { message, hints } = asSentence(error);
  return (
    <div className={styles.problem} role="alert">
      <p>{message}</p>
      {hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
    </div>
  );
}

/** While something is read. It is quick, so it says little. */
export function Reading() {
  return (
    <p className="quiet" role="status">
      {say("reading")}
    </p>
  );
}
