import { useQueries, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Body, Evidence, ProfessionCard, ProfessionPage, Statement } from "../../client";
import { read } from "../../client/queries";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import english from "../../language/en/Parents.json";
import { sayer } from "../../language/say";
import { toHash } from "../../navigation/place";
import { capital, list, sayDate, sayMonthsRange, sayNumber, sayPoundsRange } from "../../words";
import { numbersOf } from "../Profession/sheet";
import styles from "./Parents.module.css";
import { citedBy, payAt, sumWays, type WaySum } from "./sumUp";

const say = sayer(english);

const BANDS = ["5", "6", "7"];
const FUNDS = [
  "tuition-fee-loan",
  "maintenance-loan",
  "lsf-training-grant",
  "degree-apprenticeship",
];
const BODIES = ["national-careers-service", "nhs-health-careers"];

/** One side of paper for parents and carers. */
export function Parents() {
  const cards = useQuery(read("professions", {}));
  const pages = useQueries({
    queries: (cards.data?.professions ?? []).map(({ id }) => read("profession", { id })),
  });
  const funds = useQueries({ queries: FUNDS.map((id) => read("show", { kind: "fund", id })) });
  const bodies = useQueries({ queries: BODIES.map((id) => read("show", { kind: "body", id })) });
  const all = [cards, ...pages, ...funds, ...bodies];
  const error = all.find((one) => one.error)?.error;
  const ready = !error && all.every((one) => one.data);
  return (
    <Page
      title={say("title")}
      lead={say("lead")}
      back={{ to: "#/advisers", name: say("advisers") }}
    >
      {error && <Problem error={error} />}
      {!error && !ready && <Reading />}
      {ready && (
        <Sheet
          cards={cards.data?.professions ?? []}
          pages={pages.flatMap(({ data }) => data ?? [])}
          funds={funds.flatMap(({ data }) => (data?.kind === "statement" ? [data.row] : []))}
          bodies={bodies.flatMap(({ data }) => (data?.kind === "body" ? [data.row] : []))}
        />
      )}
    </Page>
  );
}

type SheetProps = {
  cards: ProfessionCard[];
  pages: ProfessionPage[];
  funds: Statement[];
  bodies: Body[];
};

