import { useQuery } from "@tanstack/react-query";
import type { Attainment, Body, Shown, TopicBlock } from "../../client";
import { read } from "../../client/queries";
import { LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark, OutLink } from "../../components/EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../../components/Fact/Facts";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { StatementBlock } from "../../components/Statement/StatementBlock";
import { toHash } from "../../navigation/place";
import { sentence } from "../../words";
import { Standard } from "../Profession/Apprenticeships";
import styles from "./Entry.module.css";
import { RouteEntry } from "./RouteEntry";
import { say } from "./say";

const BACK = { to: "#/search", name: say("search") };

/** One row of the catalogue on a page of its own: where a search or a link leads. */
export function Entry({ kind, id }: { kind: string; id: string }) {
  const shown = useQuery(read("show", { kind, id }));
  if (shown.error) {
    return (
      <Page title={say("cannotShow")} back={BACK}>
        <Problem error={shown.error} />
      </Page>
    );
  }
  if (!shown.data) return <Reading />;
  return (
    <Page title={titleOf(shown.data)} back={backFrom(shown.data)}>
      <div className={styles.entry}>
        <Row shown={shown.data} />
      </div>
    </Page>
  );
}

/** A route leads back to the job that it leads to; what has no such place, to the search. */
function backFrom(shown: Shown): { to: string; name: string } {
  const [job] = shown.kind === "route" ? shown.row.to : [];
  return job ? { to: toHash({ screen: "role", id: job.id }), name: job.name } : BACK;
}

function titleOf(shown: Shown): string {
  switch (shown.kind) {
    case "role":
      return shown.row.role.title;
    case "profession":
      return shown.row.card.name;
    case "source":
      return shown.row.source.title;
    case "topic":
      return shown.row.topic.name;
    case "body":
    case "start":
    case "attainment":
      return shown.row.name;
    default:
      return shown.row.title ?? say("untitled");
  }
}

function Row({ shown }: { shown: Shown }) {
  switch (shown.kind) {
    case "route":
      return <RouteEntry route={shown.row} />;
    case "apprenticeship":
      return <Standard standard={shown.row} />;
    case "body":
      return <BodyFacts body={shown.row} />;
    case "statement":
      return <StatementBlock statement={shown.row} about={say("this")} untitled />;
    case "attainment":
      return <AttainmentFacts attainment={shown.row} />;
    case "topic":
      return <Statements block={shown.row} />;
    case "start":
      return <LinkButton to={`#/find?from=${shown.row.id}`}>{say("findFrom")}</LinkButton>;
    case "profession":
      return <LinkButton to={`#/profession/${shown.row.card.id}`}>{say("openPage")}</LinkButton>;
    case "role":
      return <LinkButton to={`#/role/${shown.row.role.id}`}>{say("openPage")}</LinkButton>;
    case "source":
      return <LinkButton to={`#/sources/${shown.row.source.id}`}>{say("openPage")}</LinkButton>;
  }
}

function AttainmentFacts({ attainment }: { attainment: Attainment }) {
  return (
    <>
      <Facts>
        <Fact name={say("question")}>{attainment.question}</Fact>
        {attainment.how_to_get && <Fact name={say("howToGet")}>{attainment.how_to_get}</Fact>}
      </Facts>
      <p className="measure quiet">{say("askedFor")}</p>
      <div>
        <LinkButton to="#/find">{say("find")}</LinkButton>
      </div>
    </>
  );
}

function Statements({ block }: { block: TopicBlock }) {
  return (
    <ul className={styles.statements}>
      {block.statements.map((statement) => (
        <li key={statement.id}>
          <Disclosure level={2} title={statement.title ?? block.topic.name}>
            <StatementBlock statement={statement} about={block.topic.name} untitled />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function BodyFacts({ body }: { body: Body }) {
  return (
    <Facts>
      <Fact name={say("does")}>{body.text}</Fact>
      {body.details.map(({ name, value }) => (
        <Fact key={name} name={name}>
          {sentence(value)}
        </Fact>
      ))}
      {body.url && (
        <Fact name={say("pages")}>
          <OutLink url={body.url} about={body.name} />
        </Fact>
      )}
      <Fact name={say("whoSays")}>
        <EvidenceMark of={body.name} evidence={body.evidence} />
      </Fact>
    </Facts>
  );
}
