import type { ReactNode } from "react";
import type { Timeline } from "../../client";
import english from "../../language/en/planDates.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { monthsFrom, sayDay, sayMonth, saySeason } from "./months";

const say = sayer(english);

/** "If you apply by 14 January 2027 you could start in September 2027 and register in summer 2030." */
export function sayDates({ dates, steps }: Timeline): ReactNode {
  const { registered, finish } = dates;
  const day = steps[0]?.apply_by?.day;
  const values = {
    ...TAGS,
    day: day ? sayDay(day) : "",
    start: sayMonth(dates.start),
    season: saySeason((registered ?? finish).usual),
  };
  if (!registered) return say.rich(day ? "applyFinish" : "startFinish", values);
  const on = monthsFrom(registered.usual, finish.usual) > 0;
  return (
    <>
      {say.rich(day ? "applyRegister" : "startRegister", values)}
      {on && ` ${say("allDone", { season: saySeason(finish.usual) })}`}
    </>
  );
}

/** What that sentence takes for granted of the first step: its start, its day of applying. */
export function assumedOfStart({ steps }: Timeline): string[] {
  return steps[0]?.assumptions ?? [];
}
