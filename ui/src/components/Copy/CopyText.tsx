import { useId, useRef, useState } from "react";
import english from "../../language/en/CopyText.json";
import { sayer } from "../../language/say";
import { Button } from "../Button/Button";
import styles from "./CopyText.module.css";

const say = sayer(english);

/** Fewer letters than these fit on a line of the field. */
const LINE = 62;

/** The rows that a text takes, so that none of it hides behind a scroll bar. */
function rowsOf(text: string): number {
  const rows = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / LINE)));
  return rows.reduce((sum, one) => sum + one, 0);
}

type CopyTextProps = { name: string; text: string };

/** A prepared text to take away. Nothing is sent: it only goes where a person pastes it. */
export function CopyText({ name, text }: CopyTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say("copied"));
    } catch {
      field.current?.select();
      setSaid(say("selected"));
    }
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{name}</label>
      <textarea id={id} ref={field} readOnly rows={rowsOf(text) + 1} value={text} />
      <div className="row">
        <Button onClick={() => void copy()}>{say("copy")}</Button>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
