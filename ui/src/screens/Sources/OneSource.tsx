import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { OutLink } from "../../components/EvidenceMark/EvidenceMark";
import { sayDate } from "../../components/EvidenceMark/evidence";
import { Fact, Facts } from "../../components/Fact/Facts";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { count, sentence } from "../../words";
import { ReportError } from "./ReportError";
import styles from "./Sources.module.css";

const BACK = { to: "#/sources", name: "All sources" };

/** One source: what it is, how old, how much rests on it, its own page. */
export function OneSource({ id }: { id: string }) {
  const shown = useQuery(read("show", { kind: "source", id }));
  if (shown.error) {
    return (
      <Page title="We cannot show this source" back={BACK}>
        <Problem error={shown.error} />
      </Page>
    );
  }
  if (shown.data?.kind !== "source") return <Reading />;
  const { source, cited } = shown.data.row;
  return (
    <Page title={source.title} back={BACK}>
      <div className={styles.facts}>
        <Facts>
          <Fact name="Who published it">{source.publisher}</Fact>
          <Fact name="Its date">
            {source.copy_date ? sayDate(source.copy_date) : "It shows none."}
          </Fact>
          <Fact name="Used here">{count(cited, "time")}</Fact>
          {source.note && <Fact name="Good to know">{sentence(source.note)}</Fact>}
          <Fact name="Its own page">
            {source.url ? (
              <OutLink url={source.url} about={source.title} />
            ) : (
              "We have no address for it."
            )}
          </Fact>
        </Facts>
      </div>
      <section className={styles.section} aria-labelledby="error">
        <h2 id="error">Does it say something else now?</h2>
        <ReportError source={source} />
      </section>
    </Page>
  );
}
