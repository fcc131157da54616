import { LinkButton } from "../../components/Button/Button";
import { Page } from "../../components/Page/Page";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem } from "../../components/Problem/Problem";
import english from "../../language/en/Plans.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { AnswersPanel } from "./AnswersPanel";
import { ComparePlans } from "./ComparePlans";
import { MyPlan } from "./MyPlan";
import styles from "./Plans.module.css";
import { PlansBody } from "./PlansBody";
import { address, before, EMPTY, type FindState, isReturner } from "./state";
import { useAim } from "./useAim";
import { useAnswer } from "./useAnswer";
import { Working } from "./Working";

const say = sayer(english);

/** The plans: all of them on one axis, some side by side, or the one that was chosen. */
export function Plans({ state }: { state: FindState }) {
  const aim = useAim(state.to);
  const { data, error, isPlaceholderData, refetch } = useAnswer(state, true);
  const back = before(state);
  const job = aim.name ?? say("someJob");
  const page = {
    back: { to: back ? address(back) : "#/", name: say("back") },
    ...(aim.line ? { line: aim.line } : {}),
  };
  if (error || !data) {
    return (
      <Page title={say("title", { job })} {...page}>
        {error ? (
          <>
            <Problem error={error} />
            <AnswersPanel state={state} answer={null} job={job} />
            <div className="row screen-only">
              <LinkButton to={address(EMPTY)}>{say("startAgain")}</LinkButton>
            </div>
          </>
        ) : (
          <Working state={state} />
        )}
      </Page>
    );
  }
  if (state.show === "compare") {
    return (
      <Page
        title={say("sideBySide")}
        lead={say("sideBySideLead", { job })}
        {...page}
        back={{ to: address({ ...state, show: "plans" }), name: say("backToAll") }}
      >
        <ComparePlans state={state} answer={data} />
      </Page>
    );
  }
  if (state.show === "mine") {
    return (
      <Page
        title={say("mine")}
        {...page}
        back={{ to: address({ ...state, show: "plans" }), name: say("backToAll") }}
      >
        <MyPlan state={state} answer={data} job={job} />
      </Page>
    );
  }
  const returning = state.profession !== null && state.from.some(isReturner);
  return (
    <Page
      title={say("title", { job })}
      {...page}
      picture={aim.line && <Pictogram of={aim.line} size="large" />}
    >
      {returning && (
        <div className={`${styles.returning} screen-only`}>
          <p>{say.rich("returning", TAGS)}</p>
          <LinkButton to={`#/return?profession=${encodeURIComponent(state.profession ?? "")}`}>
            {say("openCalculator")}
          </LinkButton>
        </div>
      )}
      <PlansBody
        state={state}
        answer={data}
        job={job}
        busy={isPlaceholderData}
        onAgain={() => void refetch()}
      />
    </Page>
  );
}
