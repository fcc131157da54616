import { useQuery } from "@tanstack/react-query";
import type { Professions as ProfessionList } from "../../client";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { Button } from "../../components/Button/Button";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { sayPlace } from "../../language/places";
import { toHash } from "../../navigation/place";
import { goTo } from "../../navigation/usePlace";
import { capital, list, sentence } from "../../words";
import { FilterBar } from "./FilterBar";
import {
  chosenTags,
  type Filters,
  filterQuery,
  noFilters,
  parseFilters,
  type Sorted,
  sortOut,
} from "./filters";
import { LineRow } from "./LineRow";
import styles from "./Professions.module.css";
import { say } from "./say";

/** The 14 as a timetable: who they are and which ways lead in. */
export function Professions({ query }: { query: string }) {
  const professions = useQuery(read("professions", {}));
  return (
    <Page
      title={sayPlace("professions")}
      back={{ to: "#/", name: sayPlace("home") }}
      lead={say("lead")}
    >
      {professions.error && <Problem error={professions.error} />}
      {professions.isPending && <Reading />}
      {professions.data && <Lines all={professions.data} query={query} />}
    </Page>
  );
}

function Lines({ all, query }: { all: ProfessionList; query: string }) {
  const filters = parseFilters(query, all.tags);
  const { matching, others } = sortOut(all, filters);
  const of = all.professions.length;
  const change = (next: Filters) =>
    goTo({ screen: "professions", query: filterQuery(next) }, "replace");
  return (
    <>
      <FilterBar all={all} filters={filters} onChange={change} />
      <div className={styles.count}>
        <p role="status">
          {others.length === 0
            ? say("all", { count: matching.length })
            : say("some", { count: matching.length, of })}
        </p>
        {others.length > 0 && (
          <Button weight="quiet" onClick={() => change(noFilters)}>
            {say("showAll", { count: of })}
          </Button>
        )}
      </div>
      {matching.length > 0 && (
        <ul className={styles.lines}>
          {matching.map((card) => (
            <LineRow key={card.id} card={card} asked={chosenTags(filters, all.tags)} />
          ))}
        </ul>
      )}
      {matching.length === 0 && <p className="measure">{say("none")}</p>}
      {others.length > 0 && <Others others={others} />}
    </>
  );
}

/** Those that do not fit: quieter, and each with why. None ever vanishes. */
function Others({ others }: Pick<Sorted, "others">) {
  return (
    <section className={styles.others} aria-labelledby="others">
      <h2 id="others">{say("others", { count: others.length })}</h2>
      <ul className={styles.quiet}>
        {others.map(({ card, why }) => (
          <li key={card.id} className={styles.other} data-line={card.id}>
            <Badge line={card.id} letters={card.badge} />
            <p>
              <a href={toHash({ screen: "profession", id: card.id })}>{card.name}</a>
              <span>{sentence(capital(list(why)))}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
