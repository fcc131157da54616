import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { MapRequest } from "../../client";
import { read } from "../../client/queries";
import { Badge } from "../../components/Badge/Badge";
import { LinkButton } from "../../components/Button/Button";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { useLines } from "../../components/Lines/useLines";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Segments } from "../../components/Segments/Segments";
import { goTo } from "../../navigation/usePlace";
import { groupWays } from "../FindMyRoute/ways";
import { MapCard } from "./card/MapCard";
import { Filters, Select } from "./Filters";
import { FromTo } from "./FromTo";
import { Journey } from "./Journey";
import { lightOf } from "./lighting";
import { MapTable } from "./lists/MapTable";
import { Outline } from "./lists/Outline";
import styles from "./Map.module.css";
import { PrintedMap } from "./PrintedMap";
import { Picture } from "./picture/Picture";
import { litPlan, planRequest, sceneRequest } from "./request";
import { say } from "./say";
import { routesOf, type Scene } from "./scene";
import { EMPTY, type MapState, parse, type ShownAs, which, write } from "./state";

/** The map of a working life: a picture, an outline or a table of the same content. */
export function CareerMap({ query }: { query: string }) {
  const state = parse(query);
  const planned = which(state) === "plan";
  const answer = useQuery({ ...read("routes", planRequest(state)), enabled: planned });
  const plan = answer.data ? litPlan(groupWays(answer.data.plans), state.plan) : null;
  const scene = useQuery({
    ...read("map", sceneRequest(state, plan)),
    enabled: !planned || plan !== null,
  });
  const error = scene.error ?? answer.error;
  const title = scene.data && which(state) !== "all" ? scene.data.title : null;
  return (
    <MapPage state={state} title={title}>
      {error && <Problem error={error} />}
      {planned && answer.data && !plan && (
        <>
          <p className="measure">{say(answer.data.already_there ? "alreadyThere" : "noWay")}</p>
          <LinkButton to={`#/find?from=${state.from}&to=${state.to}&done=1`}>
            {say("noWayMore")}
          </LinkButton>
        </>
      )}
      {!error && !scene.data && !(answer.data && !plan) && <Reading />}
      {scene.data && <Whole scene={scene.data} state={state} request={sceneRequest(state, plan)} />}
      {scene.data && answer.data && plan && (
        <Journey answer={answer.data} lit={plan} state={state} />
      )}
    </MapPage>
  );
}

type MapPageProps = { state: MapState; title: string | null; children: React.ReactNode };

/** The title says which map it is; the way back leads to all of it. */
function MapPage({ state, title, children }: MapPageProps) {
  const line = useLines()(state.profession ?? "");
  const kind = which(state);
  const said = {
    all: say("titleAll"),
    profession: say("titleLine", { title: title ?? line?.name ?? "" }),
    near: say("titleNear", { title: title ?? "" }),
    plan: say("titlePlan", { title: title ?? "" }),
  };
  return (
    <Page
      title={title === null && kind !== "all" ? say("titleAll") : said[kind]}
      back={
        kind === "all"
          ? { to: "#/professions", name: say("backAll") }
          : { to: "#/map", name: say("backMap") }
      }
      {...(line &&
        kind === "profession" && {
          mark: <Badge line={line.id} letters={line.badge} size="large" />,
        })}
    >
      {children}
    </Page>
  );
}

function change(state: MapState, changes: Partial<MapState>, how: "push" | "replace" = "replace") {
  goTo({ screen: "map", query: write({ ...state, ...changes }) }, how);
}

type WholeProps = { scene: Scene; state: MapState; request: MapRequest };

function Whole({ scene, state, request }: WholeProps) {
  const [here, setHere] = useState<string | null>(null);
  const professions = useQuery(read("professions", {})).data?.professions ?? [];
  const positions = useQuery(read("positions", {})).data;
  const ways = useQuery(read("ways", { routes: routesOf(scene) }));
  const routes = ways.data?.routes ?? {};
  const light = lightOf(scene, state, routes);
  const { card } = state;
  const close = () => {
    change(state, { card: null });
    // The focus goes back to where the card was opened from.
    requestAnimationFrame(() =>
      document.querySelector<SVGElement>("[data-station][tabindex='0']")?.focus(),
    );
  };
  return (
    <div className={styles.map}>
      <div className={`${styles.bar} screen-only`}>
        <Segments
          ask={say("as")}
          askHidden
          choices={(["picture", "outline", "table"] as const).map((value) => ({
            value,
            name: say(`as.${value}`),
          }))}
          value={state.as}
          onChoose={(as: ShownAs) => change(state, { as }, "push")}
        />
        <Select
          name={say("which")}
          any={say("allLines")}
          value={state.profession ?? ""}
          options={professions}
          onChange={(profession) =>
            change(EMPTY, { profession: profession || null, as: state.as }, "push")
          }
        />
        <Disclosure title={say("filters")} open={opened(state)}>
          <Filters
            scene={scene}
            positions={positions}
            state={state}
            lit={light?.stations.size ?? null}
            onChange={(changes) => change(state, changes)}
          />
        </Disclosure>
        <Disclosure title={say("fromHereToThere")}>
          <FromTo
            key={`${state.from} ${state.to}`}
            positions={positions}
            professions={professions}
            state={state}
            onGo={(from, to) => change(EMPTY, { from, to, as: state.as }, "push")}
          />
        </Disclosure>
      </div>
      <div className={styles.place} data-card={card ? "" : undefined}>
        <div className={styles.shown} data-as={state.as}>
          {state.as === "picture" && (
            <Picture
              key={write({ ...EMPTY, ...pickWhich(state) })}
              scene={scene}
              light={light}
              card={card}
              at={state.at}
              onRest={(at) => change(parse(currentQuery()), { at })}
              onOpen={(next) => change(state, { card: next }, card ? "replace" : "push")}
              here={here}
              onWalk={setHere}
            />
          )}
          {state.as === "outline" && <Outline scene={scene} light={light} routes={routes} />}
          {state.as === "table" && <MapTable scene={scene} light={light} routes={routes} />}
        </div>
        {card && state.as === "picture" && (
          <MapCard
            card={card}
            scene={scene}
            routes={routes}
            state={state}
            onOpen={(next) => change(state, { card: next })}
            onClose={close}
          />
        )}
      </div>
      <Legend />
      {state.as === "picture" && <PrintedMap request={request} />}
    </div>
  );
}

/** A gesture ends later than it began: what it writes is added to the address as it is then. */
function currentQuery(): string {
  const { hash } = window.location;
  const cut = hash.indexOf("?");
  return cut < 0 ? "" : hash.slice(cut + 1);
}

/** What makes it another map, so that the picture begins anew. */
function pickWhich({ profession, near, from, to }: MapState) {
  return { profession, near, from, to };
}

/** Filters in the address are in sight when it is opened. */
function opened(state: MapState): boolean {
  const { lines, stages, pillars, only, me, words } = state;
  return [lines, stages, pillars, only].some((all) => all.length > 0) || !!me || !!words;
}

/** What the strokes and rings mean. */
function Legend() {
  return (
    <dl className={styles.legend} aria-label={say("legend")}>
      {(["up", "side", "return", "interchange"] as const).map((key) => (
        <div key={key}>
          <dt>
            <svg viewBox="0 0 48 16" aria-hidden="true" data-kind={key}>
              <path d="M2 8H46" />
              {key === "interchange" && <circle cx="24" cy="8" r="5.5" />}
            </svg>
          </dt>
          <dd>{say(`legend.${key}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
