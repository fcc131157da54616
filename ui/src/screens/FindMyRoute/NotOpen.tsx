import type { NotOpen as Closed, RoutesAnswer } from "../../client";
import { Button } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { StatusMark } from "../../components/StatusMark/StatusMark";
import english from "../../language/en/Plans.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import styles from "./Plans.module.css";
import type { FindState } from "./state";
import { findPlan, fold, showWay } from "./useAnswer";

const say = sayer(english);

type NotOpenProps = { answer: RoutesAnswer; state: FindState };

/** Ways that are closed, each with the reason and the way round: a "no" always comes with a "but". */
export function NotOpen({ answer, state }: NotOpenProps) {
  const all = answer.not_open;
  if (all.length === 0) return null;
  // Ways back are for people who qualified before: closed to most, and no news to them.
  const isBack = (one: Closed) => answer.routes[one.route]?.pattern === "return";
  const others = all.filter((one) => !isBack(one));
  const back = all.filter(isBack);
  return (
    <div className={styles.fold}>
      <Disclosure
        level={2}
        title={say("notOpen", { count: all.length })}
        flush
        {...fold(state, "closed")}
      >
        <div className={styles.list}>
          {others.map((one) => (
            <One key={one.route} one={one} answer={answer} state={state} />
          ))}
          {back.length > 0 && (
            <div className={styles.closed}>
              <h3>{say("waysBack")}</h3>
              <ul>
                {back.map((one) => (
                  <li key={one.route}>
                    <strong>{answer.routes[one.route]?.title ?? one.route}.</strong>{" "}
                    {one.because.join(" ")}
                  </li>
                ))}
              </ul>
              {answer.plans.length > 0 && <p>{say("notForYou")}</p>}
            </div>
          )}
        </div>
      </Disclosure>
    </div>
  );
}

type OneProps = NotOpenProps & { one: Closed };

function One({ one, answer, state }: OneProps) {
  const route = answer.routes[one.route];
  const instead = one.instead ? findPlan(answer, one.instead) : null;
  return (
    <div className={styles.closed}>
      <h3>
        <StatusMark status="not-open" />
        {route?.title ?? one.route}
      </h3>
      {one.because.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {one.gain.length > 0 && (
        <ul className={styles.gain}>
          {one.gain.map((attainment) => (
            <li key={attainment.id}>
              {say.rich("wouldOpen", {
                ...TAGS,
                name: attainment.name,
                how: attainment.how_to_get,
              })}
            </li>
          ))}
        </ul>
      )}
      <p>{one.but}</p>
      {instead && (
        <div className="screen-only">
          <Button onClick={() => showWay(state, instead, !answer.plans.includes(instead))}>
            {say("seeThisWay")}
          </Button>
        </div>
      )}
    </div>
  );
}
