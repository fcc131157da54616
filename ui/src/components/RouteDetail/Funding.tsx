import type { Fund } from "../../client";
import english from "../../language/en/RouteDetail.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { sayPounds } from "../../words";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import styles from "./RouteDetail.module.css";

const say = sayer(english);

/** Grants and loans that a route can carry. Whether a person gets them is said, never assumed. */
export function Funding({ funds }: { funds: Fund[] }) {
  return (
    <ul className={styles.lines}>
      {funds.map((fund) => (
        <li key={fund.id}>
          <p>
            {say.rich(amount(fund) ? "fundMuch" : "fund", {
              ...TAGS,
              name: fund.name,
              much: amount(fund),
            })}
          </p>
          <p>{fund.text}</p>
          <EvidenceMark of={fund.name} evidence={fund.evidence} />
        </li>
      ))}
    </ul>
  );
}

function amount({ gbp_a_year, gbp_max, repay }: Fund): string {
  const sum =
    gbp_a_year !== null
      ? say("aYear", { sum: sayPounds(gbp_a_year) })
      : gbp_max !== null
        ? say("upTo", { sum: sayPounds(gbp_max) })
        : null;
  const back = repay === null ? null : say(repay ? "payBack" : "notPayBack");
  return [sum, back].filter(Boolean).join(", ");
}
