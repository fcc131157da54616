import type { Status } from "../../client";
import styles from "./StatusMark.module.css";

/** How open a way is, as a shape: a full station, a half one, one with a question. Words stand beside it. */
export function StatusMark({ status }: { status: Status | "not-open" }) {
  return (
    <svg className={styles.mark} data-status={status} viewBox="0 0 24 24" aria-hidden="true">
      {status === "open-now" && (
        <>
          <circle cx="12" cy="12" r="11" fill="currentColor" />
          <path d="M6.5 12.5l3.8 3.8l7.2-8" className={styles.inside} />
        </>
      )}
      {status === "open-after" && (
        <>
          <circle cx="12" cy="12" r="9.5" className={styles.ring} />
          <path d="M12 5.500a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />
        </>
      )}
      {status === "check-first" && (
        <>
          <circle cx="12" cy="12" r="9.5" className={styles.ring} strokeDasharray="4.5 3" />
          <path
            d="M9.200 9.800a2.9 2.9 0 1 1 4 2.700q-1.2.5-1.2 1.900M12 17.200v.3"
            className={styles.stroke}
          />
        </>
      )}
      {status === "not-open" && (
        <>
          <circle cx="12" cy="12" r="9.5" className={styles.ring} />
          <path d="M7 12h10" className={styles.stroke} />
        </>
      )}
    </svg>
  );
}
