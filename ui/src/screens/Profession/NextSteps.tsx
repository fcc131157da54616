import type { ProfessionPage } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { OutLink } from "../../components/EvidenceMark/EvidenceMark";
import { OPENS_OUTSIDE } from "../../words";
import styles from "./Profession.module.css";
import { More } from "./Section";
import { topicsAt } from "./sections";

/** Where to go from here: the planner, and pages that open only when a person asks. */
export function NextSteps({ page }: { page: ProfessionPage }) {
  const { card, links, official_page } = page;
  const official = { title: "Official careers page", url: official_page, publisher: "" };
  const others = links.filter(({ url }) => url !== official_page);
  return (
    <>
      <div className="row">
        <LinkButton to={`#/find?to=${card.id}`} weight="main">
          Find my route to this
        </LinkButton>
        <LinkButton to="#/professions">See the other professions</LinkButton>
      </div>
      <p className="measure quiet">
        These pages are not in the app. A tap {OPENS_OUTSIDE.replace("opens", "opens one")}.
      </p>
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
