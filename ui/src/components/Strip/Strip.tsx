import styles from "./Strip.module.css";
import { PATTERN_WORDS, type StripPart, sayTick, share, ticks } from "./strip";

type StripProps = {
  parts: StripPart[];
  /** The axis's length in months: see `axisMonths`. */
  axis: number;
  /** The strip in words, for those who cannot see it; leave out where words beside it say it. */
  said?: string;
  /** Ends at registration: its last station is the large one. */
  registers?: boolean;
};

/** One row of time: parts in order, a station at the start, between parts and at the end. */
export function Strip({ parts, axis, said, registers = false }: StripProps) {
  const naming = said ? { role: "img", "aria-label": said } : { "aria-hidden": true as const };
  const first = parts[0];
  const last = parts.at(-1);
  return (
    <div className={styles.strip} {...naming}>
      <Grid axis={axis} />
      {parts.map((part) => (
        <div
          key={`${part.starts} ${part.label ?? part.pattern}`}
          className={styles.part}
          style={{
            insetInlineStart: share(part.starts, axis),
            inlineSize: share(part.months.typical, axis),
          }}
        >
          <span className={styles.bar} data-pattern={part.pattern} />
          {part.label && <span className={styles.label}>{part.label}</span>}
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
      {first && <Station at={share(first.starts, axis)} />}
      {parts.slice(1).map((part) => (
        <Station key={part.starts} at={share(part.starts, axis)} />
      ))}
      {last && <Station at={share(last.starts + last.months.typical, axis)} large={registers} />}
    </div>
  );
}

function Station({ at, large = false }: { at: string; large?: boolean }) {
  return (
    <span
      className={styles.station}
      data-large={large ? "" : undefined}
      style={{ insetInlineStart: at }}
    />
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
          {sayTick(month)}
        </span>
      ))}
    </div>
  );
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
