import type { Updating } from "../../client";
import { share } from "../../components/Strip/strip";
import english from "../../language/en/Return.json";
import { sayer } from "../../language/say";
import styles from "./HoursStrip.module.css";
import { KIND_WORDS, sayHours } from "./returnWords";

const say = sayer(english);

/** The hours asked for as one strip: what counts so far by kind, what is left, where half lies. */
export function HoursStrip({ updating }: { updating: Updating }) {
  const { hours, counted, private_max_hours } = updating;
  const parts = [
    { kind: "supervised" as const, hours: counted.supervised, pattern: "paid" },
    { kind: "formal" as const, hours: counted.formal, pattern: "study" },
    { kind: "private" as const, hours: counted.private, pattern: "bridging" },
  ];
  let start = 0;
  const placed = parts.map((part) => {
    const at = start;
    start += part.hours;
    return { ...part, at };
  });
  const said = parts
    .map((part) => say("part", { kind: KIND_WORDS[part.kind], hours: sayHours(part.hours) }))
    .join(", ");
  const ends = share(start, hours);
  return (
    <div className={styles.whole}>
      <div
        className={styles.strip}
        role="img"
        aria-label={say("strip", {
          all: sayHours(hours),
          parts: said,
          left: sayHours(updating.left_hours),
        })}
      >
        <span className={styles.track} />
        {placed.map(
          (part) =>
            part.hours > 0 && (
              <span
                key={part.kind}
                className={styles.part}
                data-fill={part.pattern}
                style={{
                  insetInlineStart: share(part.at, hours),
                  inlineSize: share(part.hours, hours),
                }}
              />
            ),
        )}
        <span
          className={styles.half}
          style={{ insetInlineStart: share(private_max_hours, hours) }}
        />
        <span className={styles.station} style={{ insetInlineStart: ends }} />
        <span className={styles.end} />
      </div>
      <div className={styles.scale} aria-hidden="true">
        <span>0</span>
        <span
          className={styles.halfWords}
          style={{ insetInlineStart: share(private_max_hours, hours) }}
        >
          {say("privateMost")}
        </span>
        <span>{sayHours(hours)}</span>
      </div>
      <ul className={styles.key}>
        {parts.map((part) => (
          <li key={part.kind}>
            <span className={styles.swatch} data-fill={part.pattern} aria-hidden="true" />
            {say("partOf", { kind: KIND_WORDS[part.kind], hours: sayHours(part.hours) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
