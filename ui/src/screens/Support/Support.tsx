import { useQuery } from "@tanstack/react-query";
import type { RolePlace } from "../../client";
import { read } from "../../client/queries";
import { useLines } from "../../components/Lines/useLines";
import { Page } from "../../components/Page/Page";
import { PickProfession } from "../../components/PickProfession/PickProfession";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Segments } from "../../components/Segments/Segments";
import { Stops } from "../../components/Stops/Stops";
import { Part, Statements } from "../../components/TopicParts/TopicParts";
import { sayPlace } from "../../language/places";
import { backToDoor } from "../../navigation/cameFrom";
import { goTo } from "../../navigation/usePlace";
import { sayBands } from "../../words";
import { MyRungs } from "./MyRungs";
import { jobsOf } from "./rungs";
import { say } from "./say";
import { address, BANDS, parse, type SupportState, write } from "./state";

/** For support workers: which job is theirs, then everything that leads on from it. */
export function Support({ query }: { query: string }) {
  const state = parse(query);
  const positions = useQuery(read("positions", {}));
  const roles = positions.data?.roles ?? [];
  const own = roles.find(({ id }) => id === state.role);
  if (positions.error) {
    return (
      <Page title={sayPlace("support")} back={backToDoor()}>
        <Problem error={positions.error} />
      </Page>
    );
  }
  if (!positions.data) return <Reading />;
  return own ? (
    <MyRungs key={own.id} own={own} roles={roles} stages={positions.data.stages} state={state} />
  ) : (
    <WhoAmI roles={roles} state={state} />
  );
}

/** Looks at it another way; "back" leads out, not through every choice. */
function show(state: SupportState) {
  goTo({ screen: "support", query: write(state) }, "replace");
}

/** Team, band, job: each can be passed over. */
function WhoAmI({ roles, state }: { roles: readonly RolePlace[]; state: SupportState }) {
  const team = useLines()(state.profession ?? "") ?? null;
  const jobs = jobsOf(roles, team, state.band);
  return (
    <Page title={sayPlace("support")} lead={say("lead")} back={backToDoor()}>
      <div className="stack">
        <PickProfession
          ask={say("team")}
          any={say("anyTeam")}
          value={state.profession}
          onChoose={(profession) => show({ ...state, profession })}
        />
        <Segments
          ask={say("band")}
          choices={[
            ...BANDS.map((band) => ({ value: band as string, name: say(`band.${band}`) })),
            { value: "any", name: say("band.any") },
          ]}
          value={state.band ?? "any"}
          onChoose={(value) =>
            show({ ...state, band: BANDS.find((band) => band === value) ?? null })
          }
        />
      </div>
      <Part name={say("jobs")}>
        {jobs.length === 0 && <p role="status">{say("jobsNone")}</p>}
        <Stops
          stops={jobs.map((role) => ({
            key: role.id,
            to: address({ ...state, role: role.id }),
            name: role.name,
            more: sayBands(role.bands) ?? undefined,
          }))}
        />
      </Part>
      <Schemes />
    </Page>
  );
}

function Schemes() {
  const topic = useQuery(read("topic", { id: "support-programmes" }));
  if (!topic.data) return null;
  return (
    <Part name={say("schemes")}>
      <Statements statements={topic.data.statements} about={topic.data.topic.name} />
    </Part>
  );
}
