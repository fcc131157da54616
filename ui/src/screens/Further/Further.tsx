import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { IndexedPage } from "../../components/Page/IndexedPage";
import { Page } from "../../components/Page/Page";
import { PickProfession } from "../../components/PickProfession/PickProfession";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Stops } from "../../components/Stops/Stops";
import { sayPlace } from "../../language/places";
import { backToDoor } from "../../navigation/cameFrom";
import { goTo } from "../../navigation/usePlace";
import styles from "./Further.module.css";
import { Matrix } from "./Matrix";
import { say } from "./say";
import { address, type FurtherState, GROUPS, parse, type Topic, write } from "./state";
import { TopicBody } from "./TopicBody";

/** For registered people: the four pillars as an index, then a topic a screen. */
export function Further({ query }: { query: string }) {
  const state = parse(query);
  return state.topic ? (
    <OneTopic key={state.topic} topic={state.topic} state={state} />
  ) : (
    <Index state={state} />
  );
}

function Who({ state }: { state: FurtherState }) {
  return (
    <PickProfession
      ask={say("who")}
      branches
      value={state.profession}
      onChoose={(profession) =>
        goTo({ screen: "further", query: write({ ...state, profession }) }, "replace")
      }
    />
  );
}

function Index({ state }: { state: FurtherState }) {
  return (
    <Page title={sayPlace("further")} lead={say("lead")} back={backToDoor()}>
      <Who state={state} />
      <div className={styles.groups}>
        {GROUPS.map(({ key, topics }) => (
          <section key={key} className={styles.group} aria-labelledby={`further-${key}`}>
            <h2 id={`further-${key}`}>{say(`group.${key}`)}</h2>
            <p className="measure">{say(`group.${key}.means`)}</p>
            <Stops
              stops={topics.map((topic) => ({
                key: topic,
                to: address({ ...state, topic }),
                name: say(`topic.${topic}`),
              }))}
            />
          </section>
        ))}
      </div>
    </Page>
  );
}

function OneTopic({ topic, state }: { topic: Topic; state: FurtherState }) {
  const { profession } = state;
  const page = useQuery({
    ...read("topic", { id: topic, ...(profession ? { profession } : {}) }),
    placeholderData: keepPreviousData,
  });
  const name = page.data?.profession?.name;
  return (
    <IndexedPage
      title={say(`topic.${topic}`)}
      line="you"
      {...(name ? { lead: say("forWhom", { name }) } : {})}
      back={{ to: address({ ...state, topic: null }), name: sayPlace("further") }}
    >
      <Who state={state} />
      {topic === "medicines" && <Matrix profession={profession} />}
      {page.error && <Problem error={page.error} />}
      {page.isPending && <Reading />}
      {page.data && <TopicBody page={page.data} state={state} />}
    </IndexedPage>
  );
}
