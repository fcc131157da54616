import { type ReactNode, useContext, useId, useLayoutEffect } from "react";
import type { Gap, Question, Role, Statement } from "../../client";
import english from "../../language/en/TopicParts.json";
import { sayer } from "../../language/say";
import { toHash } from "../../navigation/place";
import { sayBands, sentence } from "../../words";
import { Disclosure } from "../Disclosure/Disclosure";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import { LineBadges } from "../Lines/LineBadges";
import { PartsContext } from "../Page/parts";
import { StatementBlock } from "../Statement/StatementBlock";
import styles from "./TopicParts.module.css";

const say = sayer(english);

type PartProps = {
  name: string;
  /** It says nothing on paper: a choice, ways to other places. */
  screenOnly?: boolean;
  children: ReactNode;
};

/** One part of a page: a rule, a heading, what it says. */
export function Part({ name, screenOnly = false, children }: PartProps) {
  const id = useId();
  const tell = useContext(PartsContext);
  useLayoutEffect(() => tell?.({ id, name }), [tell, id, name]);
  return (
    <section
      className={screenOnly ? `${styles.part} screen-only` : styles.part}
      aria-labelledby={id}
    >
      <h2 id={id} tabIndex={tell ? -1 : undefined}>
        {name}
      </h2>
      {children}
    </section>
  );
}

type StatementsProps = { statements: readonly Statement[]; about: string; level?: 2 | 3 };

/** Statements, each shut until a person asks: its title says what it answers. */
export function Statements({ statements, about, level = 3 }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {statements.map((statement) => (
        <li key={statement.id}>
          <Disclosure title={statement.title ?? about} level={level}>
            <StatementBlock statement={statement} about={about} untitled />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

type RoleListProps = {
  roles: readonly Role[];
  /** Where a plan to the job begins: a position's id. */
  from?: string;
};

/** Jobs: what each is, its band, who says so, and a plan to it. */
export function RoleList({ roles, from }: RoleListProps) {
  return (
    <ul className={styles.lines}>
      {roles.map((role) => (
        <li key={role.id} className={styles.job}>
          <div className={styles.words}>
            <a href={toHash({ screen: "role", id: role.id })}>{role.title}</a>
            <p>{role.what}</p>
            <EvidenceMark of={role.title} evidence={role.evidence} />
          </div>
          <div className={styles.side}>
            <p>{sayBands(role.bands) ?? say("noBand")}</p>
            <p className="quiet small">
              {role.professions.length > 3 ? (
                say("many")
              ) : (
                <LineBadges professions={role.professions} />
              )}
            </p>
            {from && (
              <a
                className="screen-only"
                href={`#/find?from=${from}&to=${role.id}`}
                aria-label={say("planTo", { title: role.title })}
              >
                {say("plan")}
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Questions, each shut until it is asked. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  return (
    <ul className={styles.lines}>
      {questions.map(({ id, ask, answer, evidence }) => (
        <li key={id}>
          <Disclosure title={ask} level={3}>
            <div className={styles.words}>
              <p>{answer}</p>
              <EvidenceMark of={ask} evidence={evidence} />
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** What was looked for and not found, and whom to ask instead. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  return (
    <Part name={say("unknown")}>
      <ul className={styles.lines}>
        {gaps.map((gap) => (
          <li key={gap.id} className={styles.gap}>
            <p>{sentence(gap.text)}</p>
            {gap.ask && (
              <p>
                {say.rich("ask", {
                  who: sentence(gap.ask),
                  b: (inside) => <strong key="b">{inside}</strong>,
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Where up to four jobs are set side by side; nothing for one, or for more. */
export function compareJobs(roles: readonly Role[]): string | null {
  if (roles.length < 2 || roles.length > 4) return null;
  return `#/compare?kind=role&ids=${roles.map(({ id }) => encodeURIComponent(id)).join(",")}`;
}
