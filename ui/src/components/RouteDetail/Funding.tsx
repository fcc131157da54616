import type { Fund } from "../../client";
import { sayPounds } from "../../words";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import styles from "./RouteDetail.module.css";

/** Grants and loans that a route can carry. Whether a person gets them is said, never assumed. */
export function Funding({ funds }: { funds: Fund[] }) {
  return (
    <ul className={styles.lines}>
      {funds.map((fund) => (
        <li key={fund.id}>
          <p>
            <strong>{fund.name}</strong>
            {amount(fund)}
          </p>
          <p>{fund.text}</p>
          <EvidenceMark of={fund.name} evidence={fund.evidence} />
        </li>
      ))}
    </ul>
  );
}

function amount({ gbp_a_year, gbp_max, repay }: Fund): string {
  const sum = gbp_a_year ?? gbp_max;
  const said = [
    sum === null ? null : `${gbp_a_year === null ? "up to " : ""}${sayPounds(sum)}`,
    gbp_a_year === null ? null : "a year",
    repay === null ? null : repay ? "to be paid back" : "not paid back",
  ].filter(Boolean);
  return said.length > 0 ? `: ${said.join(" ").replace(/ (to be|not) paid/, ", $1 paid")}` : "";
}
