import type { ProfessionPage } from "../../client";
import { LinkButton } from "../../components/Button/Button";
import { RouteList } from "../../components/RouteList/RouteList";
import { count } from "../../words";
import { More } from "./Section";
import { type SectionId, topicsAt } from "./sections";
import { sortWays } from "./ways";

type PartProps = { page: ProfessionPage };

/** Every route to registration, on one axis of months. */
export function WaysIn({ page }: PartProps) {
  const ways = sortWays(page).in;
  return (
    <>
      <p className="measure">
        {count(ways.length, "way")} in. Each leads to registration with the{" "}
        {page.card.regulator.name}, and so to the title. Open one to see what it asks, what it costs
        and who decides.
      </p>
      <RouteList routes={ways} registers />
      <Rest page={page} section="ways-in" />
    </>
  );
}

/** Jobs that need no registration, and the steps up from them. */
export function Support({ page }: PartProps) {
  return (
    <>
      <p className="measure">
        You can start in a paid job without a degree. Some people stay, and some go on to train.
      </p>
      {page.support_ways.length > 0 && <RouteList routes={page.support_ways} />}
      <Rest page={page} section="support" />
    </>
  );
}

/** After registration: up, sideways, into leading, teaching and research. */
export function WaysOn({ page }: PartProps) {
  const ways = sortWays(page).on;
  return (
    <>
      {ways.length > 0 && <RouteList routes={ways} />}
      <Rest page={page} section="ways-on" />
    </>
  );
}

/** Coming back after years away, and coming from abroad. */
export function Return({ page }: PartProps) {
  return (
    <>
      <p className="measure">
        Were you registered before, or did you train abroad? Tell us how long you have been away,
        and we work out the days.
      </p>
      <div>
        <LinkButton to={`#/return?profession=${page.card.id}`}>Work out my return</LinkButton>
      </div>
      {page.ways_back.length > 0 && <RouteList routes={page.ways_back} registers />}
      <Rest page={page} section="return" />
    </>
  );
}

function Rest({ page, section }: PartProps & { section: SectionId }) {
  return <More blocks={topicsAt(page, section)} />;
}
