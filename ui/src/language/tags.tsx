import type { ReactNode } from "react";

/**
 * The elements that messages may have anywhere, for `say.rich`: `<b>` is strong, `<quiet>` stands
 * back, `<hidden>` is for screen readers only.
 */
export const TAGS = {
  b: (inside: ReactNode[]) => <strong>{inside}</strong>,
  quiet: (inside: ReactNode[]) => <span className="quiet">{inside}</span>,
  hidden: (inside: ReactNode[]) => <span className="visually-hidden">{inside}</span>,
};
