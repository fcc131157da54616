import type { Evidence, Months, RouteCard } from "../../client";
import type { CellEntry, CompareRow } from "../../components/CompareTable/arrange";
import { toHash } from "../../navigation/place";
import {
  capital,
  list,
  sayIntakes,
  sayMonthsRange,
  sayPounds,
  sayPoundsRange,
  small,
} from "../../words";
import { type Ask, cell, entry, rowsOf, say } from "./cells";

/** Routes row by row: how long, what it costs and pays, what it asks, who decides, what it gives. */
export function compareRoutes(routes: readonly RouteCard[]): CompareRow[] {
  return rowsOf(asks, routes);
}

const asks: readonly Ask<RouteCard>[] = [
  own("kind", ({ kind, award, level }) => [
    kind.name,
    award,
    level === null ? null : say("level", { level }),
  ]),
  own("to", ({ to }) => [
    capital(
      list(
        to.map(({ name }) => small(name)),
        "or",
      ),
    ),
  ]),
  own("fullTime", ({ full_time }) => [sayTime(full_time)]),
  own("partTime", ({ part_time }) => [sayTime(part_time)]),
  {
    id: "fees",
    name: say("row.fees"),
    cell: (route) => cell([sayFees(route)], askOf(route)),
  },
  own("wage", ({ paid, pay }) => [paid ? (pay ?? say("wage.yes")) : say("wage.no")]),
  {
    id: "needs",
    name: say("row.routeNeeds"),
    cell: (route) =>
      cell(
        route.needs.map(({ text, evidence }) => entry(text, evidence)),
        askOf(route),
      ),
  },
  {
    id: "asks",
    name: say("row.asks"),
    cell: (route) =>
      cell(
        route.asks.map(({ text, evidence }) => entry(text, evidence)),
        askOf(route),
        pageOf(route),
      ),
  },
  own("who", ({ gatekeepers }) => gatekeepers.map(({ name }) => name)),
  own("from", ({ from }) => from.map(({ name }) => name)),
  own("grants", ({ grants }) => grants.map(({ name }) => name)),
  own("when", ({ intakes, deadline }) => [
    intakes.length > 0 ? say("startsIn", { months: sayIntakes(intakes) }) : null,
    deadline,
  ]),
  own("apply", ({ how_to_apply }) => [how_to_apply]),
  own("where", ({ availability }) => [availability && capital(availability)]),
  own("offers", ({ typical_offer }) => [typical_offer]),
  {
    id: "money",
    name: say("row.money"),
    cell: (route) =>
      cell(
        route.funding.map(({ name, evidence }) => entry(name, evidence)),
        askOf(route),
        pageOf(route),
      ),
  },
  own("closed", ({ closed }) => [closed ? say("closed.no", { why: closed }) : say("closed.yes")]),
];

type OwnRow =
  | "kind"
  | "to"
  | "fullTime"
  | "partTime"
  | "wage"
  | "who"
  | "from"
  | "grants"
  | "when"
  | "apply"
  | "where"
  | "offers"
  | "closed";

/** What the route's own row says. */
function own(id: OwnRow, said: (route: RouteCard) => (string | null)[]): Ask<RouteCard> {
  return {
    id,
    name: say(`row.${id}`),
    cell: (route) => cell(behind(said(route), route.evidence), askOf(route), pageOf(route)),
  };
}

function behind(texts: (string | null)[], evidence: Evidence): (CellEntry | null)[] {
  return texts.map((text) => (text ? entry(text, evidence) : null));
}

/** Whoever decides on the route is the one to ask. */
function askOf({ gatekeepers }: RouteCard): string {
  if (gatekeepers.length === 0) return say("ask.university");
  const names = gatekeepers.map(({ name }) =>
    name.replace(/^(A|An|The) /, (word) => word.toLowerCase()),
  );
  return say("ask.who", { who: list(names, "or") });
}

function pageOf({ id }: RouteCard) {
  return { to: toHash({ screen: "entry", kind: "route", id }) };
}

function sayTime(months: Months | null): string | null {
  if (!months) return null;
  const text = capital(sayMonthsRange(months));
  return months.assumed ? say("estimate", { text }) : text;
}

function sayFees({ fees, evidence }: RouteCard): CellEntry {
  if (!fees || fees.max === 0) return entry(say("nothing.charged"), evidence);
  const range = capital(sayPoundsRange(fees));
  const text =
    fees.min === fees.max ? range : say("feesUsual", { range, typical: sayPounds(fees.typical) });
  return entry(fees.assumed ? say("estimate", { text }) : text, fees.evidence);
}
