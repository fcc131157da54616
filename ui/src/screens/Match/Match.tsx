import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Choose } from "./Choose";
import { Result } from "./Result";
import { say } from "./say";
import { next, parse } from "./state";

/** What suits me: ten choices between real tasks, then every profession in three tiers. */
export function Match({ query }: { query: string }) {
  const asked = useQuery(read("match_choices", {}));
  const state = parse(query);
  if (!asked.data || asked.data.choices.length === 0) {
    return (
      <Page title={say("ask")} back={{ to: "#/", name: say("home") }}>
        {asked.error && <Problem error={asked.error} />}
        {asked.isPending && <Reading />}
        {asked.data && (
          <p className="measure">
            {say("none")} <a href="#/professions">{say("noneOn")}</a>
          </p>
        )}
      </Page>
    );
  }
  const { choices } = asked.data;
  const at = next(state, choices.length);
  const choice = at === null ? undefined : choices[at];
  if (at === null || !choice) return <Result state={state} asked={asked.data} />;
  // A new choice is a new page: its heading takes the focus, so that it is read out.
  return <Choose key={at} state={state} choice={choice} at={at} of={choices.length} />;
}
