import { useQuery } from "@tanstack/react-query";
import type { MedicineMatrix, MedicineRight, MedicineRow, Statement } from "../../client";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { useLines } from "../../components/Lines/useLines";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Part, Statements } from "../../components/TopicParts/TopicParts";
import { sayDate } from "../../words";
import styles from "./Matrix.module.css";
import { say } from "./say";

const VALUES = ["yes", "no", "proposed", "campaign-only", "none-found"] as const;
const MARKS: Record<string, string> = {
  yes: "yes",
  no: "no",
  proposed: "wait",
  "campaign-only": "wait",
};

/** A right in a word or two. */
function sayRight({ value }: MedicineRight): string {
  const known = VALUES.find((one) => one === value);
  return known ? say(`right.${known}`) : value;
}

/** Who may give, supply or prescribe medicines in which lawful way; a person's own row first. */
export function Matrix({ profession }: { profession: string | null }) {
  const { data, error } = useQuery(read("medicines", {}));
  if (error) return <Problem error={error} />;
  if (!data) return <Reading />;
  const own = data.rows.filter(
    ({ profession: { id }, line }) => id === profession || line === profession,
  );
  return (
    <>
      {own.map((row) => (
        <Own key={row.profession.id} row={row} mechanisms={data.mechanisms} />
      ))}
      <Part name={say("matrix")}>
        <p className="measure screen-only">{say("matrixHint")}</p>
        <Table matrix={data} chosen={own} />
      </Part>
      <Part name={say("what")}>
        <Statements statements={data.mechanisms} about={say("what")} />
      </Part>
    </>
  );
}

type OwnProps = { row: MedicineRow; mechanisms: readonly Statement[] };

/** All that one profession may do, in words: each way, its conditions, what it asks. */
function Own({ row, mechanisms }: OwnProps) {
  return (
    <Part name={say("yours", { name: row.profession.name })}>
      <ul className={styles.own}>
        {row.rights.map((right) => {
          const asks = mechanisms.find(({ id }) => id === right.mechanism.id)?.details ?? [];
          return (
            <li key={right.mechanism.id} className={styles.right}>
              <p className={styles.value} data-mark={MARKS[right.value] ?? "none"}>
                {sayRight(right)}
              </p>
              <div className={styles.words}>
                <p>
                  <strong>{right.mechanism.name}</strong>
                  {right.since && (
                    <span className="quiet"> {say("since", { date: sayDate(right.since) })}</span>
                  )}
                </p>
                {right.text && <p>{right.text}</p>}
                {right.value === "yes" &&
                  asks.map(({ name, value }) => (
                    <p key={name} className="quiet small">
                      {name}: {value}
                    </p>
                  ))}
                <EvidenceMark
                  of={`${right.mechanism.name}, ${right.profession.name}`}
                  evidence={right.evidence}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

type TableProps = { matrix: MedicineMatrix; chosen: readonly MedicineRow[] };

/** The matrix; where a window has no room for its columns each profession is a short list. */
function Table({ matrix, chosen }: TableProps) {
  const lines = useLines();
  const rows = [...chosen, ...matrix.rows.filter((row) => !chosen.includes(row))];
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={say("matrixLabel")}>
        <thead>
          <tr>
            <th scope="col">{say("profession")}</th>
            {matrix.mechanisms.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.profession.id}>
              <th scope="row">
                <span className={styles.name}>
                  <Badge line={row.line} letters={lines(row.line)?.badge ?? ""} size="small" />
                  {row.profession.name}
                </span>
              </th>
              {row.rights.map((right) => (
                <td key={right.mechanism.id}>
                  <span className={styles.which}>{right.mechanism.name}</span>
                  <span className={styles.value} data-mark={MARKS[right.value] ?? "none"}>
                    <EvidenceMark
                      of={`${right.mechanism.name}, ${right.profession.name}`}
                      evidence={right.evidence}
                      value={sayRight(right)}
                      more={<Conditions right={right} />}
                    />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Conditions({ right }: { right: MedicineRight }) {
  return (
    <>
      <p>
        <strong>{sayRight(right)}</strong>
        {right.since && ` ${say("since", { date: sayDate(right.since) })}`}
      </p>
      {right.text && <p>{right.text}</p>}
    </>
  );
}
