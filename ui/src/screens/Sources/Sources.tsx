import { readReport } from "../../components/EvidenceMark/report";
import { Page } from "../../components/Page/Page";
import { sayPlace } from "../../language/places";
import { Changes } from "./Changes";
import { Freshness } from "./Freshness";
import { Gaps } from "./Gaps";
import { hashOfPart, namePart, PARTS, type Part, partOf } from "./parts";
import { ReportError } from "./ReportError";
import styles from "./Sources.module.css";
import { say } from "./say";
import { Who } from "./Who";

const SHOWN: Record<Part, (query: string) => React.ReactNode> = {
  fresh: () => <Freshness />,
  who: () => <Who />,
  changes: () => <Changes />,
  gaps: () => <Gaps />,
  mistake: (query) => <ReportError doubt={readReport(query)} />,
};

/** Who says so, all of them: how old, how sure, what changed, and what is not known. */
export function Sources({ query }: { query: string }) {
  const part = partOf(query);
  return (
    <Page
      title={sayPlace("sources")}
      back={{ to: "#/", name: sayPlace("home") }}
      lead={say("lead")}
    >
      <nav className="screen-only" aria-label={say("parts")}>
        <ul className={styles.parts}>
          {PARTS.map((one) => (
            <li key={one}>
              <a href={hashOfPart(one)} aria-current={one === part ? "page" : undefined}>
                {namePart(one)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section className={styles.section} aria-labelledby="part">
        <h2 id="part">{namePart(part)}</h2>
        {SHOWN[part](query)}
      </section>
    </Page>
  );
}
