import type { Evidence, Pay, ProfessionPage, Role, RouteCard, Statement } from "../../client";
import { sameEvidence } from "../../components/EvidenceMark/sameEvidence";
import { drawnMonths } from "../../components/RouteDetail/route";
import { payOf, sortWays } from "./ways";

/** How long training takes for people who start alike, and the routes that say so. */
export type Training = { min: number; max: number; quickest: RouteCard };

/** A profession in six answers. What is not known is null, and the screen says so. */
export type Glance = {
  where: Statement | null;
  /** For those who come from school or college; and for those who have a degree. */
  training: { first: Training | null; graduate: Training | null };
  /** Ways in that take new starters. */
  ways: RouteCard[];
  /** The registered job that pays least on joining: where people start. */
  start: { role: Role; entry: number; year: string; pay: Pay } | null;
};

/** Starting points of people who bring no health job: a top-up for assistants says nothing to them. */
const NEW = ["gcse-student", "post-16-student", "adult-without-level-3", "adult-with-level-3"];
const GRADUATE = ["pre-registration-masters", "pre-registration-pgdip"];

/** The six answers, from what the page holds. */
export function glanceOf(page: ProfessionPage): Glance {
  const ways = sortWays(page).in.filter(({ closed }) => closed === null);
  const where = page.topics.find(({ topic }) => topic.id === "where-they-work");
  return {
    where: where?.statements[0] ?? null,
    training: {
      first: trainingOf(ways.filter((route) => !asksDegree(route) && isForNewcomers(route))),
      graduate: trainingOf(ways.filter(asksDegree)),
    },
    ways,
    start: startOf(page),
  };
}

/** Whether a route is for people who have a degree or what counts as one. */
export function asksDegree({ kind, needs }: RouteCard): boolean {
  return (
    GRADUATE.includes(kind.id) ||
    needs.some(({ any_of }) => any_of.length > 0 && any_of.every(({ group }) => group === "degree"))
  );
}

function isForNewcomers({ from }: RouteCard): boolean {
  return from.some(({ id }) => NEW.includes(id));
}

function trainingOf(routes: readonly RouteCard[]): Training | null {
  const timed = routes
    .flatMap((route) => {
      const months = drawnMonths(route);
      return months ? [{ route, months: months.typical }] : [];
    })
    .toSorted((one, other) => one.months - other.months);
  const [first] = timed;
  const last = timed.at(-1);
  return first && last ? { min: first.months, max: last.months, quickest: first.route } : null;
}

function startOf({ ladder, pay }: ProfessionPage): Glance["start"] {
  const starts = ladder
    .filter(({ stage, pillar }) => stage.id === "registered" && pillar === "clinical")
    .flatMap((role) =>
      pay
        .filter(({ band }) => role.bands.includes(band))
        .map((one) => ({ role, entry: one.entry, year: one.year, pay: one })),
    );
  return starts.toSorted((one, other) => one.entry - other.entry)[0] ?? null;
}

/** What stands behind a section's pay: each different evidence once, with the bands it is for. */
export function payEvidence(pay: readonly Pay[]): { bands: string[]; evidence: Evidence }[] {
  const behind: { bands: string[]; evidence: Evidence }[] = [];
  for (const { band, evidence } of pay) {
    const known = behind.find((one) => sameEvidence(one.evidence, evidence));
    if (known) known.bands.push(band);
    else behind.push({ bands: [band], evidence });
  }
  return behind;
}

/** What the jobs of a stage pay between them, and their bands from lowest to highest. */
export function payOfAll(roles: readonly Role[], pay: readonly Pay[]) {
  const bands = [...new Set(roles.flatMap((role) => role.bands))].toSorted();
  const [first] = roles;
  return { bands, pay: first ? payOf({ ...first, bands }, pay) : null };
}
