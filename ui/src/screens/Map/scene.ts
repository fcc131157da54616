/** The picture as the engine lays it out, under the names that the screen uses. */
import type { MapScene, MapStation } from "../../client";

export type {
  MapCaption as Caption,
  MapColumn as Column,
  MapLabel as Label,
  MapLettering as Lettering,
  MapLevel as Level,
  MapLine as Line,
  MapLink as SceneLink,
  MapLinkKind as LinkKind,
  MapPoint as Point,
  MapScene as Scene,
  MapStation as Station,
  MapTrack as Track,
} from "../../client";

/** All that there is to see of a scene. */
export function boundsOf({ width, height }: MapScene) {
  return { x: 0, y: 0, width, height };
}

/** Every route of a scene, each once, in an order that never changes: the key of what is read. */
export function routesOf(scene: MapScene): string[] {
  return [...new Set(scene.links.flatMap(({ routes }) => routes))].sort();
}

/** The station of an id. */
export function stationOf(scene: MapScene, id: string): MapStation | undefined {
  return scene.stations.find((station) => station.id === id);
}
