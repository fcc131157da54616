import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { KnownGap } from "../../client";
import { read } from "../../client/queries";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { LineBadges } from "../../components/Lines/LineBadges";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Segments } from "../../components/Segments/Segments";
import { FilterBox } from "./FilterBox";
import { countGaps, type GapGroup, type GapsBy, groupGaps } from "./gaps";
import styles from "./Sources.module.css";
import { say } from "./say";

/** What was looked for and not found: a gap is shown, never filled by a guess. */
export function Gaps() {
  const gaps = useQuery(read("gaps", {}));
  if (gaps.error) return <Problem error={gaps.error} />;
  if (!gaps.data) return <Reading />;
  return <GapGroups gaps={gaps.data.gaps} />;
}

const WAYS = [
  { value: "topic", name: say("gapsByTopic") },
  { value: "profession", name: say("gapsByProfession") },
] as const;

function GapGroups({ gaps }: { gaps: KnownGap[] }) {
  const [words, setWords] = useState("");
  const [by, setBy] = useState<GapsBy>("topic");
  const asked = useDeferredValue(words);
  const groups = groupGaps(gaps, by, asked);
  const left = countGaps(groups);
  const open = asked !== "" && groups.length <= 5;
  return (
    <>
      <p className="measure">{say("gapsLead")}</p>
      <div className={`${styles.tools} screen-only`}>
        <FilterBox
          name={say("findGap")}
          example={say("findGapExample")}
          words={words}
          onChange={setWords}
        />
        <Segments ask={say("gapsBy")} askHidden choices={WAYS} value={by} onChoose={setBy} />
      </div>
      <p role="status">
        {left === 0 ? say("noGap", { count: gaps.length }) : say("gapsLeft", { count: left })}
      </p>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <GroupRow key={`${group.name} ${open}`} group={group} by={by} open={open} />
        ))}
      </ul>
    </>
  );
}

function GroupRow({ group, by, open }: { group: GapGroup; by: GapsBy; open: boolean }) {
  return (
    <li className={styles.group}>
      <Disclosure
        level={3}
        open={open}
        title={group.name}
        summary={<p className="quiet small">{say("gapCount", { count: group.gaps.length })}</p>}
      >
        <ul className={styles.list}>
          {group.gaps.map((gap) => (
            <li key={gap.id} className="measure">
              <p>{gap.text}</p>
              {gap.ask && <p className="quiet">{say("ask", { ask: gap.ask })}</p>}
              {by === "topic" && <LineBadges professions={gap.professions} />}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
