import type { StepMoney, Timeline } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import english from "../../language/en/money.json";
import dateWords from "../../language/en/planDates.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { sayPounds } from "../../words";
import styles from "./DatesAndMoney.module.css";
import { MoneyTable } from "./MoneyTable";
import { sayPoundsOf } from "./money";
import { sayDay, sayMonth } from "./months";
import { Wide } from "./Wide";

const say = sayer(english);
const sayWhen = sayer(dateWords);

/** A plan's dates step by step and its money year by year: each figure with who says so. */
export function DatesAndMoney({ timeline }: { timeline: Timeline }) {
  const taken = [...new Set([...timeline.dates.assumptions, ...timeline.money_assumptions])];
  return (
    <div className={styles.whole}>
      <h4>{sayWhen("title")}</h4>
      <Dates timeline={timeline} />
      {timeline.dates.missed.length > 0 && (
        <ul className={styles.missed}>
          {timeline.dates.missed.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <h4>{say("title")}</h4>
      <p className="quiet measure">{say("lead")}</p>
      <MoneyTable timeline={timeline} />
      <h4>{say("behind")}</h4>
      <ul className={styles.behind}>
        {timeline.money.map((money, place) => {
          const id = timeline.steps[place]?.route ?? "";
          return (
            <li key={id}>
              <Behind title={timeline.routes[id]?.title ?? id} money={money} />
            </li>
          );
        })}
      </ul>
      {taken.length > 0 && (
        <>
          <h4>{say("taken")}</h4>
          <ul className={styles.taken}>
            {taken.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Dates({ timeline }: { timeline: Timeline }) {
  const titleOf = (id: string) => timeline.routes[id]?.title ?? id;
  const between = (from: string, to: string) =>
    from === to ? sayMonth(to) : sayWhen("between", { from: sayMonth(from), to: sayMonth(to) });
  return (
    <Wide label={sayWhen("title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{sayWhen("step")}</th>
            <th scope="col">{sayWhen("applyBy")}</th>
            <th scope="col">{sayWhen("begins")}</th>
            <th scope="col">{sayWhen("ends")}</th>
          </tr>
        </thead>
        <tbody>
          {timeline.steps.map((step) => (
            <tr key={step.route}>
              <th scope="row">{titleOf(step.route)}</th>
              <td>
                {step.apply_by ? sayDay(step.apply_by.day) : sayWhen("noApplyBy")}
                {step.apply_by?.what && <p className="quiet small">{step.apply_by.what}</p>}
                {step.apply_by?.evidence && (
                  <EvidenceMark
                    of={sayWhen("deadline", { title: titleOf(step.route) })}
                    evidence={step.apply_by.evidence}
                  />
                )}
              </td>
              <td>{sayMonth(step.start.usual)}</td>
              <td>{between(step.end.earliest, step.end.latest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** What one step's figures rest on: fees, pay, what can help; who says so is one tap away. */
function Behind({ title, money }: { title: string; money: StepMoney }) {
  const { fees, pay, funds } = money;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        {fees && fees.max > 0
          ? say("stepFeesText", { sum: sayPoundsOf(fees), asOf: fees.as_of ?? "none" })
          : say("stepNoFees")}
      </p>
      {fees && <EvidenceMark of={say("feesOf", { title })} evidence={fees.evidence} />}
      {pay ? (
        <>
          <p>
            {pay.a_year && say("aYear", { sum: sayPoundsOf(pay.a_year) })}
            {!pay.a_year && pay.at_least && say("atLeast", { sum: sayPounds(pay.at_least) })}
            {(pay.a_year || pay.at_least) && ". "}
            {pay.how}
          </p>
          {pay.bands.map(({ band, year, entry, top, evidence }) => (
            <p key={band}>
              {say("band", { band, sum: sayPoundsOf({ min: entry, max: top }), asOf: year })}{" "}
              <EvidenceMark of={say("payOf", { title })} evidence={evidence} />
            </p>
          ))}
          {pay.evidence && <EvidenceMark of={say("payOf", { title })} evidence={pay.evidence} />}
        </>
      ) : (
        <p>{say("stepNoPay")}</p>
      )}
      {funds.length > 0 && (
        <>
          <p>{say("help")}</p>
          <ul className={styles.funds}>
            {funds.map(({ fund }) => (
              <li key={fund.id}>
                <p>{say.rich("fund", { ...TAGS, name: fund.name, text: fund.text })}</p>
                <EvidenceMark of={fund.name} evidence={fund.evidence} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
