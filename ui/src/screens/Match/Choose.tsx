import { type KeyboardEvent, useEffect, useRef } from "react";
import type { MatchChoice, MatchTask } from "../../client";
import { Page } from "../../components/Page/Page";
import { Progress } from "../../components/Progress/Progress";
import { goTo } from "../../navigation/usePlace";
import styles from "./Choose.module.css";
import { say } from "./say";
import { address, answer, before, type MatchState, type Sign, signOfKey, write } from "./state";
import { TaskPicture } from "./TaskPicture";

type ChooseProps = { state: MatchState; choice: MatchChoice; at: number; of: number };

/** One choice on a screen: two large tasks, a way past and a way back. */
export function Choose({ state, choice, at, of }: ChooseProps) {
  const back = before(state);
  const choose = (sign: Sign) => goTo({ screen: "match", query: write(answer(state, sign)) });
  const onKey = (key: string) => {
    const meant = signOfKey(key);
    if (meant === "back") {
      if (back) goTo({ screen: "match", query: write(back) });
    } else if (meant) choose(meant);
    return meant !== null;
  };
  const group = useHeadingKeys(onKey);
  const pressed = (event: KeyboardEvent) => {
    if (!plain(event)) return;
    if (onKey(event.key)) event.preventDefault();
  };
  return (
    <Page
      title={say("ask")}
      lead={at === 0 ? say("askLead", { count: of }) : undefined}
      line="you"
      back={back ? { to: address(back), name: say("back") } : { to: "#/", name: say("home") }}
    >
      <div className={styles.choose}>
        <Progress at={at + 1} of={of} />
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not a form's fields */}
        <div
          ref={group}
          className={styles.tasks}
          role="group"
          aria-label={say("either")}
          onKeyDown={pressed}
        >
          <Task choice={choice.id} side="first" task={choice.first} onChoose={() => choose("1")} />
          <Task
            choice={choice.id}
            side="second"
            task={choice.second}
            onChoose={() => choose("2")}
          />
        </div>
        <div className={`${styles.past} screen-only`}>
          <a className={styles.link} href={address(answer(state, "-"))}>
            {say("skip")} <span aria-hidden="true">→</span>
          </a>
          {state.signs.some((sign) => sign !== "-") && (
            <a className={styles.link} href={address({ ...state, done: true })}>
              {say("seeNow")}
            </a>
          )}
        </div>
        <p className="quiet small screen-only">{say("keys")}</p>
      </div>
    </Page>
  );
}

/** A key pressed alone. */
const plain = (event: { altKey: boolean; ctrlKey: boolean; metaKey: boolean }) =>
  !event.altKey && !event.ctrlKey && !event.metaKey;

/**
 * The keys work where the focus is on the choice: on its heading, where each new one puts it, or
 * on a task. Elsewhere a letter stays a letter, for people who type by voice.
 */
function useHeadingKeys(onKey: (key: string) => boolean) {
  const group = useRef<HTMLDivElement>(null);
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const heading = group.current?.closest("main")?.querySelector("h1");
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (plain(event) && latest.current(event.key)) event.preventDefault();
    };
    heading?.addEventListener("keydown", pressed);
    return () => heading?.removeEventListener("keydown", pressed);
  }, []);
  return group;
}

type TaskProps = {
  choice: string;
  side: "first" | "second";
  task: MatchTask;
  onChoose: () => void;
};

function Task({ choice, side, task, onChoose }: TaskProps) {
  return (
    <button type="button" className={styles.task} onClick={onChoose}>
      <TaskPicture choice={choice} side={side} />
      <span className={styles.words}>{task.text}</span>
      <span className={styles.key} aria-hidden="true">
        {side === "first" ? "1" : "2"}
      </span>
    </button>
  );
}
