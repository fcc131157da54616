import type { MatchAnswered, MatchChoice } from "../../client";

/**
 * What a person chose, as the address holds it: a sign a choice, in the order they are asked.
 * Nothing is kept anywhere else. Pure.
 */
export type Sign = "1" | "2" | "-";
export type MatchState = {
  /** The answers so far: the first task, the second, or skipped. */
  signs: Sign[];
  /** They want the result now, whatever is still to ask. */
  done: boolean;
};

const isSign = (sign: string): sign is Sign => sign === "1" || sign === "2" || sign === "-";

/** Reads an address's query. What it cannot read it leaves out: an address is never an error. */
export function parse(query: string): MatchState {
  const values = new URLSearchParams(query);
  return {
    signs: [...(values.get("a") ?? "")].filter(isSign),
    done: values.get("done") === "1",
  };
}

/** Writes the query: only what is said. */
export function write({ signs, done }: MatchState): string {
  const said = signs.length > 0 ? [`a=${signs.join("")}`] : [];
  return [...said, ...(done ? ["done=1"] : [])].join("&");
}

/** The address of a state. */
export function address(state: MatchState): string {
  const query = write(state);
  return query ? `#/match?${query}` : "#/match";
}

/** The next choice to ask, or none where the result is due. */
export function next(state: MatchState, asked: number): number | null {
  return state.done || state.signs.length >= asked ? null : state.signs.length;
}

/** The state after the choice on the screen was answered. */
export function answer(state: MatchState, sign: Sign): MatchState {
  return { ...state, signs: [...state.signs, sign] };
}

/** The state before the last answer, or none at the first choice. */
export function before(state: MatchState): MatchState | null {
  return state.signs.length > 0 ? { signs: state.signs.slice(0, -1), done: false } : null;
}

/** The state with one answer changed; what was never asked counts as skipped. */
export function change(state: MatchState, at: number, sign: Sign): MatchState {
  const signs = [...state.signs];
  while (signs.length <= at) signs.push("-");
  signs[at] = sign;
  return { ...state, signs };
}

/** The sign of a choice. */
export function signOf(state: MatchState, at: number): Sign {
  return state.signs[at] ?? "-";
}

/** The answers as they are asked of the catalogue; skipped ones are left out. */
export function answers(state: MatchState, choices: readonly MatchChoice[]): MatchAnswered[] {
  return choices.flatMap((choice, at) => {
    const sign = signOf(state, at);
    return sign === "-" ? [] : [{ choice: choice.id, side: sign === "1" ? "first" : "second" }];
  });
}

/** What a key answers on a choice, if anything. */
export function signOfKey(key: string): Sign | "back" | null {
  switch (key) {
    case "1":
    case "ArrowLeft":
      return "1";
    case "2":
    case "ArrowRight":
      return "2";
    case "s":
    case "S":
      return "-";
    case "Backspace":
      return "back";
    default:
      return null;
  }
}
