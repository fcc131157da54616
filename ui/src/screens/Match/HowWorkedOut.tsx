import type { MatchChoice, MatchChoices, MatchTask } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import styles from "./HowWorkedOut.module.css";
import { say } from "./say";

/** The arithmetic in plain words, every weight with who says so, and how fair it all is. */
export function HowWorkedOut({ asked }: { asked: MatchChoices }) {
  return (
    <div className="stack">
      <div className="stack measure">
        <p>{say("how.1")}</p>
        <p>{say("how.2")}</p>
        <p>{say("how.3", { points: asked.points })}</p>
        <p>{say("how.4")}</p>
        <p>{say("how.5")}</p>
        <p>{say("how.6")}</p>
      </div>
      <Disclosure level={3} title={say("weights")}>
        {asked.choices.map((choice, at) => (
          <Weights key={choice.id} choice={choice} at={at} />
        ))}
      </Disclosure>
      <Disclosure level={3} title={say("balance")}>
        <Balance asked={asked} />
      </Disclosure>
    </div>
  );
}

function Weights({ choice, at }: { choice: MatchChoice; at: number }) {
  return (
    <section className={styles.weights} aria-label={say("weightsOf", { at: at + 1 })}>
      <TaskWeights task={choice.first} />
      <TaskWeights task={choice.second} />
    </section>
  );
}

function TaskWeights({ task }: { task: MatchTask }) {
  return (
    <div>
      <h4>{task.text}</h4>
      <p>
        <EvidenceMark of={say("drawnFrom", { task: task.text })} evidence={task.evidence} />
      </p>
      <ul className={styles.leans}>
        {task.leans.map((lean) => (
          <li key={lean.calling.id}>
            <strong>{lean.calling.name}</strong> <Weight weight={lean.weight} />
            <br />
            {lean.why} <EvidenceMark of={lean.why} evidence={lean.evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Weight({ weight }: { weight: number }) {
  const words = say(weight === 3 ? "weight.3" : weight === 2 ? "weight.2" : "weight.1");
  return <span className="quiet">{say("weightWords", { weight, words })}</span>;
}

function Balance({ asked }: { asked: MatchChoices }) {
  return (
    <div className="stack">
      <p className="measure">{say("balanceLead", { count: asked.all_answers })}</p>
      <table className={styles.balance}>
        <thead>
          <tr>
            <th scope="col">{say("balanceName")}</th>
            <th scope="col">{say("balanceShared")}</th>
            <th scope="col">{say("balanceShown")}</th>
          </tr>
        </thead>
        <tbody>
          {asked.balance.map((share) => (
            <tr key={share.calling.id}>
              <th scope="row">{share.calling.name}</th>
              <td>{say("times", { times: share.shared })}</td>
              <td>{say("times", { times: share.shown })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
