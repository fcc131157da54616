import type { ProfessionPage, RouteCard } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { longest } from "../../components/RouteDetail/route";
import { highestFees } from "../../components/RouteList/fees";
import { RouteList } from "../../components/RouteList/RouteList";
import { axisMonths } from "../../components/Strip/strip";
import { More } from "./Section";
import styles from "./Section.module.css";
import { say } from "./say";
import { type SectionId, topicsAt } from "./sections";
import { branchesOf, sortWays, stepsOf } from "./ways";

type PartProps = { page: ProfessionPage };

/** Every route to registration, on one axis of months. */
export function WaysIn({ page }: PartProps) {
  const ways = sortWays(page).in;
  return (
    <>
      <p className="measure">
        {say("waysIn.what", { count: ways.length, regulator: page.card.regulator.name })}
      </p>
      <ByBranch routes={ways} page={page} />
      <Rest page={page} section="ways-in" />
    </>
  );
}

/** Jobs that need no registration, and the steps up from them. */
export function Support({ page }: PartProps) {
  return (
    <>
      <p className="measure">{say("support.what")}</p>
      {page.support_ways.length > 0 && (
        <Disclosure
          level={3}
          flush
          title={say("support.show", { count: page.support_ways.length })}
        >
          <RouteList routes={page.support_ways} level={4} />
        </Disclosure>
      )}
      <Rest page={page} section="support" />
    </>
  );
}

const STEP_WORDS: Record<string, string> = {
  registered: say("step.registered"),
  enhanced: say("step.enhanced"),
  advanced: say("step.advanced"),
  consultant: say("step.consultant"),
};

/** After registration: up, sideways, into leading, teaching and research. */
export function WaysOn({ page }: PartProps) {
  const ways = sortWays(page).on;
  const axis = axisMonths(longest(ways));
  const mostFees = highestFees(ways);
  const steps = stepsOf(ways, page.ladder);
  return (
    <>
      {steps.length > 0 && (
        <ul className={styles.more}>
          {steps.map((step) => (
            <li key={step.id}>
              <Disclosure
                level={3}
                flush
                title={say("step.ways", {
                  step: STEP_WORDS[step.id] ?? step.name,
                  count: step.routes.length,
                })}
              >
                <RouteList routes={step.routes} axis={axis} mostFees={mostFees} level={4} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
      <Rest page={page} section="ways-on" />
    </>
  );
}

/** Coming back after years away, and coming from abroad. */
export function Return({ page }: PartProps) {
  const ways = sortWays(page).back;
  return (
    <>
      <p className="measure">{say("return.what")}</p>
      <div>
        <LinkButton to={`#/return?profession=${page.card.id}`}>{say("return.work")}</LinkButton>
      </div>
      <ByBranch routes={ways} page={page} />
      <Rest page={page} section="return" />
    </>
  );
}

/** Routes to the register, by branch where the profession has branches. */
function ByBranch({ routes, page }: PartProps & { routes: RouteCard[] }) {
  const branches = branchesOf(routes, page);
  const axis = axisMonths(longest(routes));
  const mostFees = highestFees(routes);
  return branches.map((branch) => (
    <div key={branch.id} className={styles.step}>
      {branches.length > 1 && <h3>{branch.name}</h3>}
      <RouteList
        routes={branch.routes}
        axis={axis}
        mostFees={mostFees}
        level={branches.length > 1 ? 4 : 3}
        registers
      />
    </div>
  ));
}

function Rest({ page, section }: PartProps & { section: SectionId }) {
  return <More blocks={topicsAt(page, section)} />;
}
