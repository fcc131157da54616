import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Changes as Answer } from "../../client";
import { read } from "../../client/queries";
import { Problem, Reading } from "../../components/Problem/Problem";
import { sayDate, sentence } from "../../words";
import { groupChanges } from "./changes";
import { FilterBox } from "./FilterBox";
import styles from "./Sources.module.css";
import { say } from "./say";

/** What is not as it was in the catalogue before, or that there was none before. */
export function Changes() {
  const changes = useQuery(read("changes", {}));
  if (changes.error) return <Problem error={changes.error} />;
  if (!changes.data) return <Reading />;
  return <ChangeList answer={changes.data} />;
}

/** The changes themselves, to be searched. */
export function ChangeList({ answer }: { answer: Answer }) {
  const [words, setWords] = useState("");
  const edition = sayDate(answer.edition);
  if (answer.compared_with === null) {
    return <p className="measure">{say("firstEdition", { edition })}</p>;
  }
  const groups = groupChanges(answer.changes, words);
  const left = groups.reduce((sum, { texts }) => sum + texts.length, 0);
  const all = answer.changes.length;
  return (
    <>
      <p className="measure">
        {say("changesSince", { date: sayDate(answer.compared_with), edition })}
      </p>
      {all > 0 && (
        <div className={`${styles.tools} screen-only`}>
          <FilterBox
            name={say("findChange")}
            example={say("findChangeExample")}
            words={words}
            onChange={setWords}
          />
        </div>
      )}
      <p role="status">
        {left === 0 && all > 0
          ? say("noChange", { count: all })
          : say("changesCount", { count: left })}
      </p>
      {groups.map((group) => (
        <section key={group.key} className="stack">
          <h3>{group.name}</h3>
          <ul>
            {group.texts.map((text) => (
              <li key={text} className="measure">
                {sentence(text)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
