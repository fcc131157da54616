import { useLines } from "../../../components/Lines/useLines";
import { capital, list, sayBands } from "../../../words";
import type { Light, Routes } from "../lighting";
import { say } from "../say";
import type { Scene } from "../scene";
import styles from "./Lists.module.css";
import { factsOf, pageOf, sayKind, tell } from "./tell";

type MapTableProps = { scene: Scene; light: Light | null; routes: Routes };

/** The whole map as two tables: every station, and every way from one to another. */
export function MapTable({ scene, light, routes }: MapTableProps) {
  const lines = useLines();
  const told = tell(scene, light, routes);
  if (told.length === 0) return <p>{say("nothingLit")}</p>;
  const stations = told.flatMap(({ column, stations }) =>
    stations.map((one) => ({ column, ...one })),
  );
  const ways = stations.flatMap(({ station, ways }) => ways.map((way) => ({ station, ...way })));
  return (
    <div className={styles.tables}>
      <Sideways name={say("stationsTable", { count: stations.length })}>
        <table>
          <caption>{say("stationsTable", { count: stations.length })}</caption>
          <Head names={["station", "stage", "pillar", "bands", "lines", "in", "on"]} />
          <tbody>
            {stations.map(({ column, station }) => (
              <tr key={station.id}>
                <th scope="row">
                  <a href={pageOf(station)}>{station.title}</a>
                </th>
                <td data-head={say("head.stage")}>{column.name}</td>
                <td data-head={say("head.pillar")}>
                  {station.pillar ? capital(station.pillar) : say("none")}
                </td>
                <td data-head={say("head.bands")}>{sayBands(station.bands) ?? say("none")}</td>
                <td data-head={say("head.lines")}>
                  {list(station.lines.map((id) => lines(id)?.name ?? id)) || say("every")}
                </td>
                <td data-head={say("head.in")}>{station.ways_in}</td>
                <td data-head={say("head.on")}>{station.ways_on}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <Sideways name={say("waysTable", { count: ways.length })}>
        <table>
          <caption>{say("waysTable", { count: ways.length })}</caption>
          <Head names={["from", "to", "way", "time", "fees", "pay", "entry", "who"]} />
          <tbody>
            {ways.map(({ station, link, to, route }) => {
              const { time, fees, pay, entry, who } = factsOf(route);
              return (
                <tr key={`${link.id} ${route.id}`}>
                  <th scope="row">{station.title}</th>
                  <td data-head={say("head.to")}>{to.title}</td>
                  <td data-head={say("head.way")}>
                    <a href={`#/entry/route/${route.id}`}>{route.title}</a>
                    {sayKind(link) && ` (${sayKind(link)})`}
                    {route.closed && ` ${say("closed")}`}
                  </td>
                  <td data-head={say("head.time")}>{time}</td>
                  <td data-head={say("head.fees")}>{fees}</td>
                  <td data-head={say("head.pay")}>{pay}</td>
                  <td data-head={say("head.entry")}>{entry}</td>
                  <td data-head={say("head.who")}>{who}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
    </div>
  );
}

type HeadName =
  | "station"
  | "stage"
  | "pillar"
  | "bands"
  | "lines"
  | "in"
  | "on"
  | "from"
  | "to"
  | "way"
  | "time"
  | "fees"
  | "pay"
  | "entry"
  | "who";

function Head({ names }: { names: HeadName[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {say(`head.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A table wider than its room scrolls by itself, by keyboard too. */
function Sideways({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached to be scrolled
    <section className={styles.sideways} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
