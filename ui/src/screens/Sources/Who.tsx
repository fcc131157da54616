import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { CitedSource } from "../../client";
import { read } from "../../client/queries";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Segments } from "../../components/Segments/Segments";
import { FilterBox } from "./FilterBox";
import { type By, groupsOf, type Order, type SourceGroup, withWords } from "./groups";
import { SourceRow } from "./SourceRow";
import styles from "./Sources.module.css";
import { say } from "./say";

/** All sources, in groups that open. */
export function Who() {
  const sources = useQuery(read("sources", {}));
  if (sources.error) return <Problem error={sources.error} />;
  if (!sources.data) return <Reading />;
  return <Groups sources={sources.data.sources} />;
}

const WAYS = [
  { value: "publisher", name: say("byPublisher") },
  { value: "topic", name: say("byTopic") },
  { value: "age", name: say("byAge") },
] as const;

const ORDERS = [
  { value: "cited", name: say("mostUsed") },
  { value: "name", name: say("aToZ") },
] as const;

const LEFT = { publisher: "leftPublisher", topic: "leftTopic", age: "leftAge" } as const;

function Groups({ sources }: { sources: CitedSource[] }) {
  const [words, setWords] = useState("");
  const [by, setBy] = useState<By>("publisher");
  const [order, setOrder] = useState<Order>("cited");
  const asked = useDeferredValue(words);
  const left = withWords(sources, asked);
  const groups = groupsOf(left, by, order);
  const most = Math.max(1, ...groups.map(({ used }) => used));
  const open = asked !== "" && groups.length <= 5;
  return (
    <>
      <div className={`${styles.tools} screen-only`}>
        <FilterBox
          name={say("find")}
          example={say("findExample")}
          words={words}
          onChange={setWords}
        />
        <Segments ask={say("by")} askHidden choices={WAYS} value={by} onChoose={setBy} />
        {by !== "age" && (
          <Segments
            ask={say("order")}
            askHidden
            choices={ORDERS}
            value={order}
            onChoose={setOrder}
          />
        )}
      </div>
      <p role="status">
        {left.length === 0
          ? say("noSource", { count: sources.length })
          : say(LEFT[by], { sources: left.length, groups: groups.length })}
      </p>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <GroupRow key={`${group.name} ${open}`} group={group} by={by} most={most} open={open} />
        ))}
      </ul>
    </>
  );
}

type GroupRowProps = { group: SourceGroup; by: By; most: number; open: boolean };

function GroupRow({ group: { name, sources, used }, by, most, open }: GroupRowProps) {
  return (
    <li className={styles.group}>
      <Disclosure
        level={3}
        open={open}
        title={name}
        summary={
          <div className={styles.use}>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.length} style={{ inlineSize: `${(used / most) * 100}%` }} />
            </span>
            <span>
              {by === "topic"
                ? say("useTopic", { sources: sources.length })
                : say("use", { sources: sources.length, times: used })}
            </span>
          </div>
        }
      >
        <ul className={styles.list}>
          {sources.map((one) => (
            <SourceRow key={one.source.id} cited={one} named={by !== "publisher"} />
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
