import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { Page } from "../../components/Page/Page";
import { Problem } from "../../components/Problem/Problem";
import { MonthsAxis, StripKey } from "../../components/Strip/Strip";
import { axisMonths } from "../../components/Strip/strip";
import { count, list } from "../../words";
import { arrange } from "./arrange";
import { PlanRow } from "./PlanRow";
import styles from "./Plans.module.css";
import { address, before, type FindState, request } from "./state";
import { useAim } from "./useAim";
import { Working } from "./Working";
import { longestPlan, patternsOf } from "./ways";

/** Every way there is, on one axis. */
export function Plans({ state }: { state: FindState }) {
  const asked = request(state);
  const aim = useAim(state.to);
  const { data, error } = useQuery({
    ...read("routes", asked ?? { from: [], has: [], lacks: [], unsure: [], to: "" }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
  const back = before(state);
  const backTo = { to: back ? address(back) : "#/", name: "Back to the questions" };
  const title = `Your routes to ${aim.name ?? "the job you aim for"}`;
  if (error || !data) {
    return (
      <Page title={title} back={backTo}>
        {error ? <Problem error={error} /> : <Working />}
      </Page>
    );
  }
  const { ways, hidden } = arrange(data.plans, data.routes, state);
  const leads = ways.map(({ lead }) => lead);
  const axis = axisMonths(longestPlan(leads));
  return (
    <Page title={title} back={backTo} {...(aim.line ? { line: aim.line } : {})}>
      <p>
        From: {list(data.from.map(({ name }) => name))}. {count(ways.length, "way")}.
        {hidden > 0 && ` ${hidden} hidden.`}
      </p>
      <section className={styles.plans} data-line={aim.line}>
        <MonthsAxis axis={axis} />
        <ol className={styles.rows}>
          {ways.map((way) => (
            <li key={way.id}>
              <PlanRow way={way} answer={data} axis={axis} state={state} />
            </li>
          ))}
        </ol>
        <StripKey patterns={patternsOf(leads, data.routes)} />
      </section>
    </Page>
  );
}
