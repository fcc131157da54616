import { useQueries } from "@tanstack/react-query";
import type { Shown } from "../../client";
import { read } from "../../client/queries";
import type { CompareRow } from "../../components/CompareTable/arrange";
import { toHash } from "../../navigation/place";
import { branchOf, type ComparedProfession, compareProfessions } from "./professionRows";
import { compareRoles } from "./roleRows";
import { compareRoutes } from "./routeRows";
import type { CompareState } from "./state";

/** One thing that is compared, as the head of its column. */
export type Compared = {
  id: string;
  name: string;
  /** Its own page. */
  to: string;
  /** The professions on whose lines it lies. */
  lines: string[];
};

export type Comparison = {
  things: Compared[];
  rows: CompareRow[];
  /** Ids that nothing in the catalogue has. */
  gone: string[];
  error: Error | null;
  reading: boolean;
};

/** Reads what an address compares. What it names and nobody knows is left out, and said. */
export function useCompared({ kind, ids }: CompareState): Comparison {
  const wanted = kind === "plan" ? [] : ids;
  const answers = useQueries({ queries: wanted.map((id) => read("show", { kind, id })) });
  const lost = answers.map(({ error }) => error !== null && isGone(error));
  const known = wanted.flatMap((id, place) => {
    const shown = answers[place]?.data;
    return shown ? [{ id, shown }] : [];
  });
  return {
    ...sideBySide(known),
    gone: wanted.filter((_, place) => lost[place]),
    error: answers.find(({ error }, place) => error && !lost[place])?.error ?? null,
    reading: answers.some(({ isPending }) => isPending),
  };
}

function isGone(error: Error): boolean {
  return "code" in error && error.code === "not-found";
}

type Known = { id: string; shown: Shown };

/** The heads and the rows: all things are of one kind, the address's. */
export function sideBySide(known: readonly Known[]): Pick<Comparison, "things" | "rows"> {
  const professions = known.flatMap(({ id, shown }) =>
    shown.kind === "profession" ? [{ id, page: shown.row }] : [],
  );
  const roles = known.flatMap(({ shown }) => (shown.kind === "role" ? [shown.row] : []));
  const routes = known.flatMap(({ shown }) => (shown.kind === "route" ? [shown.row] : []));
  if (professions.length > 0) {
    return { things: professions.map(headOf), rows: compareProfessions(professions) };
  }
  if (roles.length > 0) {
    return {
      things: roles.map(({ role }) => ({
        id: role.id,
        name: role.title,
        to: toHash({ screen: "role", id: role.id }),
        lines: role.professions.map(({ id }) => id),
      })),
      rows: compareRoles(roles),
    };
  }
  return {
    things: routes.map(({ id, title }) => ({
      id,
      name: title,
      to: toHash({ screen: "entry", kind: "route", id }),
      lines: [],
    })),
    rows: compareRoutes(routes),
  };
}

function headOf(thing: ComparedProfession): Compared {
  const { card } = thing.page;
  return {
    id: thing.id,
    name: branchOf(thing)?.name ?? card.name,
    to: toHash({ screen: "profession", id: card.id }),
    lines: [card.id],
  };
}
