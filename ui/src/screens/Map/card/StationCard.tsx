import { useQuery } from "@tanstack/react-query";
import type { RolePage } from "../../../client";
import { read } from "../../../client/queries";
import { AddToCompare } from "../../../components/AddToCompare/AddToCompare";
import { LinkButton } from "../../../components/Button/Button";
import { EvidenceMark } from "../../../components/EvidenceMark/EvidenceMark";
import { LineBadges } from "../../../components/Lines/LineBadges";
import { sayBands, sayPounds } from "../../../words";
import type { Routes } from "../lighting";
import { say } from "../say";
import type { Scene, SceneLink, Station } from "../scene";
import { address, type Card, type MapState } from "../state";
import { Frame } from "./MapCard";
import styles from "./MapCard.module.css";

type StationCardProps = {
  station: Station;
  scene: Scene;
  routes: Routes;
  state: MapState;
  onOpen: (card: Card) => void;
  onClose: () => void;
};

/** A station: what it is and pays, where one comes from and goes on to, and what to do next. */
export function StationCard({ station, scene, state, onOpen, onClose }: StationCardProps) {
  const role = useQuery({
    ...read("show", { kind: "role", id: station.id }),
    enabled: station.kind === "role",
  });
  const page = role.data?.kind === "role" ? role.data.row : null;
  const [only, ...others] = station.lines;
  const line = others.length === 0 ? only : undefined;
  const title = station.title;
  return (
    <Frame title={title} onClose={onClose} {...(line && { line })}>
      {station.kind === "start" && <p className="quiet">{say("start")}</p>}
      {page && <Job page={page} />}
      <div className={styles.actions}>
        <LinkButton to={`#/find?from=${station.id}`}>
          {say.rich("routesFrom", { title, more: hide })}
        </LinkButton>
        {station.kind === "role" && (
          <>
            <LinkButton to={`#/find?to=${station.id}`}>
              {say.rich("howToGet", { title, more: hide })}
            </LinkButton>
            <AddToCompare kind="role" id={station.id} name={title} />
            <LinkButton to={`#/role/${station.id}`} weight="quiet">
              {say.rich("allOfIt", { title, more: hide })}
            </LinkButton>
          </>
        )}
        <LinkButton to={address({ near: station.id })} weight="quiet">
          {say.rich("onlyAround", { title, more: hide })}
        </LinkButton>
        {line && !state.profession && (
          <LinkButton to={address({ profession: line })} weight="quiet">
            {say("onlyLine")}
          </LinkButton>
        )}
        <LinkButton
          to={address({ ...state, from: station.id, card: null, at: null })}
          weight="quiet"
        >
          {say.rich("fromHere", { title, more: hide })}
        </LinkButton>
        {station.kind === "role" && (
          <LinkButton
            to={address({ ...state, to: station.id, card: null, at: null })}
            weight="quiet"
          >
            {say.rich("toHere", { title, more: hide })}
          </LinkButton>
        )}
      </div>
      <Links
        title={say("waysOn", { count: station.ways_on })}
        links={scene.links.filter(({ from }) => from === station.id)}
        name={(link) => titleOf(scene, link.to)}
        onOpen={onOpen}
      />
      <Links
        title={say("waysIn", { count: station.ways_in })}
        links={scene.links.filter(({ to }) => to === station.id)}
        name={(link) => titleOf(scene, link.from)}
        onOpen={onOpen}
      />
    </Frame>
  );
}

function Job({ page: { role, pay } }: { page: RolePage }) {
  return (
    <>
      <p>{role.what}</p>
      <LineBadges professions={role.professions} />
      <dl className={styles.facts}>
        <div>
          <dt>{say("head.stage")}</dt>
          <dd>{role.stage.name}</dd>
        </div>
        <div>
          <dt>{say("head.bands")}</dt>
          <dd>{sayBands(role.bands) ?? say("bandUnknown")}</dd>
        </div>
        {pay.map(({ band, year, entry, top, evidence }) => (
          <div key={band}>
            <dt>{say("payOf", { band, year })}</dt>
            <dd>
              {top > entry
                ? say("payRange", { entry: sayPounds(entry), top: sayPounds(top) })
                : sayPounds(entry)}{" "}
              <EvidenceMark of={say("payEvidence", { band })} evidence={evidence} />
            </dd>
          </div>
        ))}
      </dl>
      <EvidenceMark of={role.title} evidence={role.evidence} />
    </>
  );
}

type LinksProps = {
  title: string;
  links: SceneLink[];
  name: (link: SceneLink) => string;
  onOpen: (card: Card) => void;
};

function Links({ title, links, name, onOpen }: LinksProps) {
  return (
    <div>
      <h3>{title}</h3>
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={link.id}>
              <button type="button" onClick={() => onOpen({ kind: "link", id: link.id })}>
                <strong>{name(link)}</strong>
                <span className="quiet">{link.caption}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function titleOf(scene: Scene, id: string): string {
  return scene.stations.find((station) => station.id === id)?.title ?? id;
}

const hide = (inside: React.ReactNode[]) => (
  <span key="hidden" className="visually-hidden">
    {inside}
  </span>
);
