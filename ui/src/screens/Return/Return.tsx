import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { useLines } from "../../components/Lines/useLines";
import { Page } from "../../components/Page/Page";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem, Reading } from "../../components/Problem/Problem";
import english from "../../language/en/Return.json";
import { sayPlace } from "../../language/places";
import { sayer } from "../../language/say";
import { backToDoor } from "../../navigation/cameFrom";
import { goTo } from "../../navigation/usePlace";
import { todayHere } from "../../today";
import { CaseForm } from "./CaseForm";
import { missing, parseCase, type ReturnCase, toRequest, writeCase } from "./case";
import { Log } from "./Log";
import styles from "./Return.module.css";
import { ReturnHelp, ReturnResult } from "./ReturnResult";

const say = sayer(english);

const NO_REQUEST = { profession: "", today: "", register: "left" as const, log: [] };

/** How much updating a returner needs, counted for them, and a log that counts with it. */
export function Return({ query }: { query: string }) {
  const one = parseCase(query);
  const today = todayHere();
  const asked = toRequest(one, today);
  const line = useLines()(one.profession ?? "");
  const { data, error } = useQuery({
    ...read("returns", asked ?? NO_REQUEST),
    enabled: asked !== null,
    placeholderData: (before) => before,
  });
  const change = (changes: Partial<ReturnCase>) =>
    goTo({ screen: "return", query: writeCase({ ...one, ...changes }) }, "replace");
  return (
    <Page
      title={sayPlace("return")}
      lead={say("lead")}
      back={backToDoor()}
      line={line?.id ?? "you"}
      picture={line && <Pictogram of={line.id} size="large" />}
    >
      <div className={styles.body}>
        <div className={styles.columns}>
          <CaseForm one={one} onChange={change} />
          <div className={styles.main}>
            {asked === null && <Waiting what={missing(one)} />}
            {asked && error && <Problem error={error} />}
            {asked && !error && !data && <Reading />}
            {asked && !error && data && (
              <>
                <ReturnResult answer={data} one={one} today={today} />
                {(data.updating || one.log.length > 0) && (
                  <Log one={one} answer={data} today={today} onChange={change} />
                )}
                <ReturnHelp answer={data} />
              </>
            )}
            {(asked === null || error) && one.log.length > 0 && (
              <Log one={one} answer={null} today={today} onChange={change} />
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}

const WAITING = {
  profession: "waitingProfession",
  register: "waitingRegister",
  when: "waitingWhen",
} as const;

function Waiting({ what }: { what: ReturnType<typeof missing> }) {
  return (
    <div className={styles.waiting}>
      <p>{say(WAITING[what ?? "when"])}</p>
      <p className="quiet">{say("waitingMore")}</p>
    </div>
  );
}
