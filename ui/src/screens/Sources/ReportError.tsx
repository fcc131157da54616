import { useQuery } from "@tanstack/react-query";
import type { Source } from "../../client";
import { read } from "../../client/queries";
import { CopyText } from "../../components/Copy/CopyText";
import { OutLink } from "../../components/EvidenceMark/EvidenceMark";
import type { Doubt } from "../../components/EvidenceMark/report";
import { TAGS } from "../../language/tags";
import { sayDate } from "../../words";
import styles from "./Sources.module.css";
import { say } from "./say";

type ReportErrorProps = {
  /** The source that says something else now. */
  source?: Source;
  /** The fact or the screen where the mistake was seen. */
  doubt?: Doubt;
};

const NO_DOUBT: Doubt = { of: null, says: null, sources: [], asOf: null, at: null };

/** How to tell us of a mistake, and whom. The app sends nothing: a person takes the text along. */
export function ReportError({ source, doubt = NO_DOUBT }: ReportErrorProps) {
  const overview = useQuery(read("overview", {}));
  const known = useQuery({ ...read("sources", {}), enabled: doubt.sources.length > 0 });
  const edition = overview.data ? sayDate(overview.data.edition) : "…";
  const cited = (known.data?.sources ?? []).map((one) => one.source);
  const sources = source ? [source] : cited.filter(({ id }) => doubt.sources.includes(id));
  return (
    <div className="stack">
      <p className="measure">{say("report")}</p>
      <CopyText name={say("letterName")} text={letter(edition, sources, doubt)} />
      <h3>{say("whom")}</h3>
      <ul className={styles.whom}>
        <li>{say.rich("whomHere", TAGS)}</li>
        <li>{say.rich("whomProject", TAGS)}</li>
        <li>
          {say.rich(sources.length > 0 ? "whomPublisher" : "whomPublishers", TAGS)}
          {sources.length > 0 && (
            <ul>
              {sources.map(({ id, title, publisher, url }) => (
                <li key={id}>
                  {say("whomSource", { publisher, title })}{" "}
                  {url && <OutLink url={url} about={title} />}
                </li>
              ))}
            </ul>
          )}
        </li>
      </ul>
    </div>
  );
}

function letter(
  edition: string,
  sources: readonly Source[],
  { of, says, asOf, at }: Doubt,
): string {
  const fact = of ? [say("letterOf", { of })] : [];
  const dated = asOf ? [say("letterAsOf", { date: sayDate(asOf) })] : [];
  const screen = at ? [say("letterScreen", { screen: at })] : [];
  return [
    say("letterHead", { edition }),
    ...fact,
    says ? say("letterSaysThis", { says }) : say("letterSays"),
    ...dated,
    ...sources.map(({ id, title, publisher }) => say("letterSource", { title, publisher, id })),
    ...screen,
    say("letterShould"),
    say("letterWho"),
    say("letterMe"),
  ].join("\n");
}
