import styles from "./Advisers.module.css";
import { LESSON_MINUTES, lessonOf } from "./lesson";
import { say } from "./say";

/** The lesson as a timetable: from which minute, how long, what to do, where. */
export function Lesson({ profession }: { profession: string | null }) {
  const steps = lessonOf(profession);
  return (
    <>
      <p className="measure">{say("lessonLead", { minutes: LESSON_MINUTES })}</p>
      <ol className={styles.lesson}>
        {steps.map((step, place) => {
          const from = steps.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0);
          return (
            <li key={step.key}>
              <p className={styles.time}>
                <strong>{say("minutes", { count: step.minutes })}</strong>
                <span className="quiet small">
                  {say("until", { from, to: from + step.minutes })}
                </span>
              </p>
              <div className={styles.step}>
                <h3>{say(`lesson.${step.key}`)}</h3>
                <p>{say(`lesson.${step.key}.do`)}</p>
                {"to" in step && (
                  <p className="screen-only">
                    <a href={step.to}>{say(`lesson.${step.key}.open`)}</a>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
