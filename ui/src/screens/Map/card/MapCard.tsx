import { type ReactNode, useEffect, useRef } from "react";
import type { Routes } from "../lighting";
import { say } from "../say";
import type { Scene } from "../scene";
import type { Card, MapState } from "../state";
import { LinkCard } from "./LinkCard";
import styles from "./MapCard.module.css";
import { StationCard } from "./StationCard";

type MapCardProps = {
  card: Card;
  scene: Scene;
  routes: Routes;
  state: MapState;
  onOpen: (card: Card) => void;
  onClose: () => void;
};

/** What a station or a link is, beside the map. */
export function MapCard(props: MapCardProps) {
  const { card, scene } = props;
  const station = scene.stations.find(({ id }) => card.kind === "station" && id === card.id);
  const link = scene.links.find(({ id }) => card.kind === "link" && id === card.id);
  if (station) return <StationCard {...props} station={station} />;
  if (link) return <LinkCard {...props} link={link} />;
  return (
    <Frame title={say("notHere")} onClose={props.onClose}>
      <p>{say("notHereMore")}</p>
    </Frame>
  );
}

type FrameProps = { title: string; line?: string; onClose: () => void; children: ReactNode };

/** A card takes the focus when it opens, and Escape shuts it. */
export function Frame({ title, line, onClose, children }: FrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is another arrival
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <section
      className={styles.card}
      aria-labelledby="map-card"
      data-line={line}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id="map-card" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {say("close")}
        </button>
      </div>
      {children}
    </section>
  );
}
