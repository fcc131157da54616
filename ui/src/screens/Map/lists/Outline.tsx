import { useLines } from "../../../components/Lines/useLines";
import { list, sayBands } from "../../../words";
import type { Light, Routes } from "../lighting";
import { say } from "../say";
import type { Scene, Station } from "../scene";
import { address } from "../state";
import styles from "./Lists.module.css";
import { factsOf, pageOf, sayKind, type ToldStation, type ToldWay, tell } from "./tell";

type OutlineProps = { scene: Scene; light: Light | null; routes: Routes };

/** The whole map as headings and lists: stage by stage, each station with every way on. */
export function Outline({ scene, light, routes }: OutlineProps) {
  const told = tell(scene, light, routes);
  if (told.length === 0) return <p>{say("nothingLit")}</p>;
  return (
    <div className={styles.outline}>
      <nav aria-label={say("stages")} className="screen-only">
        <ul className={styles.jumps}>
          {told.map(({ column, stations }) => (
            <li key={column.id}>
              <button type="button" onClick={() => jump(column.id)}>
                {say("stageCount", { name: column.name, count: stations.length })}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {told.map(({ column, stations }) => (
        <section key={column.id} aria-labelledby={`stage-${column.id}`}>
          <h2 id={`stage-${column.id}`} tabIndex={-1}>
            {column.name}
          </h2>
          <ul className={styles.stations}>
            {stations.map((one) => (
              <StationItem key={one.station.id} told={one} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function StationItem({ told: { station, ways } }: { told: ToldStation }) {
  return (
    <li className={styles.station}>
      <h3>
        <a href={pageOf(station)}>{station.title}</a>
      </h3>
      <About station={station} />
      {ways.length > 0 ? (
        <>
          <p className={styles.on}>{say("waysOn", { count: ways.length })}</p>
          <ul className={styles.ways} aria-label={say("waysOnFrom", { title: station.title })}>
            {ways.map((way) => (
              <WayItem key={`${way.link.id} ${way.route.id}`} way={way} />
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.on}>{say("noWaysOn")}</p>
      )}
    </li>
  );
}

/** Band, pillar and lines in one row, with where to look further. */
function About({ station }: { station: Station }) {
  const lines = useLines();
  const names = station.lines.map((id) => lines(id)?.name ?? id);
  const said = [
    station.kind === "start" ? say("start") : sayBands(station.bands),
    station.pillar && say("pillarOf", { pillar: station.pillar }),
    names.length > 0 && say("onLines", { count: names.length, names: list(names) }),
  ].filter(Boolean);
  return (
    <p className={styles.about}>
      <span>{said.join(" · ")}</span>{" "}
      <a href={address({ near: station.id })}>
        {say.rich("around", { name: station.title, more: hide })}
      </a>
    </p>
  );
}

function WayItem({ way: { link, to, route } }: { way: ToldWay }) {
  const { time, fees, pay, entry, who } = factsOf(route);
  const kind = sayKind(link);
  return (
    <li>
      <a href={`#/entry/route/${route.id}`}>{route.title}</a>{" "}
      {say.rich("leadsTo", { to: to.title, b: (inside) => <strong key="to">{inside}</strong> })}
      {kind && ` ${kind}.`}
      {route.closed && ` ${say("closed")}`}
      <br />
      <span className="quiet">
        {say("facts", { time, fees, pay })} {say("asksFor", { entry })} {say("decides", { who })}
      </span>
    </li>
  );
}

const hide = (inside: React.ReactNode[]) => (
  <span key="hidden" className="visually-hidden">
    {inside}
  </span>
);

function jump(id: string) {
  const heading = document.getElementById(`stage-${id}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}
