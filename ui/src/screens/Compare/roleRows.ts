import type { RolePage, RouteCard } from "../../client";
import type { CellEntry, CompareRow } from "../../components/CompareTable/arrange";
import { sayLength } from "../../components/RouteDetail/route";
import { toHash } from "../../navigation/place";
import { capital, sayBands } from "../../words";
import { type Ask, cell, entry, rowsOf, say } from "./cells";
import { sayPay } from "./professionRows";

/** Jobs row by row: what it is, pays and asks, how people get there, where it leads. */
export function compareRoles(pages: readonly RolePage[]): CompareRow[] {
  return rowsOf(asks, pages);
}

const ADVERT = say("ask.advert");
const PILLARS = ["clinical", "leadership", "education", "research"] as const;

const asks: readonly Ask<RolePage>[] = [
  own("job", ({ role }) => [role.what]),
  own("stage", ({ role }) => [role.stage.name]),
  own("bands", ({ role }) => [sayBands(role.bands)]),
  {
    id: "pay",
    name: say("row.rolePay"),
    cell: ({ pay }) =>
      cell(
        pay.map((one) => entry(sayPay(one), one.evidence)),
        ADVERT,
      ),
  },
  own("needs", ({ role }) => [role.needs]),
  {
    id: "get-there",
    name: say("row.getThere"),
    cell: ({ role, ways_in }) => cell(ways_in.map(sayWay), ADVERT, pageOf(role.id)),
  },
  {
    id: "leads",
    name: say("row.leads"),
    cell: ({ role, ways_on }) => cell(ways_on.map(sayWay), ADVERT, pageOf(role.id)),
  },
  own("fields", ({ role }) => role.specialisms.map(capital)),
  own("titles", ({ role }) => role.other_titles.map(capital)),
  own("pillar", ({ role }) => {
    const pillar = PILLARS.find((one) => one === role.pillar);
    return [pillar ? say(`pillar.${pillar}`) : role.pillar];
  }),
  own("professions", ({ role }) => role.professions.map(({ name }) => name)),
];

type OwnRow = "job" | "stage" | "bands" | "needs" | "fields" | "titles" | "pillar" | "professions";

/** What the job's own row says. */
function own(id: OwnRow, said: (page: RolePage) => (string | null)[]): Ask<RolePage> {
  return {
    id,
    name: say(`row.${id}`),
    cell: (page) =>
      cell(
        said(page).map((text) => text && entry(text, page.role.evidence)),
        ADVERT,
        pageOf(page.role.id),
      ),
  };
}

function pageOf(id: string) {
  return { to: toHash({ screen: "role", id }) };
}

function sayWay(route: RouteCard): CellEntry {
  const length = sayLength(route);
  const text = length ? say("detail", { name: route.title, value: length }) : route.title;
  return entry(text, route.evidence);
}
