import type { ProfessionPage } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Problem, Reading } from "../../components/Problem/Problem";
import { StatementBlock } from "../../components/Statement/StatementBlock";
import { toHash } from "../../navigation/place";
import styles from "./Advisers.module.css";
import type { Myth } from "./myths";
import { say } from "./say";
import { useTalk } from "./useTalk";

const TOPICS = ["what-they-do", "who-they-help", "suits", "hard"] as const;

/** What to say about one profession: in its own words, against myths, to questions. */
export function Talk({ profession }: { profession: string }) {
  const { page, myths, error } = useTalk(profession);
  if (error) return <Problem error={error} />;
  if (!page || !myths) return <Reading />;
  return (
    <>
      <h3>{say("points", { profession: page.card.plural })}</h3>
      <Points page={page} />
      <h3>{say("myths")}</h3>
      <ul className={styles.myths}>
        {myths.map((myth) => (
          <OneMyth key={myth.key} myth={myth} />
        ))}
      </ul>
      {page.questions.length > 0 && (
        <>
          <h3>{say("questions")}</h3>
          <ul className={styles.myths}>
            {page.questions.map(({ id, ask, answer, evidence }) => (
              <li key={id}>
                <h4>{ask}</h4>
                <p>{answer}</p>
                <EvidenceMark of={ask} evidence={evidence} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="screen-only">
        <a href={toHash({ screen: "profession", id: page.card.id })}>
          {say("whole", { profession: page.card.name })}
        </a>
      </p>
    </>
  );
}

function Points({ page }: { page: ProfessionPage }) {
  return (
    <div className={styles.points}>
      {TOPICS.map((topic) => {
        const [first] = page.topics.find((one) => one.topic.id === topic)?.statements ?? [];
        return (
          <section key={topic} aria-label={say(topic)}>
            <h4>{say(topic)}</h4>
            {first ? (
              <StatementBlock statement={first} about={say(topic)} untitled />
            ) : (
              <p className="quiet">{say("notKnown")}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function OneMyth({ myth: { claim, answer, points, behind } }: { myth: Myth }) {
  return (
    <li>
      <h4>{say("quoted", { claim })}</h4>
      <p>{answer}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div className="row">
        {behind.map(({ of, evidence }, place) => (
          <EvidenceMark key={place} of={of} evidence={evidence} />
        ))}
      </div>
    </li>
  );
}
