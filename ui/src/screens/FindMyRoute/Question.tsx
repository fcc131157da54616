import type { ReactNode } from "react";
import { Page } from "../../components/Page/Page";
import { Progress } from "../../components/Progress/Progress";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";
import styles from "./Question.module.css";
import { address, before, type FindState, mostAsked } from "./state";

const say = sayer(english);

type QuestionProps = {
  state: FindState;
  /** Which of the six. */
  number: number;
  ask: string;
  lead?: ReactNode;
  mark?: ReactNode;
  /** The profession whose line the question lies on, once there is an aim. */
  line?: string | undefined;
  /** The way past: an address and its words. */
  skip?: { to: string; name: string } | undefined;
  children: ReactNode;
};

/** One question on a screen: how far, the question, large choices, a way back and a way past. */
export function Question({
  state,
  number,
  ask,
  lead,
  mark,
  line = "you",
  skip,
  children,
}: QuestionProps) {
  const back = before(state);
  return (
    <Page
      title={ask}
      lead={lead}
      mark={mark}
      line={line}
      back={back ? { to: address(back), name: say("back") } : { to: "#/", name: say("home") }}
    >
      <div className={styles.question}>
        <div className={styles.bar}>
          <Progress at={number} of={mostAsked(state) + 2} />
          {skip && (
            <a className={styles.skip} href={skip.to}>
              {skip.name} <span aria-hidden="true">→</span>
            </a>
          )}
        </div>
        {children}
      </div>
    </Page>
  );
}
