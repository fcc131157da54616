import type { RolePage } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { sameEvidence } from "../../components/EvidenceMark/sameEvidence";
import { Answer, Answers } from "../../components/Fact/Answers";
import { sayBands, sayPounds } from "../../words";
import { say } from "./say";

/** A job in four answers: where on the ladder, what it pays, how many ways lead here and on. */
export function Glance({ page: { role, pay, ways_in, ways_on } }: { page: RolePage }) {
  return (
    <Answers>
      <Answer name={say("stage")} large={role.stage.name}>
        <EvidenceMark of={role.title} evidence={role.evidence} />
      </Answer>
      <Pay role={role} pay={pay} />
      <Answer name={say("waysIn")} large={say("ways", { count: ways_in.length })} />
      <Answer name={say("waysOn")} large={say("ways", { count: ways_on.length })} />
    </Answers>
  );
}

function Pay({ role, pay }: Pick<RolePage, "role" | "pay">) {
  const [first] = pay;
  const bands = sayBands(role.bands);
  const behind = pay.filter(
    ({ evidence }, place) =>
      !pay.slice(0, place).some((one) => sameEvidence(one.evidence, evidence)),
  );
  if (!first) {
    return (
      <Answer name={say("pay")} large={bands}>
        <p>{say(bands ? "noPay" : "noBand")}</p>
      </Answer>
    );
  }
  return (
    <Answer name={say("payYear", { year: first.year })} large={sayBetween(pay)}>
      <p className="small">{bands}</p>
      {behind.map(({ band, evidence }) => (
        <EvidenceMark key={band} of={say("payOf", { band })} evidence={evidence} />
      ))}
    </Answer>
  );
}

/** From the lowest entry to the highest top of its bands. */
function sayBetween(pay: RolePage["pay"]): string {
  const entry = Math.min(...pay.map((one) => one.entry));
  const top = Math.max(...pay.map((one) => one.top));
  if (entry === top) return sayPounds(top);
  return say("payRange", { entry: sayPounds(entry), top: sayPounds(top) });
}
