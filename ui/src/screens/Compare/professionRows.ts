import type { MedicineRight, ProfessionPage, Role, RouteCard } from "../../client";
import type { CellEntry, CompareCell, CompareRow } from "../../components/CompareTable/arrange";
import { toHash } from "../../navigation/place";
import {
  capital,
  sayBands,
  sayDate,
  sayMonthsRange,
  sayNumber,
  sayPounds,
  sentence,
} from "../../words";
import { type Ask, cell, entry, rowsOf, say } from "./cells";

/** A profession, or one branch of it, with its page. */
export type ComparedProfession = { id: string; page: ProfessionPage };

const BEFORE = ["support", "assistant-practitioner"];
const BEYOND = ["enhanced", "advanced", "consultant"];

/** The branch that is compared; none: the whole profession. */
export function branchOf({ id, page }: ComparedProfession) {
  return page.card.branches.find((branch) => branch.id === id) ?? null;
}

/** Professions row by row: what the work is, ways in, pay, the ladder, medicines, numbers. */
export function compareProfessions(things: readonly ComparedProfession[]): CompareRow[] {
  return rowsOf([...asks, ...medicineAsks(things)], things);
}

const asks: readonly Ask<ComparedProfession>[] = [
  {
    id: "what",
    name: say("row.what"),
    cell: (thing) =>
      cell([entry(thing.page.card.in_short, thing.page.card.evidence)], askBody(thing)),
  },
  told("people", "who-they-help", "what-it-is"),
  told("places", "where-they-work", "what-it-is"),
  told("suits", "suits", "for-me"),
  {
    id: "ways",
    name: say("row.ways"),
    cell: (thing) => cell(waysByKind(waysIn(thing)), askBody(thing)),
  },
  {
    id: "paid",
    name: say("row.paidWays"),
    cell: (thing) =>
      cell(
        waysIn(thing)
          .filter(({ paid }) => paid)
          .map(({ title, evidence }) => entry(title, evidence)),
        askBody(thing),
        section(thing, "ways-in"),
      ),
  },
  told("subjects", "subjects", "for-me"),
  {
    id: "support",
    name: say("row.support"),
    cell: (thing) => titles(thing, (role) => BEFORE.includes(role.stage.id)),
  },
  { id: "pay", name: say("row.pay"), cell: payOnceRegistered },
  {
    id: "on",
    name: say("row.on"),
    cell: (thing) => titles(thing, (role) => BEYOND.includes(role.stage.id) && ownOf(thing, role)),
  },
  told("hard", "hard", "for-me"),
  told("hours", "working-pattern", "for-me"),
  numbers("workforce"),
  numbers("register"),
  {
    id: "regulator",
    name: say("row.regulator"),
    cell: (thing) =>
      cell([entry(thing.page.card.regulator.name, thing.page.card.evidence)], askBody(thing)),
  },
  {
    id: "small",
    name: say("row.small"),
    cell: ({ page: { card } }) => cell([entry(say(card.small ? "yes" : "no"), card.evidence)], ""),
  },
  {
    id: "unknown",
    name: say("row.unknown"),
    cell: (thing) =>
      cell(
        thing.page.gaps.map(({ text }) => sentence(text)),
        askBody(thing),
        section(thing, "not-known"),
      ),
  },
];

function section({ page }: ComparedProfession, id: string) {
  return { to: toHash({ screen: "profession", id: page.card.id, section: id }) };
}

function askBody({ page }: ComparedProfession): string {
  const body = page.body?.short ?? page.body?.name;
  return body ? say("ask.body", { body }) : say("ask.bodyUnnamed");
}

/** What the statements of one topic say, each with who says so. */
function told(
  id: "people" | "places" | "suits" | "subjects" | "hard" | "hours",
  topic: string,
  at: string,
): Ask<ComparedProfession> {
  return {
    id,
    name: say(`row.${id}`),
    cell: (thing) => {
      const block = thing.page.topics.find((one) => one.topic.id === topic);
      const said = (block?.statements ?? []).flatMap(({ text, items, details, evidence }) =>
        [
          text,
          ...items.map(capital),
          ...details.map(({ name, value }) => say("detail", { name, value })),
        ].map((words) => words && entry(words, evidence)),
      );
      const gap = thing.page.gaps.find((one) => one.topic.id === topic);
      const missing = gap?.ask ? say("ask.who", { who: gap.ask }) : askBody(thing);
      return cell(
        said.map((one) => one || null),
        missing,
        section(thing, at),
      );
    },
  };
}

function numbers(topic: "workforce" | "register"): Ask<ComparedProfession> {
  return {
    id: topic,
    name: say(`row.${topic}`),
    cell: (thing) =>
      cell(
        thing.page.figures
          .filter((figure) => figure.topic === topic && figure.unit === "people")
          .toSorted((one, other) => other.value - one.value)
          .map(({ value, what, evidence }) =>
            entry(say("figure", { value: sayNumber(value), what }), evidence),
          ),
        askBody(thing),
        section(thing, "numbers"),
      ),
  };
}

