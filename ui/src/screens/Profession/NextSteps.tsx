import type { ProfessionPage } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { OutLink } from "../../components/EvidenceMark/EvidenceMark";
import styles from "./Profession.module.css";
import { More } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";

/** Where to go from here: the planner, and pages that open only when a person asks. */
export function NextSteps({ page }: { page: ProfessionPage }) {
  const { card, links, official_page } = page;
  const official = { title: say("next.official"), url: official_page, publisher: "" };
  const others = links.filter(({ url }) => url !== official_page);
  return (
    <>
      <div className="row">
        <LinkButton to={`#/find?to=${card.id}`} weight="main">
          {say("find")}
        </LinkButton>
        <LinkButton to="#/professions">{say("next.others")}</LinkButton>
      </div>
      <p className="measure quiet">{say("next.outside")}</p>
      <ul className={styles.links}>
        {[...(official_page ? [official] : []), ...others].map(({ title, url, publisher }) => (
          <li key={url}>
            <strong>{title}</strong>
            {publisher && <span className="quiet"> {publisher}</span>}
            <OutLink url={url} about={title} />
          </li>
        ))}
      </ul>
      <More blocks={topicsAt(page, "next")} />
    </>
  );
}
