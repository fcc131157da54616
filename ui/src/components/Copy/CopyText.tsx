import { useId, useRef, useState } from "react";
import { Button } from "../Button/Button";
import styles from "./CopyText.module.css";

type CopyTextProps = { name: string; text: string };

/** A prepared text to take away. Nothing is sent: it only goes where a person pastes it. */
export function CopyText({ name, text }: CopyTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      field.current?.select();
      setSaid("Selected: now press Ctrl and C.");
    }
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{name}</label>
      <textarea id={id} ref={field} readOnly rows={text.split("\n").length + 1} value={text} />
      <div className="row">
        <Button onClick={() => void copy()}>Copy this text</Button>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
