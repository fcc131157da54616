import { useId } from "react";
import styles from "./Sources.module.css";

type FilterBoxProps = {
  name: string;
  example: string;
  words: string;
  onChange: (words: string) => void;
};

/** Words that what is shown must hold. */
export function FilterBox({ name, example, words, onChange }: FilterBoxProps) {
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="search"
        value={words}
        autoComplete="off"
        placeholder={example}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
