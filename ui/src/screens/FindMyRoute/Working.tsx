import { useEffect, useState } from "react";
import { client } from "../../client";
import { Button } from "../../components/Button/Button";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";
import styles from "./Question.module.css";
import { type FindState, request } from "./state";

const say = sayer(english);

/** Most answers come at once, and then nothing of this is seen. */
const SHOWN_AFTER = 300;
const LONG_AFTER = 4000;

/**
 * While the planner works: calmly, with a way to stop it. Whoever stops it sees the ways that were
 * found by then, marked as not all.
 */
export function Working({ state }: { state: FindState }) {
  const [since, setSince] = useState<"start" | "shown" | "long">("start");
  useEffect(() => {
    const timers = [
      setTimeout(() => setSince("shown"), SHOWN_AFTER),
      setTimeout(() => setSince("long"), LONG_AFTER),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  const cancel = () => {
    const question = request(state)?.question;
    if (question) void client.call("cancel", { question });
  };
  return (
    <div className={styles.working}>
      <p role="status">
        {since === "start" ? "" : say(since === "long" ? "workingLong" : "working")}
      </p>
      {since !== "start" && <Button onClick={cancel}>{say("cancel")}</Button>}
    </div>
  );
}
