import type { ReactNode } from "react";
import messages from "../../language/en/CompareTable.json";
import { sayer } from "../../language/say";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import { sameEvidence } from "../EvidenceMark/sameEvidence";
import { arrange, type CompareCell, type CompareRow } from "./arrange";
import styles from "./CompareTable.module.css";

const say = sayer(messages);

export type CompareColumn = {
  id: string;
  /** Its name, as each value repeats it where the rows stack. */
  name: string;
  /** A badge beside the name. */
  mark?: ReactNode;
  /** Under the name: what it is, a way to take it out. */
  head?: ReactNode;
};

type CompareTableProps = {
  /** What is compared, for screen readers. */
  label: string;
  columns: CompareColumn[];
  rows: CompareRow[];
  /** Rows that stand above all others and cannot be pinned. */
  lead?: CompareRow[];
  /** Under all rows: what to do with a column. Not for paper. */
  end?: CompareRow[];
  pinned?: readonly string[];
  onPin?: (row: string) => void;
};

/**
 * Things side by side: a row a question, a column a thing. What differs comes first, a person's
 * own rows before that. Where a window has no room for columns the rows stack, each value with its
 * column's name.
 */
export function CompareTable(props: CompareTableProps) {
  const { label, columns, pinned = [], lead = [], end = [] } = props;
  const { yours, differs, same } = arrange(props.rows, pinned);
  const parts = [
    { key: "yours", name: say("yours"), rows: yours },
    { key: "differs", name: say("differs"), rows: differs },
    { key: "same", name: say("same"), rows: same },
  ].filter((part) => part.rows.length > 0);
  const rowOf = (row: CompareRow, pin: boolean) => (
    <Row
      key={row.id}
      row={row}
      columns={columns}
      pinned={pinned.includes(row.id)}
      onPin={pin ? props.onPin : undefined}
    />
  );
  return (
    <div className={styles.frame} data-columns={columns.length}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <span className={styles.name}>
                  {column.mark}
                  <span>{column.name}</span>
                </span>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        {lead.length > 0 && <tbody>{lead.map((row) => rowOf(row, false))}</tbody>}
        {parts.map((part) => (
          <tbody key={part.key}>
            <tr className={styles.part}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {part.name}
              </th>
            </tr>
            {part.rows.map((row) => rowOf(row, true))}
          </tbody>
        ))}
        {end.length > 0 && (
          <tbody className="screen-only">{end.map((row) => rowOf(row, false))}</tbody>
        )}
      </table>
    </div>
  );
}

type RowProps = {
  row: CompareRow;
  columns: CompareColumn[];
  pinned: boolean;
  onPin: ((row: string) => void) | undefined;
};

function Row({ row, columns, pinned, onPin }: RowProps) {
  return (
    <tr className={styles.row}>
      <th scope="row">
        <span className={styles.question}>{row.name}</span>
        {onPin && (
          <button
            type="button"
            className={`${styles.pin} screen-only`}
            aria-pressed={pinned}
            aria-label={say("pinRow", { pinned: String(pinned), row: row.name })}
            onClick={() => onPin(row.id)}
          >
            {say(pinned ? "pinned" : "pin")}
          </button>
        )}
      </th>
      {columns.map((column, place) => (
        <td key={column.id}>
          <span className={styles.which}>
            {column.mark}
            <span>{column.name}</span>
          </span>
          <Cell cell={row.cells[place]} of={`${row.name}: ${column.name}`} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell, of }: { cell: CompareCell | undefined; of: string }) {
  if (!cell) return null;
  const { entries, drawn, missing, more } = cell;
  return (
    <div className={styles.cell}>
      {drawn}
      {entries.length === 0 && missing && (
        <p className={styles.missing}>
          {say("missing")} {missing}
        </p>
      )}
      {entries.map(({ text, evidence }, place) => {
        const next = entries[place + 1]?.evidence;
        // Values in a row from the same page share one mark, after the last of them.
        const shared = evidence && next && sameEvidence(evidence, next);
        return (
          <div key={text}>
            <p>{text}</p>
            {evidence && !shared && <EvidenceMark of={of} evidence={evidence} />}
          </div>
        );
      })}
      {more && (
        <a className={`${styles.more} screen-only`} href={more.to}>
          {say("more", { count: more.count })}
          <span className="visually-hidden">: {of}</span>
        </a>
      )}
    </div>
  );
}
