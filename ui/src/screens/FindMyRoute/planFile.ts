import type { Plan, Timeline } from "../../client";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { EMPTY, type FindState, type Said } from "./state";
import type { Routes } from "./ways";
import { nameWay } from "./ways";

const say = sayer(english);

/**
 * A plan as a file: open JSON that a person can read. `answers` and `plan.id` are what the app
 * reads back; the rest is for people and other programs. A change that an older app cannot read
 * raises `version`.
 */
export type PlanFile = {
  format: "ahp-atlas-plan";
  version: 1;
  /** The day it was saved, "2026-11-24", and the catalogue's edition. */
  saved_on: string;
  edition: string;
  answers: {
    /** Ids of starting points; empty where the person did not say. */
    from: string[];
    /** Id of the profession, branch, role or stage. */
    to: string;
    /** For those who return: the profession they qualified in. */
    profession: string | null;
    /** Ids of attainments, each "yes", "no" or "unsure". */
    said: Record<string, string>;
  };
  plan: {
    id: string;
    name: string;
    leads_to: string;
    /** The first month in which the person wants to begin; none: as soon as it can be. */
    begin: string | null;
    steps: {
      route: string;
      title: string;
      mode: string;
      usual_months: number;
      /** Its first and last month, "2027-09"; none: not reckoned yet. */
      begins: string | null;
      ends: string | null;
      /** The last day to apply, where one is known. */
      apply_by: string | null;
      done: boolean;
    }[];
  };
};

export const VERSION = 1;

type Saved = {
  state: FindState;
  plan: Plan;
  routes: Routes;
  timeline: Timeline | undefined;
  today: string;
  edition: string;
};

export function writePlan({ state, plan, routes, timeline, today, edition }: Saved): string {
  const file: PlanFile = {
    format: "ahp-atlas-plan",
    version: VERSION,
    saved_on: today,
    edition,
    answers: {
      from: state.from,
      to: state.to ?? "",
      profession: state.profession,
      said: Object.fromEntries(state.said.map(({ id, reply }) => [id, reply])),
    },
    plan: {
      id: plan.id,
      name: nameWay(plan, routes),
      leads_to: plan.steps.at(-1)?.to.name ?? "",
      begin: state.begin,
      steps: plan.steps.map((step, place) => ({
        route: step.route,
        title: routes[step.route]?.title ?? step.route,
        mode: step.mode,
        usual_months: step.months.typical,
        begins: timeline?.steps[place]?.start.usual ?? null,
        ends: timeline?.steps[place]?.end.usual ?? null,
        apply_by: timeline?.steps[place]?.apply_by?.day ?? null,
        done: state.ticked.includes(step.route),
      })),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file holds: the state that shows it, and what a list of plans says of it. */
export type SavedPlan = {
  state: FindState;
  name: string;
  leadsTo: string;
  savedOn: string;
  steps: number;
};
export type ReadPlan = SavedPlan | { problem: string };

/** Reads a file back, or says in one sentence what is wrong with it. Nothing is guessed. */
export function readPlan(text: string): ReadPlan {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return { problem: say("notJson") };
  }
  if (!isObject(whole) || whole.format !== "ahp-atlas-plan") {
    return { problem: say("notPlan") };
  }
  if (typeof whole.version !== "number" || !Number.isInteger(whole.version) || whole.version < 1) {
    return damaged("version");
  }
  if (whole.version > VERSION) {
    return {
      problem: say("newer", { theirs: whole.version, ours: VERSION }),
    };
  }
  return readAnswers(whole);
}

function readAnswers(whole: Record<string, unknown>): ReadPlan {
  const { answers, plan } = whole;
  if (!isObject(answers)) return damaged("answers");
  if (!isObject(plan)) return damaged("plan");
  const { from, to, profession, said } = answers;
  if (!isIds(from)) return damaged("answers.from");
  if (!isId(to)) return damaged("answers.to");
  if (profession !== null && profession !== undefined && !isId(profession)) {
    return damaged("answers.profession");
  }
  if (!isObject(said) || Object.keys(said).length > 100) return damaged("answers.said");
  const replies: Said[] = [];
  for (const [id, reply] of Object.entries(said)) {
    if (!isId(id) || (reply !== "yes" && reply !== "no" && reply !== "unsure")) {
      return damaged(`answers.said.${id.slice(0, 60)}`);
    }
    replies.push({ id, reply });
  }
  if (typeof plan.id !== "string" || plan.id.length > 2000) return damaged("plan.id");
  const begin = plan.begin ?? null;
  if (begin !== null && !isMonth(begin)) return damaged("plan.begin");
  if (!Array.isArray(plan.steps) || plan.steps.length > 100) return damaged("plan.steps");
  const ticked: string[] = [];
  for (const step of plan.steps) {
    if (!isObject(step) || !isId(step.route)) return damaged("plan.steps");
    if (step.done === true) ticked.push(step.route);
  }
  return {
    state: {
      ...EMPTY,
      from,
      fromSkipped: from.length === 0,
      to,
      profession: profession ?? null,
      said: replies,
      done: true,
      show: "mine",
      mine: plan.id,
      begin,
      ticked,
    },
    name: asWords(plan.name),
    leadsTo: asWords(plan.leads_to),
    savedOn: asWords(whole.saved_on),
    steps: plan.steps.length,
  };
}

function damaged(where: string): { problem: string } {
  return {
    problem: say("damaged", { where }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Words for people only: anything else in their place is left out. */
function asWords(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 300) : "";
}

function isMonth(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,99}$/.test(value);
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 30 && value.every(isId);
}
