import type { ReturnsAnswer, Statement } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { RouteList } from "../../components/RouteList/RouteList";
import { StatusMark } from "../../components/StatusMark/StatusMark";
import english from "../../language/en/Return.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import type { ReturnCase } from "./case";
import { finishBy } from "./finish";
import { HoursStrip } from "./HoursStrip";
import styles from "./Return.module.css";
import { OUTCOME_WORDS, sayDay, sayHours } from "./returnWords";

const say = sayer(english);

type ReturnResultProps = { answer: ReturnsAnswer; one: ReturnCase; today: string };

/** The answer in one sentence, the rule behind it, and how far the log has come. */
export function ReturnResult({ answer, one, today }: ReturnResultProps) {
  const { updating, rule, checks } = answer;
  const finish = updating && finishBy(updating, one.apply ?? today, today);
  return (
    <section className={styles.result} aria-labelledby="answer-title">
      <div role="status" className="stack">
        <h2 id="answer-title">{answer.headline}</h2>
        <p className={styles.away}>
          {answer.away && say("away", { time: answer.away })} {answer.way}
        </p>
      </div>
      {one.last?.length === 7 && <p className="quiet small">{say("noDay")}</p>}
      {rule && (
        <div className={styles.rule}>
          <p>{say.rich("rule", { ...TAGS, text: rule.text })}</p>
          <EvidenceMark of={say("theRule")} evidence={rule.evidence} />
        </div>
      )}
      {updating && finish && (
        <>
          <HoursStrip updating={updating} />
          <dl className={styles.figures}>
            <div>
              <dt>{say("countedSoFar")}</dt>
              <dd>
                {sayHours(
                  updating.counted.supervised + updating.counted.formal + updating.counted.private,
                )}
              </dd>
            </div>
            <div>
              <dt>{say("leftToDo")}</dt>
              <dd>{updating.left_hours === 0 ? say("nothing") : sayHours(updating.left_hours)}</dd>
              {updating.left_hours > 0 && (
                <dd className={styles.small}>
                  {say("leftDays", {
                    days: Math.ceil(updating.left_hours / HOURS_A_DAY),
                    hours: sayHours(updating.left_private_hours),
                  })}
                </dd>
              )}
            </div>
            <div>
              <dt>{say("finishBy")}</dt>
              <dd>{sayDay(finish.day)}</dd>
              {one.log.length === 0 && <dd className={styles.small}>{say("finishIfToday")}</dd>}
            </div>
          </dl>
          <p className="measure">{finish.why}</p>
          {OUTCOME_WORDS[answer.outcome] && (
            <p className={styles.outcome}>
              <StatusMark status={STATUS[answer.outcome]} />
              <strong>{OUTCOME_WORDS[answer.outcome]}</strong>
            </p>
          )}
        </>
      )}
      {checks.length > 0 && (
        <div className={styles.checks}>
          <h3>{say("ask")}</h3>
          <ul>
            {checks.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {answer.change && <p>{answer.change}</p>}
    </section>
  );
}

/** The regulator's day: it stands among the rules below, with who says so. */
const HOURS_A_DAY = 7;

const STATUS = {
  meets: "open-now",
  "check-first": "check-first",
  "does-not-meet": "open-after",
  "no-day-count": "check-first",
} as const;

/** What to do in order, the forms, the rules and who helps. */
export function ReturnHelp({ answer }: { answer: ReturnsAnswer }) {
  return (
    <>
      {answer.steps.length > 0 && (
        <section className={styles.section}>
          <h2>{say("steps")}</h2>
          <ol className={styles.stations}>
            {answer.steps.map((step) => (
              <li key={step.id}>
                <Told statement={step} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {answer.forms.length > 0 && (
        <section className={styles.section}>
          <h2>{say("forms")}</h2>
          <ul>
            {answer.forms.map((form) => (
              <li key={form}>{form}</li>
            ))}
          </ul>
        </section>
      )}
      {answer.programmes.length > 0 && (
        <section className={styles.section}>
          <Disclosure level={2} title={say("programmes", { count: answer.programmes.length })}>
            <ul className={styles.told}>
              {answer.programmes.map((one) => (
                <li key={one.id}>
                  <Told statement={one} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </section>
      )}
      {answer.rules.length > 0 && (
        <section className={styles.section}>
          <Disclosure level={2} title={say("rules", { count: answer.rules.length })}>
            <ul className={styles.told}>
              {answer.rules.map((one) => (
                <li key={one.id}>
                  <Told statement={one} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </section>
      )}
      {answer.routes.length > 0 && (
        <section className={styles.section}>
          <h2>{say("routes")}</h2>
          <RouteList routes={answer.routes} registers />
        </section>
      )}
    </>
  );
}

/** A text of the catalogue: heading, words, list, named values, who says so. */
function Told({ statement }: { statement: Statement }) {
  const { title, text, items, details, evidence } = statement;
  return (
    <div className={styles.statement}>
      {title && <h3>{title}</h3>}
      {text && <p>{text}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {details.map(({ name, value }) => (
        <p key={name}>{say.rich("detail", { ...TAGS, name, value })}</p>
      ))}
      <EvidenceMark of={title ?? say("this")} evidence={evidence} />
    </div>
  );
}
