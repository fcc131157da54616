import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Part } from "../../components/TopicParts/TopicParts";
import { list, small } from "../../words";
import type { Agreement as Agreed } from "./rungs";
import { say } from "./say";

/** What the manager must agree to: what they decide, what to ask, and for which steps. */
export function Agreement({ agreement: { keeper, steps } }: { agreement: Agreed }) {
  return (
    <Part name={say("manager")}>
      <p className="measure">
        {say("managerLead")} {small(keeper.decides)}
      </p>
      <h3>{say("managerAsk")}</h3>
      <ul>
        {keeper.ask.map((ask) => (
          <li key={ask}>“{ask}”</li>
        ))}
      </ul>
      <h3>{say("managerSteps")}</h3>
      <ul>
        {steps.map(({ id, title, asks, evidence }) => (
          <li key={id}>
            {asks.length > 0
              ? say("managerAlso", { title, asks: list(asks.map(({ text }) => small(text))) })
              : title}{" "}
            <EvidenceMark of={title} evidence={evidence} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
