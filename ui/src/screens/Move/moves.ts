import type { OnwardAnswer, RouteCard } from "../../client";
import { drawnMonths } from "../../components/RouteDetail/route";

/** One profession to move to: how many open ways, and the months of the shortest. */
export type MoveTo = {
  id: string;
  name: string;
  line: string;
  ways: number;
  shortest: number | null;
};

/** Where a registered person may move, by profession or branch; their own is left out. */
export function movesOf({ towards }: OnwardAnswer, own: string | null): MoveTo[] {
  return towards
    .filter(({ profession, line }) => profession.id !== own && line !== own)
    .map(({ profession, line, routes }) => {
      const open = routes.filter(({ closed }) => !closed);
      return { ...profession, line, ways: open.length, shortest: shortestOf(open) };
    });
}

function shortestOf(routes: readonly RouteCard[]): number | null {
  const months = routes.flatMap((route) => drawnMonths(route)?.typical ?? []);
  return months.length > 0 ? Math.min(...months) : null;
}
