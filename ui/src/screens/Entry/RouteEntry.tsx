import { useQuery } from "@tanstack/react-query";
import type { Named, RouteCard } from "../../client";
import { read } from "../../client/queries";
import { AddToCompare } from "../../components/AddToCompare/AddToCompare";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Answer, Answers } from "../../components/Fact/Answers";
import { RouteDetail } from "../../components/RouteDetail/RouteDetail";
import {
  drawnMonths,
  longest,
  sayFeesShort,
  sayLength,
  sayPaid,
  sayStrip,
  sayWhoDecides,
} from "../../components/RouteDetail/route";
import { MonthsAxis, Strip } from "../../components/Strip/Strip";
import { axisMonths } from "../../components/Strip/strip";
import { toHash } from "../../navigation/place";
import { capital } from "../../words";
import styles from "./Entry.module.css";
import { say } from "./say";

/** One route on a page of its own: at a glance, where it comes from and leads, all of it. */
export function RouteEntry({ route }: { route: RouteCard }) {
  return (
    <>
      <Answers>
        <Answer name={say("length")} large={capital(sayLength(route) ?? say("unknown"))}>
          <EvidenceMark of={say("length")} evidence={route.evidence} />
        </Answer>
        <Answer name={say("fees")} large={sayFeesShort(route.fees)}>
          {route.fees && <EvidenceMark of={say("fees")} evidence={route.fees.evidence} />}
        </Answer>
        <Answer name={say("meanwhile")} large={sayPaid(route)} />
        <Answer name={say("decides")} large={sayWhoDecides(route) ?? say("unknown")} />
      </Answers>
      <RouteStrip route={route} />
      <Ends route={route} />
      <AddToCompare kind="route" id={route.id} name={route.title} />
      <RouteDetail route={route} endsShown />
    </>
  );
}

function RouteStrip({ route }: { route: RouteCard }) {
  const months = drawnMonths(route);
  if (!months) return null;
  const axis = axisMonths(longest([route]));
  return (
    <div className={styles.strip}>
      <MonthsAxis axis={axis} />
      <Strip
        parts={[{ starts: 0, months, pattern: route.pattern }]}
        axis={axis}
        said={sayStrip(route)}
      />
    </div>
  );
}

/** Where people come from and where it leads, each a way on through the app. */
function Ends({ route }: { route: RouteCard }) {
  const positions = useQuery(read("positions", {}));
  const jobs = new Set(positions.data?.roles.map(({ id }) => id));
  const address = ({ id }: Named) =>
    jobs.has(id) ? toHash({ screen: "role", id }) : `#/find?from=${encodeURIComponent(id)}`;
  const ends = [
    { name: say("from"), places: route.from },
    { name: say("to"), places: route.to },
  ];
  return (
    <div className={styles.ends}>
      {ends
        .filter(({ places }) => places.length > 0)
        .map(({ name, places }) => (
          <nav key={name} aria-label={name}>
            <h2>{name}</h2>
            <ul className={styles.places}>
              {places.map((place) => (
                <li key={place.id}>
                  <a href={address(place)}>{place.name}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
    </div>
  );
}
