import type { ReactNode } from "react";
import type { Evidence, ProfessionPage, Source, Statement } from "../../client";
import {
  sayFeesShort,
  sayLength,
  sayPaid,
  sayWhoDecides,
} from "../../components/RouteDetail/route";
import { capital, list, sayBands, sayDate, sayNumber } from "../../words";
import { ownStandards } from "./Apprenticeships";
import { AtAGlance } from "./AtAGlance";
import { sayHardUnknown } from "./ForMe";
import { sayPay } from "./Ladder";
import styles from "./PrintSheet.module.css";
import { say } from "./say";
import { citedIn, numbersOf, type Sheet, sheetOf } from "./sheet";

/** The profession on two sides of paper, to hand over. Only paper shows it. */
export function PrintSheet({ page }: { page: ProfessionPage }) {
  const sheet = sheetOf(page);
  const cited = citedIn(sheet);
  const cite = (...evidence: Evidence[]) => <Cite numbers={numbersOf(cited, evidence)} />;
  return (
    <div className={`${styles.sheet} print-only`}>
      <Front page={page} sheet={sheet} cite={cite} />
      <Figures sheet={sheet} cite={cite} />
      <Asked sheet={sheet} cite={cite} />
      <Ways sheet={sheet} cite={cite} />
      <Jobs page={page} sheet={sheet} cite={cite} />
      <Next page={page} />
      <Cited cited={cited} />
    </div>
  );
}

type CiteFacts = (...evidence: Evidence[]) => ReactNode;
type PartProps = { sheet: Sheet; cite: CiteFacts };

function Cite({ numbers }: { numbers: number[] }) {
  return numbers.length > 0 ? <sup>{numbers.map(sayNumber).join(", ")}</sup> : null;
}

function Front({ page, sheet: { told }, cite }: PartProps & { page: ProfessionPage }) {
  return (
    <>
      <AtAGlance page={page} />
      <div className={styles.columns}>
        <Told name={say("section.what-it-is")} of={told["what-they-do"]} cite={cite} />
        <Told name={say("sheet.who")} of={told["who-they-help"]} cite={cite} />
        <Told name={say("section.week")} of={told["typical-week"]} cite={cite} />
        <Told name={say("sheet.where")} of={told["where-they-work"]} cite={cite} />
        <Told name={say("suits")} of={told.suits} cite={cite} />
        <Told
          name={say("sheet.hard")}
          of={told.hard}
          cite={cite}
          none={sayHardUnknown(page).join(" ")}
        />
      </div>
    </>
  );
}

type ToldProps = {
  name: string;
  of: Statement | null;
  cite: CiteFacts;
  /** What to say where nothing is known; left out: nothing. */
  none?: string;
};

function Told({ name, of, cite, none }: ToldProps) {
  if (!of) {
    return none ? (
      <div className={styles.told}>
        <h2>{name}</h2>
        <p>{none}</p>
      </div>
    ) : null;
  }
  return (
    <div className={styles.told}>
      <h2>
        {name} {cite(of.evidence)}
      </h2>
      {of.text && <p>{of.text}</p>}
      {of.items.length > 0 && (
        <ul>
          {of.items.map((item) => (
            <li key={item}>{capital(item)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Ways({ sheet: { ways }, cite }: PartProps) {
  return (
    <table className={styles.table}>
      <caption>{say("section.ways-in")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("sheet.way")}</th>
          <th scope="col">{say("sheet.time")}</th>
          <th scope="col">{say("sheet.fees")}</th>
          <th scope="col">{say("sheet.meanwhile")}</th>
          <th scope="col">{say("sheet.decides")}</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((route) => (
          <tr key={route.id}>
            <th scope="row">
              {route.title} {cite(route.evidence)}
            </th>
            <td>{sayLength(route) ?? say("sheet.unknown")}</td>
            <td className={styles.short}>{sayFeesShort(route.fees)}</td>
            <td>{sayPaid(route)}</td>
            <td>{sayWhoDecides(route)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Jobs({ page, sheet: { stages }, cite }: PartProps & { page: ProfessionPage }) {
  const [first] = page.pay;
  return (
    <table className={styles.table}>
      <caption>
        {say("section.ladder")}
        {first && <span> {say("ladder.pay", { year: first.year })}</span>}
      </caption>
      <tbody>
        {stages.map((stage) => (
          <tr key={stage.id}>
            <th scope="row">{stage.name}</th>
            <td>
              {list(stage.jobs)} {cite(...stage.evidence)}
            </td>
            <td className={styles.short}>{sayBands(stage.bands) ?? say("ladder.noBand")}</td>
            <td className={styles.short}>{stage.pay && sayPay(stage.pay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ sheet: { figures }, cite }: PartProps) {
  return (
    <div className={styles.columns}>
      {figures.map((figure) => (
        <p key={figure.id}>
          <strong>{sayNumber(figure.value)}</strong> {figure.what}{" "}
          {figure.evidence.as_of && `(${sayDate(figure.evidence.as_of)})`} {cite(figure.evidence)}
        </p>
      ))}
    </div>
  );
}

function Asked({ sheet: { questions }, cite }: PartProps) {
  return questions.map(({ id, ask, answer, evidence }) => (
    <p key={id} className={styles.told}>
      <strong>{ask}</strong> {answer} {cite(evidence)}
    </p>
  ));
}

function Next({ page }: { page: ProfessionPage }) {
  const { card, body } = page;
  const codes = ownStandards(page)
    .map(({ code }) => code)
    .filter(Boolean);
  return (
    <div className={styles.told}>
      <h2>{say("section.next")}</h2>
      <ul>
        <li>
          {say("next.personHow", { plural: card.plural.toLowerCase() })}{" "}
          {body && say("next.personBody", { body: body.name })} {body?.url}
        </li>
        {codes.length > 0 && <li>{say("sheet.codes", { codes: list(codes) })}</li>}
        <li>{say("sheet.official", { address: page.official_page })}</li>
      </ul>
    </div>
  );
}

function Cited({ cited }: { cited: Source[] }) {
  return (
    <div className={styles.told}>
      <h2>{say("whoSays")}</h2>
      <ol className={styles.cited}>
        {cited.map(({ id, title, publisher, copy_date }, place) => (
          <li key={id}>
            {say(copy_date ? "sheet.cited" : "sheet.citedUndated", {
              number: place + 1,
              title,
              publisher,
              date: sayDate(copy_date),
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}
