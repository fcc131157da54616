import type { Evidence } from "../../client";
import { isStale } from "./evidence";

/** Whether anything in these rows, however deep, is a fact past its shelf-life in this month. */
export function holdsOldFact(rows: unknown, month: string): boolean {
  if (typeof rows !== "object" || rows === null) return false;
  if (isEvidence(rows) && isStale(rows, month)) return true;
  return Object.values(rows).some((one) => holdsOldFact(one, month));
}

function isEvidence(row: object): row is Evidence {
  return "stale_from" in row && "confidence" in row;
}