/** Whether a role is of what is compared: of its branch, or of the profession as a whole. */
function ownOf(thing: ComparedProfession, role: Role): boolean {
  const branch = branchOf(thing);
  const few = role.professions.length <= 3;
  if (!branch) return few;
  const ids = role.professions.map(({ id }) => id);
  return few && (ids.includes(branch.id) || ids.includes(thing.page.card.id));
}

/** Open ways to registration in what is compared. */
function waysIn(thing: ComparedProfession): RouteCard[] {
  const branch = branchOf(thing);
  return thing.page.ways_in.filter(({ closed, to }) => {
    const roles = thing.page.ladder.filter((role) => to.some(({ id }) => id === role.id));
    const registers = roles.some(
      (role) =>
        role.stage.id === "registered" &&
        (!branch || role.professions.some(({ id }) => id === branch.id)),
    );
    return !closed && registers;
  });
}

/** A line a kind of way in: how long, paid or not. Kinds of one length and evidence share a row. */
function waysByKind(routes: readonly RouteCard[]): CellEntry[] {
  const kinds = new Map<string, RouteCard[]>();
  for (const route of routes) {
    kinds.set(route.kind.id, [...(kinds.get(route.kind.id) ?? []), route]);
  }
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const known = same.flatMap(({ full_time, part_time }) => full_time ?? part_time ?? []);
    const length =
      known.length > 0 &&
      sayMonthsRange({
        min: Math.min(...known.map(({ typical }) => typical)),
        max: Math.max(...known.map(({ typical }) => typical)),
      });
    const kind = first.kind.name;
    const text = length
      ? say(same.every(({ paid }) => paid) ? "wayPaid" : "way", { kind, length })
      : say("wayNoLength", { kind });
    return [entry(text, first.evidence)];
  });
}

function titles(thing: ComparedProfession, wanted: (role: Role) => boolean): CompareCell {
  const roles = thing.page.ladder.filter((role) => wanted(role) && ownOf(thing, role));
  return cell(
    roles.map(({ title, evidence }) => entry(title, evidence)),
    askBody(thing),
    section(thing, "ladder"),
  );
}

/** Bands of the registered job and what they pay. */
function payOnceRegistered(thing: ComparedProfession): CompareCell {
  const roles = thing.page.ladder.filter(
    (role) => role.stage.id === "registered" && role.pillar === "clinical" && ownOf(thing, role),
  );
  const first = roles.filter(({ bands }) => bands.length > 0);
  const said = first.flatMap(({ title, bands, evidence }) => [
    entry(say("detail", { name: title, value: sayBands(bands) ?? "" }), evidence),
    ...thing.page.pay
      .filter(({ band }) => bands.includes(band))
      .map((pay) => entry(sayPay(pay), pay.evidence)),
  ]);
  return cell(said, say("ask.advert"), section(thing, "ladder"));
}

/** "Band 5: £32,073 to £39,043 a year (2026/27)". */
export function sayPay(pay: { band: string; year: string; entry: number; top: number }): string {
  const range =
    pay.entry === pay.top
      ? sayPounds(pay.top)
      : say("range", { from: sayPounds(pay.entry), to: sayPounds(pay.top) });
  return say("band", { band: pay.band, year: pay.year, range });
}

/** A row for each lawful way to give medicines that any of them has a word on. */
function medicineAsks(things: readonly ComparedProfession[]): Ask<ComparedProfession>[] {
  const ways = new Map(
    things.flatMap(({ page }) => page.medicines).map(({ mechanism }) => [mechanism.id, mechanism]),
  );
  return [...ways.values()].map(({ id, name }) => ({
    id,
    name,
    cell: (thing) => {
      const branch = branchOf(thing);
      const own = thing.page.medicines.filter(
        ({ mechanism, profession }) =>
          mechanism.id === id &&
          (!branch || profession.id === branch.id || profession.id === thing.page.card.id),
      );
      const several = own.length > 1;
      return cell(
        own.map((right) => entry(sayRight(right, several), right.evidence)),
        askBody(thing),
      );
    },
  }));
}

const RIGHTS = ["yes", "no", "proposed", "campaign-only", "none-found"] as const;

function sayRight({ value, since, profession }: MedicineRight, several: boolean): string {
  const known = RIGHTS.find((one) => one === value);
  const said =
    value === "yes" && since
      ? say("right.yesSince", { since: sayDate(since) })
      : known
        ? say(`right.${known}`)
        : value;
  return several ? say("right.branch", { branch: profession.name, said }) : said;
}
