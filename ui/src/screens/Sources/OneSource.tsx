import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { OutLink } from "../../components/EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../../components/Fact/Facts";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { list, sayDate, sentence } from "../../words";
import { hashOfPart } from "./parts";
import { ReportError } from "./ReportError";
import styles from "./Sources.module.css";
import { say } from "./say";

const BACK = { to: hashOfPart("who"), name: say("allSources") };

/** One source: what it is, how old, how much rests on it, its own page. */
export function OneSource({ id }: { id: string }) {
  const shown = useQuery(read("show", { kind: "source", id }));
  if (shown.error) {
    return (
      <Page title={say("cannotShow")} back={BACK}>
        <Problem error={shown.error} />
      </Page>
    );
  }
  if (shown.data?.kind !== "source") return <Reading />;
  const { source, cited, topics } = shown.data.row;
  return (
    <Page title={source.title} back={BACK}>
      <div className={styles.facts}>
        <Facts>
          <Fact name={say("published")}>{source.publisher}</Fact>
          <Fact name={say("date")}>
            {source.copy_date ? sayDate(source.copy_date) : say("noDateShown")}
          </Fact>
          <Fact name={say("used")}>{say("times", { times: cited })}</Fact>
          {topics.length > 0 && (
            <Fact name={say("on")}>{list(topics.map(({ name }) => name))}</Fact>
          )}
          {source.note && <Fact name={say("goodToKnow")}>{sentence(source.note)}</Fact>}
          <Fact name={say("ownPage")}>
            {source.url ? <OutLink url={source.url} about={source.title} /> : say("noAddress")}
          </Fact>
        </Facts>
      </div>
      <section className={styles.section} aria-labelledby="error">
        <h2 id="error">{say("saysElse")}</h2>
        <ReportError source={source} />
      </section>
    </Page>
  );
}
