import { AskFrom } from "./AskFrom";
import { AskHave } from "./AskHave";
import { AskTo } from "./AskTo";
import { Plans } from "./Plans";
import { parse, screenOf } from "./state";

/** From at most six questions to every way there is. All that was said is in the address. */
export function FindMyRoute({ query }: { query: string }) {
  const state = parse(query);
  switch (screenOf(state)) {
    case "from":
      // What is ticked belongs to the address: another address begins with its own.
      return <AskFrom key={state.from.join()} state={state} />;
    case "to":
      return <AskTo state={state} />;
    case "ask":
      return <AskHave state={state} />;
    default:
      return <Plans state={state} />;
  }
}
