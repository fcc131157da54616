import { useQuery } from "@tanstack/react-query";
import type { OnwardAnswer } from "../../client";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { LinkButton } from "../../components/Button/Button";
import { useLines } from "../../components/Lines/useLines";
import { Page } from "../../components/Page/Page";
import { PickProfession } from "../../components/PickProfession/PickProfession";
import { Problem, Reading } from "../../components/Problem/Problem";
import { RouteList } from "../../components/RouteList/RouteList";
import { StatementBlock } from "../../components/Statement/StatementBlock";
import { Stops } from "../../components/Stops/Stops";
import { Gaps, Part, Statements } from "../../components/TopicParts/TopicParts";
import english from "../../language/en/Move.json";
import { sayPlace } from "../../language/places";
import { sayer } from "../../language/say";
import { backToDoor } from "../../navigation/cameFrom";
import { goTo } from "../../navigation/usePlace";
import { sayMonths } from "../../words";
import { movesOf } from "./moves";

const say = sayer(english);

/** The starting point of everyone who is registered in another profession. */
const FROM = "registered-other-profession";
/** The statement on credit for what a person has learned. */
const CREDIT = "support-credit-for-learning";

type MoveState = { from: string | null; to: string | null };

function address({ from, to }: MoveState): string {
  const values = new URLSearchParams();
  if (from) values.set("from", from);
  if (to) values.set("to", to);
  return values.toString();
}

/** For people of another profession: moves into each of the 14, and what counts. */
export function Move({ query }: { query: string }) {
  const values = new URLSearchParams(query);
  const state = { from: values.get("from") || null, to: values.get("to") || null };
  const ways = useQuery(read("onward", { from: FROM }));
  const group = ways.data?.towards.filter(
    ({ profession, line }) => profession.id === state.to || line === state.to,
  );
  const name = group?.[0]?.profession.name;
  return (
    <Page
      title={name ? say("to", { name }) : sayPlace("move")}
      lead={say("lead")}
      back={
        state.to
          ? { to: `#/move?${address({ ...state, to: null })}`, name: say("all") }
          : backToDoor()
      }
      {...(group?.[0] ? { line: group[0].line } : {})}
    >
      <PickProfession
        ask={say("am")}
        value={state.from}
        onChoose={(from) => goTo({ screen: "move", query: address({ ...state, from }) }, "replace")}
      />
      {ways.error && <Problem error={ways.error} />}
      {ways.isPending && <Reading />}
      {ways.data &&
        (state.to && group?.length ? (
          <Part name={say("listed")}>
            <RouteList routes={group.flatMap(({ routes }) => routes)} registers />
            <div className="row">
              <LinkButton weight="main" to={`#/find?from=${FROM}&to=${state.to}`}>
                {say("plan")}
              </LinkButton>
            </div>
          </Part>
        ) : (
          <Towards answer={ways.data} state={state} />
        ))}
      <Counts />
      <More from={state.from} />
    </Page>
  );
}

function Towards({ answer, state }: { answer: OnwardAnswer; state: MoveState }) {
  const lines = useLines();
  return (
    <Part name={say("towards")}>
      <Stops
        stops={movesOf(answer, state.from).map(({ id, name, line, ways, shortest }) => ({
          key: id,
          to: `#/move?${address({ ...state, to: id })}`,
          name: (
            <>
              <Badge line={line} letters={lines(line)?.badge ?? ""} size="small" /> {name}
            </>
          ),
          more:
            shortest === null
              ? say("waysOnly", { count: ways })
              : say("ways", { count: ways, months: sayMonths(shortest) }),
        }))}
      />
    </Part>
  );
}

/** What a registered person has already, and credit for learning. */
function Counts() {
  const positions = useQuery(read("positions", {}));
  const attainments = useQuery(read("attainments", {}));
  const credit = useQuery(read("show", { kind: "statement", id: CREDIT }));
  const gives = positions.data?.starts.find(({ id }) => id === FROM)?.gives ?? [];
  const names = gives.flatMap(
    (id) => attainments.data?.attainments.find((one) => one.id === id)?.name ?? [],
  );
  return (
    <Part name={say("counts")}>
      {names.length > 0 && (
        <div className="stack measure">
          <p>{say("countsLead")}</p>
          <ul>
            {names.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {credit.data?.kind === "statement" && (
        <StatementBlock statement={credit.data.row} about={say("counts")} />
      )}
    </Part>
  );
}

function More({ from }: { from: string | null }) {
  const own = from ? { profession: from } : {};
  const moves = useQuery(read("topic", { id: "moves", ...own }));
  if (!moves.data) return null;
  return (
    <>
      <Part name={say("more")}>
        <Statements statements={moves.data.statements} about={moves.data.topic.name} />
        <div className="row">
          <LinkButton to={`#/further?topic=new-roles${from ? `&profession=${from}` : ""}`}>
            {say("roles")}
          </LinkButton>
        </div>
      </Part>
      <Gaps gaps={moves.data.gaps} />
    </>
  );
}
