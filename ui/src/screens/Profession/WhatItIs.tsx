import type { ProfessionPage } from "../../client";
import { StatementBlock } from "../../components/Statement/StatementBlock";
import { list } from "../../words";
import styles from "./Profession.module.css";
import { More, Told } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";

/** What they do in large type; whom they help and where beside each other. */
export function WhatItIs({ page }: { page: ProfessionPage }) {
  const blocks = topicsAt(page, "what-it-is");
  const first = blocks.find(({ topic }) => topic.id === "what-they-do");
  const small = blocks.filter(({ topic }) => topic.id === "small-profession");
  return (
    <>
      <div className={styles.large}>
        {first?.statements.map((statement) => (
          <StatementBlock key={statement.id} statement={statement} about={first.topic.name} />
        ))}
      </div>
      <div className={styles.pair}>
        <Told blocks={blocks} topic="who-they-help" />
        <Told blocks={blocks} topic="where-they-work" />
      </div>
      {page.card.branches.length > 0 && (
        <p className="measure">
          {say("branches", {
            count: page.card.branches.length,
            branches: list(page.card.branches.map(({ name }) => name.toLowerCase())),
          })}
        </p>
      )}
      {page.other_names.length > 0 && (
        <p className="measure quiet">{say("alsoSaid", { names: list(page.other_names, "or") })}</p>
      )}
      <More blocks={small} />
    </>
  );
}
