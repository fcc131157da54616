import { useQuery } from "@tanstack/react-query";
import type { OnwardAnswer, RolePage, RolePlace, RouteCard, Word } from "../../client";
import { read } from "../../client/queries";
import { LinkButton } from "../../components/Button/Button";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../../components/Fact/Facts";
import { useLines } from "../../components/Lines/useLines";
import { IndexedPage } from "../../components/Page/IndexedPage";
import { Problem, Reading } from "../../components/Problem/Problem";
import { RouteList } from "../../components/RouteList/RouteList";
import { Part } from "../../components/TopicParts/TopicParts";
import { sayBands, sayPounds } from "../../words";
import { Agreement } from "./Agreement";
import { GoodToKnow } from "./GoodToKnow";
import { agreementOf, registrationOf, rungsOf, type Team } from "./rungs";
import { say } from "./say";
import { address, type SupportState } from "./state";

type MyRungsProps = {
  own: RolePlace;
  roles: readonly RolePlace[];
  stages: readonly Word[];
  state: SupportState;
};

/** From one support job: the next rungs, who must agree, registration, beyond, and staying. */
export function MyRungs({ own, roles, stages, state }: MyRungsProps) {
  const lines = useLines();
  const only = own.professions.length === 1 ? (own.professions[0] ?? "") : "";
  const card = lines(state.profession ?? only);
  const shown = useQuery(read("show", { kind: "role", id: own.id }));
  const ways = useQuery(read("onward", { from: own.id }));
  const error = shown.error ?? ways.error;
  return (
    <IndexedPage
      title={own.name}
      {...(shown.data?.kind === "role" ? { lead: shown.data.row.role.what } : {})}
      back={{ to: address({ ...state, role: null }), name: say("backToJobs") }}
      line={card?.id ?? "you"}
    >
      {error && <Problem error={error} />}
      {(shown.isPending || ways.isPending) && <Reading />}
      {shown.data?.kind === "role" && <Now page={shown.data.row} state={state} />}
      {ways.data && (
        <On answer={ways.data} own={own} roles={roles} team={card ?? null} state={state} />
      )}
      <Part name={say("end")}>
        <p className="measure">
          {stages.find(({ id }) => id === "assistant-practitioner")?.meaning}
        </p>
      </Part>
      <GoodToKnow profession={card?.id ?? null} />
    </IndexedPage>
  );
}

function Now({ page: { role, pay }, state }: { page: RolePage; state: SupportState }) {
  const own = state.band ? pay.filter(({ band }) => band === state.band) : pay;
  return (
    <Part name={say("now")}>
      <Facts>
        <Fact name={say("stage")}>{role.stage.name}</Fact>
        <Fact name={say("bands")}>
          <p>{sayBands(role.bands) ?? say("noBand")}</p>
          <EvidenceMark of={role.title} evidence={role.evidence} />
        </Fact>
        {own.length > 0 && (
          <Fact name={say("pay")}>
            {own.map(({ band, entry, top, year, evidence }) => (
              <div key={band}>
                <p>{say("payBand", { band, year, from: sayPounds(entry), to: sayPounds(top) })}</p>
                <EvidenceMark of={say(`pay`)} evidence={evidence} />
              </div>
            ))}
          </Fact>
        )}
      </Facts>
    </Part>
  );
}

type OnProps = {
  answer: OnwardAnswer;
  own: RolePlace;
  roles: readonly RolePlace[];
  team: Team | null;
  state: SupportState;
};

function On({ answer, own, roles, team, state }: OnProps) {
  const rungs = rungsOf(answer, roles, own, team, state.band);
  const registration = registrationOf(answer, team);
  const agreement = agreementOf([
    ...rungs.up,
    ...rungs.qualifications,
    ...registration.flatMap(({ routes }) => routes),
  ]);
  return (
    <>
      <Part name={say("next")}>
        {rungs.up.length > 0 ? <RouteList routes={rungs.up} /> : <p>{say("nextNone")}</p>}
      </Part>
      {agreement && <Agreement agreement={agreement} />}
      <Listed name={say("qualifications")} routes={rungs.qualifications} />
      <Listed name={say("sideways")} routes={rungs.sideways} />
      <Part name={say("registration")}>
        <p className="measure">{say(team ? "registrationLead" : "registrationTeam")}</p>
        {registration.map(({ profession, routes }) => (
          <div key={profession.id} className="stack">
            {registration.length > 1 && <h3>{profession.name}</h3>}
            <RouteList routes={routes} level={registration.length > 1 ? 4 : 3} registers />
            <div className="row">
              <LinkButton to={`#/find?from=${own.id}&to=${profession.id}`}>
                {say("plan", { name: profession.name })}
              </LinkButton>
            </div>
          </div>
        ))}
      </Part>
      <Part name={say("beyond")}>
        <p className="measure">{say("beyondLead")}</p>
        <div className="row">
          <LinkButton to={team ? `#/further?profession=${team.id}` : "#/further"}>
            {say("beyondGo")}
          </LinkButton>
        </div>
      </Part>
    </>
  );
}

function Listed({ name, routes }: { name: string; routes: RouteCard[] }) {
  if (routes.length === 0) return null;
  return (
    <Part name={name}>
      <RouteList routes={routes} />
    </Part>
  );
}
