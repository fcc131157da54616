import type { ProfessionPage } from "../../client";
import styles from "./Profession.module.css";
import { Told } from "./Section";
import { topicsAt } from "./sections";

/** Who it suits and what is hard about it, side by side and equally large. */
export function ForMe({ page }: { page: ProfessionPage }) {
  const blocks = topicsAt(page, "for-me");
  return (
    <div className={styles.pair}>
      <Told blocks={blocks} topic="suits" />
      <Told blocks={blocks} topic="hard" />
      <Told blocks={blocks} topic="skills" />
      <Told blocks={blocks} topic="subjects" />
      <Told blocks={blocks} topic="working-pattern" />
    </div>
  );
}
