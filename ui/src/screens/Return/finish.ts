import type { Updating } from "../../client";
import english from "../../language/en/Return.json";
import { sayer } from "../../language/say";
import { sayDay } from "./returnWords";

const say = sayer(english);

/**
 * The one day by which to finish and apply, and why that day. A regulator may name two windows:
 * what lies in the shorter satisfies both, so its end is the day we show while it is ahead.
 */
export function finishBy(
  updating: Updating,
  applyOn: string,
  today: string,
): { day: string; why: string } {
  const { finish_by, usual_finish_by, window_from, usual_window_from } = updating;
  const usual = months(usual_window_from, applyOn);
  const longer = months(window_from, applyOn);
  if (usual >= longer) return { day: finish_by, why: say("finishOne", { usual }) };
  if (usual_finish_by < today) {
    const why = say("finishLate", { usual, longer, day: sayDay(usual_finish_by) });
    return { day: finish_by, why };
  }
  return {
    day: usual_finish_by,
    why: say("finishUsual", { usual, longer, day: sayDay(finish_by) }),
  };
}

/** Whole months from one day to a later one, to the nearest. */
function months(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (86_400_000 * 30.4375));
}
