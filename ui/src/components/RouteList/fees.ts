import type { RouteCard } from "../../client";

/** The highest usual fees of any of these routes, in pounds; none charges: nothing. */
export function highestFees(routes: readonly RouteCard[]): number {
  return Math.max(0, ...routes.map(({ fees }) => fees?.typical ?? 0));
}
