import type { ReactNode } from "react";
import styles from "./Strip.module.css";
import { PATTERN_WORDS, roomForNumber, type StripPart, say, share, ticks } from "./strip";

type StripProps = {
  parts: StripPart[];
  /** The axis's length in months: see `axisMonths`. */
  axis: number;
  /** The strip in words, for those who cannot see it; leave out where words beside it say it. */
  said?: string;
  /** Ends at registration: its last station is the large one. */
  registers?: boolean;
  /** Each part's first station carries its number, as in the list of steps beside it. */
  numbered?: boolean;
};

/** One row of time: parts in order, a station at the start, between parts and at the end. */
export function Strip({ parts, axis, said, registers = false, numbered = false }: StripProps) {
  const naming = said ? { role: "img", "aria-label": said } : { "aria-hidden": true as const };
  const first = parts[0];
  const last = parts.at(-1);
  const notes = parts.some(({ note }) => note);
  return (
    <div className={styles.strip} data-notes={notes ? "" : undefined} {...naming}>
      <Grid axis={axis} />
      {parts.map((part, place) => (
        <div
          key={place}
          className={styles.part}
          style={{
            insetInlineStart: share(part.starts, axis),
            inlineSize: share(part.months.typical, axis),
          }}
        >
          <span className={styles.bar} data-pattern={part.pattern} />
          {part.label && <span className={styles.label}>{part.label}</span>}
          {part.note && (
            <span className={styles.note}>
              <span>{part.note}</span>
            </span>
          )}
        </div>
      ))}
      {last && last.months.max > last.months.min && (
        <span
          className={styles.reach}
          style={{
            insetInlineStart: share(last.starts + last.months.min, axis),
            inlineSize: share(last.months.max - last.months.min, axis),
          }}
        />
      )}
      {first && !numbered && <Station at={share(first.starts, axis)} />}
      {parts.map((part, place) =>
        numbered || place > 0 ? (
          <Station
            key={place}
            at={share(part.starts, axis)}
            number={numbered && roomForNumber(part, axis) ? place + 1 : null}
            minor={numbered && !roomForNumber(part, axis)}
          />
        ) : null,
      )}
      {last && <Station at={share(last.starts + last.months.typical, axis)} large={registers} />}
    </div>
  );
}

type StationProps = { at: string; large?: boolean; minor?: boolean; number?: number | null };

function Station({ at, large = false, minor = false, number = null }: StationProps) {
  return (
    <span
      className={styles.station}
      data-large={large ? "" : undefined}
      data-minor={minor ? "" : undefined}
      style={{ insetInlineStart: at }}
    >
      {number}
    </span>
  );
}

function Grid({ axis }: { axis: number }) {
  return ticks(axis).map((month) => (
    <span key={month} className={styles.tick} style={{ insetInlineStart: share(month, axis) }} />
  ));
}

/** The axis that strips share: years from the start. Stands above them, once. */
export function MonthsAxis({ axis }: { axis: number }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks(axis).map((month) => (
        <span key={month} style={{ insetInlineStart: share(month, axis) }}>
          <Tick month={month} />
        </span>
      ))}
    </div>
  );
}

/** "3 years", of which only "3" is left where the axis is short. */
function Tick({ month }: { month: number }) {
  if (month === 0) return say("start");
  const unit = (inside: ReactNode[]) => <span className={styles.unit}>{inside}</span>;
  return say.rich("years", { count: month / 12, unit });
}

/** What the fills mean. */
export function StripKey({ patterns }: { patterns: string[] }) {
  return (
    <ul className={styles.key}>
      {patterns.map((pattern) => (
        <li key={pattern}>
          <span className={styles.swatch} data-pattern={pattern} aria-hidden="true" />
          {PATTERN_WORDS[pattern] ?? pattern}
        </li>
      ))}
    </ul>
  );
}
