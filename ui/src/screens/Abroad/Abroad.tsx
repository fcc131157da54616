import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { LinkButton } from "../../components/Button/Button";
import { Page } from "../../components/Page/Page";
import { PickProfession } from "../../components/PickProfession/PickProfession";
import { Problem, Reading } from "../../components/Problem/Problem";
import { RouteList } from "../../components/RouteList/RouteList";
import { Gaps, Part, Questions, Statements } from "../../components/TopicParts/TopicParts";
import messages from "../../language/en/Abroad.json";
import { sayPlace } from "../../language/places";
import { sayer } from "../../language/say";
import { backToDoor } from "../../navigation/cameFrom";
import { goTo } from "../../navigation/usePlace";

const say = sayer(messages);

/** The starting point of everyone who trained abroad. */
const FROM = "overseas-qualified";

/** What an English test gives. */
const ENGLISH = "english-language";

/** For people who trained abroad: their way on to the register, and what it asks. */
export function Abroad({ query }: { query: string }) {
  const profession = new URLSearchParams(query).get("profession") || null;
  const topic = useQuery(
    read("topic", { id: "international", ...(profession ? { profession } : {}) }),
  );
  const ways = useQuery(read("onward", { from: FROM }));
  const error = topic.error ?? ways.error;
  const english = ways.data?.staying.filter(({ grants }) =>
    grants.some(({ id }) => id === ENGLISH),
  );
  return (
    <Page title={sayPlace("abroad")} lead={say("lead")} back={backToDoor()}>
      <PickProfession
        ask={say("who")}
        branches
        value={profession}
        onChoose={(id) =>
          goTo({ screen: "abroad", query: id ? `profession=${id}` : "" }, "replace")
        }
      />
      {error && <Problem error={error} />}
      {(topic.isPending || ways.isPending) && <Reading />}
      {topic.data && ways.data && (
        <>
          <Way
            routes={ways.data.towards
              .filter((group) => group.profession.id === profession || group.line === profession)
              .flatMap((group) => group.routes)}
            to={profession}
          />
          <Part name={say("how")}>
            <Statements statements={topic.data.statements} about={topic.data.topic.name} />
          </Part>
          {/* Not before their own way stands above it: the test is a part of the cost, not all of it. */}
          {profession && english && english.length > 0 && (
            <Part name={say("english")}>
              <RouteList routes={english} />
            </Part>
          )}
          {topic.data.questions.length > 0 && (
            <Part name={say("questions")}>
              <Questions questions={topic.data.questions} />
            </Part>
          )}
          <Gaps gaps={topic.data.gaps} />
        </>
      )}
    </Page>
  );
}

type WayProps = { routes: Parameters<typeof RouteList>[0]["routes"]; to: string | null };

function Way({ routes, to }: WayProps) {
  if (!to || routes.length === 0) return <p className="measure">{say("choose")}</p>;
  return (
    <Part name={say("way")}>
      <RouteList routes={routes} registers />
      <div className="row">
        <LinkButton weight="main" to={`#/find?from=${FROM}&to=${to}`}>
          {say("plan")}
        </LinkButton>
      </div>
    </Part>
  );
}