function Sheet({ cards, pages, funds, bodies }: SheetProps) {
  const ways = { degree: sumWays(pages, "degree"), work: sumWays(pages, "apprenticeship") };
  const pay = payAt(pages, BANDS);
  const cited = citedBy([
    ...cards.map(({ evidence }) => evidence),
    ...[ways.degree, ways.work].flatMap(({ months, fees }) => [
      ...(months?.evidence ?? []),
      ...(fees?.evidence ?? []),
    ]),
    ...[ways.degree, ways.work].flatMap(({ evidence }) => evidence),
    ...[...pay, ...funds, ...bodies].map(({ evidence }) => evidence),
  ]);
  const cite: Cite = (of, ...evidence) => (
    <Cited of={of} evidence={evidence} numbers={numbersOf(cited, evidence)} />
  );
  return (
    <div className={styles.sheet}>
      <Who cards={cards} cite={cite} />
      <TwoWays degree={ways.degree} work={ways.work} of={cards.length} cite={cite} />
      <div className={styles.columns}>
        <section className={styles.part}>
          <h2>{say("pays")}</h2>
          <ul>
            {pay.map(({ band, entry, top, year, evidence }) => (
              <li key={band}>
                {say("pay", { band, range: sayPoundsRange({ min: entry, max: top }), year })}{" "}
                {cite(say("payOf", { band }), evidence)}
              </li>
            ))}
          </ul>
          <p className="small">{say("payMore")}</p>
        </section>
        <section className={styles.part}>
          <h2>{say("ask")}</h2>
          <ul>
            {bodies.map(({ id, name, url, evidence }) => (
              <li key={id}>
                <strong>{name}</strong> {url && say("address", { url })} {cite(name, evidence)}
              </li>
            ))}
            <li>{say("askSchool")}</li>
            <li>{say("askCourse")}</li>
          </ul>
        </section>
      </div>
      <section className={styles.part}>
        <h2>{say("help")}</h2>
        <ul>
          {funds.map(({ id, title, text, evidence }) => (
            <li key={id}>
              <strong>{title}.</strong> {text}{" "}
              {evidence.as_of && say("asOf", { date: sayDate(evidence.as_of) })}{" "}
              {cite(title ?? id, evidence)}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{say("says")}</h2>
        <ol className={styles.cited}>
          {cited.map(({ id, title, publisher, copy_date }, place) => (
            <li key={id}>
              {say("number", { number: place + 1 })}{" "}
              {say.rich("cited", {
                title,
                who: copy_date
                  ? say("dated", { publisher, date: sayDate(copy_date) })
                  : say("undated", { publisher }),
                to: (inside) => (
                  <a key="to" href={toHash({ screen: "sources", source: id })}>
                    {inside}
                  </a>
                ),
              })}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

type Cite = (of: string, ...evidence: Evidence[]) => ReactNode;

type CitedProps = { of: string; evidence: readonly Evidence[]; numbers: readonly number[] };

/** On a screen a mark that opens; on paper the numbers of the list at the foot. */
function Cited({ of, evidence, numbers }: CitedProps) {
  return (
    <>
      {evidence.map((one, place) => (
        <span key={place} className="screen-only">
          <EvidenceMark of={of} evidence={one} />
        </span>
      ))}
      {numbers.length > 0 && <sup className="print-only">{numbers.map(sayNumber).join(", ")}</sup>}
    </>
  );
}

function Who({ cards, cite }: { cards: ProfessionCard[]; cite: Cite }) {
  return (
    <section className={styles.part}>
      <h2>{say("who", { count: cards.length })}</h2>
      <dl className={styles.who}>
        {cards.map(({ id, name, in_short, evidence }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {in_short} {cite(name, evidence)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type TwoWaysProps = { degree: WaySum; work: WaySum; of: number; cite: Cite };

/** Degree and apprenticeship side by side, over all professions. */
function TwoWays({ degree, work, of, cite }: TwoWaysProps) {
  const rows: { key: "where" | "time" | "fees" | "wage" | "decides"; cells: ReactNode[] }[] = [
    {
      key: "where",
      cells: [degree, work].map(({ professions }) => say("open", { professions, of })),
    },
    {
      key: "time",
      cells: [degree, work].map(({ months }) =>
        months ? (
          <>
            {sayMonthsRange(months)} {cite(say("time"), ...months.evidence)}
          </>
        ) : (
          say("unknown")
        ),
      ),
    },
    { key: "fees", cells: [degree, work].map((way) => sayFees(way, cite)) },
    {
      key: "wage",
      cells: [degree, work].map(({ paid, evidence }) => (
        <>
          {say(paid ? `paid.${paid}` : "unknown")} {cite(say("wage"), ...evidence)}
        </>
      )),
    },
    {
      key: "decides",
      cells: [degree, work].map(({ decides, evidence }) => (
        <>
          {decides.length > 0 ? capital(list(decides).toLowerCase()) : say("unknown")}{" "}
          {cite(say("decides"), ...evidence)}
        </>
      )),
    },
  ];
  return (
    <table className={styles.table}>
      <caption>{say("ways")}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say("degree")}</th>
          <th scope="col">{say("apprenticeship")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            <th scope="row">{say(key)}</th>
            {cells.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayFees({ fees, years, evidence }: WaySum, cite: Cite): ReactNode {
  if (!fees || fees.max === 0) {
    return (
      <>
        {say("noFees")} {cite(say("fees"), ...evidence)}
      </>
    );
  }
  return (
    <>
      {say("feesOf", { range: sayPoundsRange(fees), years: list(years.map(sayDate)) })}{" "}
      {cite(say("fees"), ...fees.evidence)}
    </>
  );
}
