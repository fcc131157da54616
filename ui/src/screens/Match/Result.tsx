import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { MatchAnswer, MatchChoices } from "../../client";
import { read } from "../../client/queries";
import { Button, LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { goTo } from "../../navigation/usePlace";
import { list } from "../../words";
import { HowWorkedOut } from "./HowWorkedOut";
import { Matches } from "./Matches";
import styles from "./Result.module.css";
import { say } from "./say";
import { address, answers, before, type MatchState } from "./state";
import { toCompare } from "./tiers";
import { YourChoices } from "./YourChoices";

type ResultProps = { state: MatchState; asked: MatchChoices };

/** Every profession and branch in three tiers, with the reasons; each choice can be changed. */
export function Result({ state, asked }: ResultProps) {
  const request = { answers: answers(state, asked.choices) };
  const answer = useQuery({
    ...read("match_answers", request),
    placeholderData: keepPreviousData,
  });
  const back = before(state);
  return (
    <Page
      title={say("title")}
      lead={say("lead")}
      line="you"
      back={back ? { to: address(back), name: say("back") } : { to: "#/", name: say("home") }}
    >
      {answer.error && <Problem error={answer.error} />}
      {answer.isPending && <Reading />}
      {answer.data && <Answered state={state} asked={asked} answer={answer.data} />}
    </Page>
  );
}

function Answered({ state, asked, answer }: ResultProps & { answer: MatchAnswer }) {
  const [first] = answer.callings;
  return (
    <>
      <p className="measure">{summary(answer)}</p>
      <p className="visually-hidden" role="status">
        {first && answer.answered > 0 ? say("nowFirst", { name: first.calling.name }) : ""}
      </p>
      <div className={styles.columns}>
        <YourChoices state={state} choices={asked.choices} />
        <Matches answer={answer} />
      </div>
      <Onward answer={answer} />
      <Disclosure level={2} title={say("how")}>
        <HowWorkedOut asked={asked} />
      </Disclosure>
    </>
  );
}

/** One or two sentences that say what the list is worth. */
function summary(answer: MatchAnswer): string {
  const { answered, asked, callings } = answer;
  if (answered === 0) return say("skippedAll", { count: callings.length });
  const said = say("answered", { answered, asked });
  if (answered * 2 < asked) return `${said} ${say("fewAnswers")}`;
  return callings[0]?.tier === "strong" ? said : `${said} ${say("noStrong")}`;
}

function Onward({ answer }: { answer: MatchAnswer }) {
  const lines = toCompare(answer.callings);
  return (
    <section className={`${styles.onward} screen-only`} aria-labelledby="match-next">
      <h2 id="match-next">{say("next")}</h2>
      <div className="row">
        {answer.answered > 0 && lines.length > 1 && (
          <LinkButton
            weight="main"
            to={`#/compare?kind=profession&ids=${lines.map(({ id }) => id).join(",")}`}
          >
            {say("compare", { names: list(lines.map(({ name }) => name)) })}
          </LinkButton>
        )}
        <LinkButton to="#/professions">{say("all")}</LinkButton>
        <Button weight="quiet" onClick={() => goTo({ screen: "match", query: "" })}>
          {say("again")}
        </Button>
      </div>
    </section>
  );
}
