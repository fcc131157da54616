import { useQuery } from "@tanstack/react-query";
import type { ProfessionCard } from "../../client";
import { read } from "../../client/queries";
import { Button } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { goTo } from "../../navigation/usePlace";
import { capital, list, sentence } from "../../words";
import { FilterBar } from "./FilterBar";
import { type Filters, filterQuery, noFilters, parseFilters, sortOut } from "./filters";
import { LineRow } from "./LineRow";
import styles from "./Professions.module.css";
import { say } from "./say";

/** The 14 as a timetable: who they are and which ways lead in. */
export function Professions({ query }: { query: string }) {
  const professions = useQuery(read("professions", {}));
  return (
    <Page title={say("title")} back={{ to: "#/", name: say("home") }} lead={say("lead")}>
      {professions.error && <Problem error={professions.error} />}
      {professions.isPending && <Reading />}
      {professions.data && <Lines cards={professions.data.professions} query={query} />}
    </Page>
  );
}

function Lines({ cards, query }: { cards: ProfessionCard[]; query: string }) {
  const filters = parseFilters(query);
  const { matching, others } = sortOut(cards, filters);
  const change = (next: Filters) =>
    goTo({ screen: "professions", query: filterQuery(next) }, "replace");
  return (
    <>
      <FilterBar cards={cards} filters={filters} onChange={change} />
      <div className={styles.count}>
        <p role="status">
          {others.length === 0
            ? say("all", { count: matching.length })
            : say("some", { count: matching.length, of: cards.length })}
        </p>
        {others.length > 0 && (
          <Button weight="quiet" onClick={() => change(noFilters)}>
            {say("showAll", { count: cards.length })}
          </Button>
        )}
      </div>
      {matching.length > 0 && (
        <ul className={styles.lines}>
          {matching.map((card) => (
            <LineRow key={card.id} card={card} />
          ))}
        </ul>
      )}
      {matching.length === 0 && <p className="measure">{say("none")}</p>}
      {others.length > 0 && (
        <Disclosure
          key={matching.length === 0 ? "none" : "some"}
          level={2}
          open={matching.length === 0}
          title={say("others", { count: others.length })}
        >
          <ul className={styles.lines}>
            {others.map(({ card, why }) => (
              <LineRow key={card.id} card={card} note={sentence(capital(list(why)))} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
