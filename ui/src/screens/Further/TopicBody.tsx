import type { TopicPage } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import type { CompareRow } from "../../components/CompareTable/arrange";
import { CompareTable } from "../../components/CompareTable/CompareTable";
import { RouteList } from "../../components/RouteList/RouteList";
import { StatementBlock } from "../../components/Statement/StatementBlock";
import {
  compareJobs,
  Gaps,
  Part,
  Questions,
  RoleList,
  Statements,
} from "../../components/TopicParts/TopicParts";
import { compareRoutes } from "../Compare/routeRows";
import { FigureList } from "../Profession/Numbers";
import { Credentials } from "./Credentials";
import { say } from "./say";
import type { FurtherState } from "./state";

/** The start of every plan of a registered person. */
const FROM = "registered-same-profession";
/** More jobs than these are shown only once a profession is chosen. */
const MOST_JOBS = 12;

/** All of one topic: in short, the ways side by side, jobs, steps there, credentials, gaps. */
export function TopicBody({ page, state }: { page: TopicPage; state: FurtherState }) {
  const [first, ...others] = page.statements;
  const about = page.topic.name;
  const empty =
    page.statements.length + page.roles.length + page.credentials.length + page.study.length === 0;
  return (
    <>
      {empty && <p className="measure">{say("nothing")}</p>}
      {first && (
        <Part name={first.title ?? say("first")}>
          <StatementBlock statement={first} about={about} untitled />
        </Part>
      )}
      {page.study.length > 0 && <Study page={page} />}
      {others.length > 0 && (
        <Part name={say("moreOn")}>
          <Statements statements={others} about={about} />
        </Part>
      )}
      {page.roles.length > 0 && <Jobs page={page} state={state} />}
      {page.credentials.length > 0 && <Credentials rows={page.credentials} topic={state.topic} />}
      {page.figures.length > 0 && (
        <Part name={say("numbers")}>
          <FigureList figures={page.figures} />
        </Part>
      )}
      {page.questions.length > 0 && (
        <Part name={say("questions")}>
          <Questions questions={page.questions} />
        </Part>
      )}
      <Gaps gaps={page.gaps} />
    </>
  );
}

/**
 * Study and proof beside the job: two to four side by side, one by itself. Where there are two ways
 * besides it, an apprenticeship stands under them: it is a way to pay for one of them.
 */
function Study({ page: { study } }: { page: TopicPage }) {
  const others = study.filter(({ apprenticeship }) => !apprenticeship);
  const compared = others.length > 1 ? others : study;
  const apart = study.filter((route) => !compared.includes(route));
  const few = compared.length > 1 && compared.length <= 4;
  return (
    <>
      <Part name={say("sideBySide")}>
        {few ? (
          <CompareTable
            label={say("sideBySideLabel")}
            columns={compared.map(({ id, title }) => ({ id, name: title }))}
            rows={compareRoutes(compared).filter(isSaid)}
          />
        ) : (
          <RouteList routes={compared} />
        )}
      </Part>
      {apart.length > 0 && (
        <Part name={say("apprenticeship")}>
          <RouteList routes={apart} />
        </Part>
      )}
    </>
  );
}

/** Not what no way has: study beside a job leads to no post of itself. */
function isSaid({ cells }: CompareRow): boolean {
  return cells.some(({ entries }) => entries.length > 0);
}

function Jobs({ page, state }: { page: TopicPage; state: FurtherState }) {
  const { roles, ways } = page;
  if (!state.profession && roles.length > MOST_JOBS) {
    return (
      <Part name={say("jobs", { count: roles.length })}>
        <p className="measure">{say("jobsChoose", { count: roles.length })}</p>
      </Part>
    );
  }
  const compare = compareJobs(roles);
  return (
    <>
      <Part name={say("jobs", { count: roles.length })}>
        <RoleList roles={roles} from={FROM} />
        {compare && (
          <div className="row">
            <LinkButton to={compare}>{say("compare")}</LinkButton>
          </div>
        )}
      </Part>
      {ways.length > 0 && (
        <Part name={say("ways")}>
          <RouteList routes={ways} />
        </Part>
      )}
    </>
  );
}
