import type { RoutesAnswer } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import english from "../../language/en/Plans.json";
import { sayer } from "../../language/say";
import styles from "./Plans.module.css";
import { address, type FindState } from "./state";
import { fold } from "./useAnswer";

const say = sayer(english);

/** Ways that work and do not suit a wish, each with the reason: a wish never hides in silence. */
export function Unsuited({ answer, state }: { answer: RoutesAnswer; state: FindState }) {
  const all = answer.unsuited;
  if (all.length === 0) return null;
  return (
    <div className={styles.fold}>
      <Disclosure
        level={2}
        title={say("unsuited", { count: all.length })}
        flush
        {...fold(state, "unsuited")}
      >
        <div className={styles.list}>
          {all.map(({ route, because }) => (
            <div key={route} className={styles.closed}>
              <h3>{answer.routes[route]?.title ?? route}</h3>
              <p>{because}</p>
            </div>
          ))}
          <div className="row screen-only">
            <LinkButton to={address({ ...state, only: [] })}>{say("showAll")}</LinkButton>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
