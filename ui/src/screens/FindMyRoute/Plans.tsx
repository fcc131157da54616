import { LinkButton } from "../../components/Button/Button";
import { Page } from "../../components/Page/Page";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem } from "../../components/Problem/Problem";
import { AnswersPanel } from "./AnswersPanel";
import { ComparePlans } from "./ComparePlans";
import { MyPlan } from "./MyPlan";
import styles from "./Plans.module.css";
import { PlansBody } from "./PlansBody";
import { address, before, EMPTY, type FindState, isReturner } from "./state";
import { useAim } from "./useAim";
import { useAnswer } from "./useAnswer";
import { Working } from "./Working";

/** The plans: all of them on one axis, some side by side, or the one that was chosen. */
export function Plans({ state }: { state: FindState }) {
  const aim = useAim(state.to);
  const { data, error, isPlaceholderData } = useAnswer(state, true);
  const back = before(state);
  const job = aim.name ?? "the job you aim for";
  const page = {
    back: { to: back ? address(back) : "#/", name: "Back" },
    ...(aim.line ? { line: aim.line } : {}),
  };
  if (error || !data) {
    return (
      <Page title={`Your routes to ${job}`} {...page}>
        {error ? (
          <>
            <Problem error={error} />
            <AnswersPanel state={state} answer={null} job={job} />
            <div className="row screen-only">
              <LinkButton to={address(EMPTY)}>Start again</LinkButton>
            </div>
          </>
        ) : (
          <Working />
        )}
      </Page>
    );
  }
  if (state.show === "compare") {
    return (
      <Page
        title="Side by side"
        lead={`Routes to ${job}. What differs stands first.`}
        {...page}
        back={{ to: address({ ...state, show: "plans" }), name: "Back to all routes" }}
      >
        <ComparePlans state={state} answer={data} />
      </Page>
    );
  }
  if (state.show === "mine") {
    return (
      <Page
        title="My plan"
        {...page}
        back={{ to: address({ ...state, show: "plans" }), name: "Back to all routes" }}
      >
        <MyPlan state={state} answer={data} job={job} />
      </Page>
    );
  }
  const returning = state.profession !== null && state.from.some(isReturner);
  return (
    <Page
      title={`Your routes to ${job}`}
      {...page}
      picture={aim.line && <Pictogram of={aim.line} size="large" />}
    >
      {returning && (
        <div className={`${styles.returning} screen-only`}>
          <p>
            <strong>Coming back?</strong> The calculator counts your days of updating and keeps your
            log.
          </p>
          <LinkButton to={`#/return?profession=${encodeURIComponent(state.profession ?? "")}`}>
            Open the return calculator
          </LinkButton>
        </div>
      )}
      <PlansBody state={state} answer={data} job={job} busy={isPlaceholderData} />
    </Page>
  );
}
