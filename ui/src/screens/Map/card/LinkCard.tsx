import { AddToCompare } from "../../../components/AddToCompare/AddToCompare";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { RouteDetail } from "../../../components/RouteDetail/RouteDetail";
import type { Routes } from "../lighting";
import { factsOf, sayKind } from "../lists/tell";
import { say } from "../say";
import type { Scene, SceneLink } from "../scene";
import type { Card } from "../state";
import { Frame } from "./MapCard";
import styles from "./MapCard.module.css";

type LinkCardProps = {
  link: SceneLink;
  scene: Scene;
  routes: Routes;
  onOpen: (card: Card) => void;
  onClose: () => void;
};

/** A link: every route along it, in short and, opened, whole. */
export function LinkCard({ link, scene, routes, onOpen, onClose }: LinkCardProps) {
  const title = (id: string) => scene.stations.find((one) => one.id === id)?.title ?? id;
  const kind = sayKind(link);
  const known = link.routes.flatMap((id) => routes[id] ?? []);
  return (
    <Frame title={say("fromTo", { from: title(link.from), to: title(link.to) })} onClose={onClose}>
      {kind && <p className="quiet">{kind}</p>}
      <div className={styles.ends}>
        {[link.from, link.to].map((id) => (
          <button key={id} type="button" onClick={() => onOpen({ kind: "station", id })}>
            {title(id)}
          </button>
        ))}
      </div>
      {known.map((route) => {
        const { time, fees, pay, entry, who } = factsOf(route);
        return (
          <div key={route.id} className={styles.route}>
            <h3>{route.title}</h3>
            {route.closed && <p>{say("closed")}</p>}
            <dl className={styles.facts}>
              <Line name={say("head.entry")} said={entry} />
              <Line name={say("head.time")} said={time} />
              <Line name={say("head.fees")} said={fees} />
              <Line name={say("head.pay")} said={pay} />
              <Line name={say("head.who")} said={who} />
            </dl>
            <Disclosure title={say.rich("allOfIt", { title: route.title, more: hide })}>
              <RouteDetail route={route} />
            </Disclosure>
            <AddToCompare kind="route" id={route.id} name={route.title} />
          </div>
        );
      })}
    </Frame>
  );
}

function Line({ name, said }: { name: string; said: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{said}</dd>
    </div>
  );
}

const hide = (inside: React.ReactNode[]) => (
  <span key="hidden" className="visually-hidden">
    {inside}
  </span>
);
