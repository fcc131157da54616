import type { ProfessionPage } from "../../client";
import { sentence } from "../../words";
import styles from "./Profession.module.css";
import { Told } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";

/** Who it suits and what is hard about it, side by side and equally large. */
export function ForMe({ page }: { page: ProfessionPage }) {
  const blocks = topicsAt(page, "for-me");
  return (
    <div className={styles.pair}>
      <Told blocks={blocks} topic="suits" />
      {blocks.some(({ topic }) => topic.id === "hard") ? (
        <Told blocks={blocks} topic="hard" />
      ) : (
        <HardUnknown page={page} />
      )}
      <Told blocks={blocks} topic="skills" />
      <Told blocks={blocks} topic="subjects" />
      <Told blocks={blocks} topic="working-pattern" />
    </div>
  );
}

/** What is hard is never passed over: where no page says it, that is said, and whom to ask. */
function HardUnknown({ page }: { page: ProfessionPage }) {
  return (
    <div className="stack" style={{ "--gap": "var(--space-2)" } as React.CSSProperties}>
      <h3>{say("sheet.hard")}</h3>
      {sayHardUnknown(page).map((text) => (
        <p key={text} className="measure">
          {text}
        </p>
      ))}
    </div>
  );
}

/** What the catalogue says of not knowing what is hard, in sentences. */
export function sayHardUnknown({ gaps }: ProfessionPage): string[] {
  const gap = gaps.find(({ topic }) => topic.id === "hard");
  if (!gap) return [say("hardUnknown")];
  const ask = gap.ask ? [say("askWhom", { whom: sentence(gap.ask) })] : [];
  return [sentence(gap.text), ...ask];
}
