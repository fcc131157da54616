import { actingScenes } from "./acting";
import { makingScenes } from "./making";
import { movingScenes } from "./moving";

/** One scene a profession, drawn for this app, in one hand. */
export const scenes = { ...makingScenes, ...movingScenes, ...actingScenes };
