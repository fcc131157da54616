import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from "react";
import { useDisplay } from "../../../display/DisplayProvider";
import { MapFrame } from "../frame/MapFrame";
import type { Mover } from "../frame/useMover";
import {
  type Box,
  fit,
  panBy,
  reveal,
  type Size,
  STEP_PAN,
  STEP_ZOOM,
  toScene,
  type View,
  zoomBy,
} from "../frame/viewport";
import type { Light } from "../lighting";
import { say } from "../say";
import { boundsOf, type Scene, stationOf } from "../scene";
import type { Card } from "../state";
import { Controls } from "./Controls";
import { Drawing, RoughDrawing } from "./Drawing";
import { Headers, placeHeaders } from "./Headers";
import { Inset, type InsetMover } from "./Inset";
import { askedBy } from "./keys";
import { telling } from "./names";
import { meantAt } from "./nearest";
import styles from "./Picture.module.css";
import { useSize } from "./useSize";

type PictureProps = {
  scene: Scene;
  light: Light | null;
  card: Card | null;
  /** Where the map stands; none: all of it. */
  at: View | null;
  onRest: (view: View) => void;
  onOpen: (card: Card) => void;
  /** The station that Tab leads to. */
  here: string | null;
  onWalk: (station: string) => void;
};

/** The map as a picture: seen, dragged, or walked with the arrow keys. */
export function Picture(props: PictureProps) {
  const { scene, light, card, at, onRest, onOpen, onWalk } = props;
  const { display } = useDisplay();
  const text = display.textSize / 100;
  const help = useId();
  const room = useRef<HTMLDivElement>(null);
  const mover = useRef<Mover>(null);
  const inset = useRef<InsetMover>(null);
  const size = useSize(room);
  const bounds = useMemo(() => underHeaders(scene, size, text), [scene, size, text]);
  const view = useMemo(
    () => at ?? (size ? opening(scene, bounds, size, text) : null),
    [at, scene, bounds, size, text],
  );
  const here = props.here && stationOf(scene, props.here) ? props.here : firstOf(scene, light);
  useFocusAt(room, here);

  const glide = display.calm || reducesMotion() ? "jump" : "glide";
  const go = (to: (now: View) => View) => {
    const now = mover.current?.now();
    if (now) mover.current?.go(to(now), glide);
  };
  const whole = () => size && go(() => fit(bounds, size));
  const walk = (id: string) => {
    const station = stationOf(scene, id);
    if (!station || !size) return;
    onWalk(id);
    mover.current?.go(reveal(mover.current.now(), station.at, size), "jump");
  };

  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    const focused = idOf(event.target);
    const asked = askedBy(event, focused ? (stationOf(scene, focused) ?? null) : null);
    if (!asked || !size) return;
    event.preventDefault();
    if (asked.ask === "walk") walk(asked.to);
    if (asked.ask === "zoom") go((now) => zoomBy(now, STEP_ZOOM ** asked.factor));
    if (asked.ask === "pan") {
      go((now) => panBy(now, asked.across * STEP_PAN, asked.down * STEP_PAN, size));
    }
    if (asked.ask === "whole") whole();
    if (asked.ask === "open" && focused) onOpen({ kind: "station", id: focused });
  };
  const clicked = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const now = mover.current?.now();
    if (!now || !size) return;
    const place = { x: event.clientX - box.x, y: event.clientY - box.y };
    // A screen reader's click has no place: it names its station.
    const id = event.detail === 0 ? idOf(event.target) : null;
    const meant = id
      ? { kind: "station" as const, id }
      : meantAt(scene, toScene(place, now, size), now.k);
    if (!meant) return;
    if (meant.kind === "station") onWalk(meant.id);
    onOpen(meant);
  };

  return (
    <div className={styles.picture}>
      <p id={help} className="visually-hidden">
        {say("pictureHelp")}
      </p>
      <div className={styles.room} ref={room}>
        {size && view && (
          <MapFrame
            bounds={bounds}
            size={size}
            view={view}
            mover={mover}
            onRest={onRest}
            onMove={(now) => {
              placeHeaders(room.current, scene, now, size);
              inset.current?.place(now);
            }}
            onClick={clicked}
            onKeyDown={pressed}
            draw={(part, k) => (
              <Drawing
                scene={scene}
                light={light}
                part={part}
                k={k}
                text={text}
                label={say("pictureOf", { title: scene.title, stations: scene.stations.length })}
                describedBy={help}
                here={here}
                chosen={card?.id ?? null}
              />
            )}
            drawAll={(k) => <RoughDrawing scene={scene} k={k} />}
          >
            <Headers scene={scene} view={view} size={size} />
          </MapFrame>
        )}
        {size && view && (
          <Inset
            mover={inset}
            scene={scene}
            view={view}
            size={size}
            onGo={(point) => go((now) => ({ ...now, ...point }))}
          />
        )}
      </div>
      <Controls
        onZoom={(way) => go((now) => zoomBy(now, STEP_ZOOM ** way))}
        onPan={(across, down) =>
          size && go((now) => panBy(now, across * STEP_PAN, down * STEP_PAN, size))
        }
        onWhole={() => whole()}
      />
    </div>
  );
}

/** The height of the stages' names in pixels. */
const HEADERS = 46;

/** All of the map, with room above it for the stages' names that lie over the frame. */
function underHeaders(scene: Scene, size: Size | null, text: number): Box {
  const bounds = boundsOf(scene);
  if (!size) return bounds;
  const room = Math.max(size.height - HEADERS * text, size.height / 3);
  const above = (bounds.height * (size.height - room)) / room;
  return { ...bounds, y: -above, height: bounds.height + above };
}

/** All of it; where nothing could be read so, as with large text, where a working life begins. */
function opening(scene: Scene, bounds: Box, size: Size, text: number): View {
  const whole = fit(bounds, size);
  const k = telling(scene, text);
  if (k <= whole.k * 1.25) return whole;
  const width = Math.min(bounds.width, size.width / k);
  return { x: width / 2, y: whole.y, k };
}

function idOf(target: EventTarget): string | null {
  const station = target instanceof Element ? target.closest("[data-station]") : null;
  return station?.getAttribute("data-station") ?? null;
}

/** Where Tab leads before a person has walked: something lit, else where a life begins. */
function firstOf(scene: Scene, light: Light | null): string | null {
  const lit = scene.stations.find(({ id }) => light?.stations.has(id));
  return (lit ?? scene.stations[0])?.id ?? null;
}

/** Whoever walks takes the focus along; whoever does not keeps it where it is. */
function useFocusAt(room: React.RefObject<HTMLElement | null>, here: string | null) {
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    const inPicture = room.current?.contains(document.activeElement);
    if (!here || !inPicture) return;
    const station = room.current?.querySelector<SVGElement>(`[data-station="${CSS.escape(here)}"]`);
    station?.focus({ preventScroll: true });
  }, [room, here]);
}

function reducesMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
