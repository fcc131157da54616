import type { Link, ProfessionPage } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark, OutLink } from "../../components/EvidenceMark/EvidenceMark";
import { toHash } from "../../navigation/place";
import { list } from "../../words";
import { ownStandards } from "./Apprenticeships";
import styles from "./NextSteps.module.css";
import { More } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";

/** How many pages stand in sight, and how many courses are named. */
const IN_SIGHT = 3;

/** Three things to do next, the planner, and pages that open only when a person asks. */
export function NextSteps({ page }: { page: ProfessionPage }) {
  const links = linksOf(page);
  const more = links.slice(IN_SIGHT);
  return (
    <>
      <ol className={styles.steps}>
        <Person page={page} />
        <OpenDay page={page} />
        <Code page={page} />
      </ol>
      <div className="row">
        <LinkButton to={`#/find?to=${page.card.id}`} weight="main">
          {say("find")}
        </LinkButton>
        <LinkButton to="#/professions">{say("next.others")}</LinkButton>
      </div>
      <p className="measure quiet">{say("next.outside")}</p>
      <Links links={links.slice(0, IN_SIGHT)} />
      {more.length > 0 && (
        <Disclosure level={3} flush title={say("next.more", { count: more.length })}>
          <Links links={more} />
        </Disclosure>
      )}
      <More blocks={topicsAt(page, "next")} />
    </>
  );
}

/** The official page first, then the others, each once. */
function linksOf({ links, official_page }: ProfessionPage): Link[] {
  const others = links.filter(({ url }) => url !== official_page);
  if (!official_page) return others;
  return [{ title: say("next.official"), url: official_page, publisher: "" }, ...others];
}

function Links({ links }: { links: Link[] }) {
  return (
    <ul className={styles.links}>
      {links.map(({ title, url, publisher }) => (
        <li key={url}>
          <strong>{title}</strong>
          {publisher && <span className="quiet"> {publisher}</span>}
          <OutLink url={url} about={title} />
        </li>
      ))}
    </ul>
  );
}

function Person({ page: { body, card } }: { page: ProfessionPage }) {
  return (
    <li>
      <h3>{say("next.person")}</h3>
      <p>{say("next.personHow", { plural: card.plural.toLowerCase() })}</p>
      {body && (
        <>
          <p>{say("next.personBody", { body: body.name })}</p>
          {body.url && <OutLink url={body.url} about={body.name} />}
        </>
      )}
    </li>
  );
}

function OpenDay({ page: { card, providers } }: { page: ProfessionPage }) {
  const [first] = providers;
  if (!first) return null;
  const names = [...new Set(providers.map(({ name }) => name))].slice(0, IN_SIGHT);
  return (
    <li>
      <h3>{say("next.openDay")}</h3>
      <p>{say("next.openDayHow", { names: list(names) })}</p>
      <a href={toHash({ screen: "profession", id: card.id, section: "courses" })}>
        {say("next.courses")}
      </a>
      <EvidenceMark of={say("section.courses")} evidence={first.evidence} />
    </li>
  );
}

function Code({ page }: { page: ProfessionPage }) {
  const coded = ownStandards(page).filter(({ code }) => code);
  if (coded.length === 0) return null;
  return (
    <li>
      <h3>{say("next.code")}</h3>
      <p>{say("next.codeHow")}</p>
      {coded.map(({ id, code, title, evidence }) => (
        <p key={id}>
          <strong className={styles.code}>{code}</strong> {title}{" "}
          <EvidenceMark of={title} evidence={evidence} />
        </p>
      ))}
    </li>
  );
}
