import type { RoutesAnswer } from "../../client";
import type { FindState } from "./state";
export function ComparePlans({ state, answer }: { state: FindState; answer: RoutesAnswer }) {
  return (
    <p>
      {state.compare.join()}
      {answer.complete}
    </p>
  );
}
