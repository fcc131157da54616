import type { RoutesAnswer } from "../../client";
import type { FindState } from "./state";
export function MyPlan({
  state,
  answer,
  job,
}: {
  state: FindState;
  answer: RoutesAnswer;
  job: string;
}) {
  return (
    <p>
      {job}
      {state.mine}
      {answer.complete}
    </p>
  );
}
