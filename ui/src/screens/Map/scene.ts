/** The picture as the engine lays it out, under the names that the screen uses. */
export type Point = { x: number; y: number };
export type Area = { x: number; y: number; width: number; height: number };
export type Level = "far" | "middle" | "near";
export type Label = {
  area: Area;
  lines: { text: string; x: number; y: number }[];
  anchor: "start" | "middle" | "end";
  size: number;
  bold: boolean;
  level: Level;
};
export type Column = {
  id: string;
  name: string;
  x: number;
  width: number;
  gate: boolean;
  label: Label;
};
export type Pattern = "plain" | "hollow" | "dotted" | "dashed" | "barred";
export type Line = {
  id: string;
  name: string;
  badge: string;
  pattern: Pattern;
  badges: { at: Point; width: number }[];
  labels: Label[];
};
export type Station = {
  id: string;
  kind: "start" | "role";
  title: string;
  name: string;
  column: string;
  pillar: string;
  bands: string[];
  lines: string[];
  interchange: boolean;
  at: Point;
  stops: { line: string; at: Point }[];
  radius: number;
  level: Level;
  label: Label;
  ways_in: number;
  ways_on: number;
  neighbours: {
    left: string | null;
    right: string | null;
    up: string | null;
    down: string | null;
  };
  lit: boolean;
};
export type LinkKind = "up" | "side" | "return";
export type SceneLink = {
  id: string;
  from: string;
  to: string;
  name: string;
  kind: LinkKind;
  routes: string[];
  lines: string[];
  points: Point[];
  path: string;
  bends: number;
  caption: string;
  closed: boolean;
  paid: boolean;
  level: Level;
  lit: boolean;
};
export type Track = {
  line: string;
  kind: LinkKind;
  path: string;
  strokes: Point[][];
  width: number;
  level: Level;
  lit: boolean;
};
export type Caption = { text: string; label: Label };
export type Scene = {
  title: string;
  width: number;
  height: number;
  columns: Column[];
  lines: Line[];
  tracks: Track[];
  stations: Station[];
  links: SceneLink[];
  captions: Caption[];
};
