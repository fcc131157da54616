import { type Drawing, drawings } from "../../components/Pictogram/drawings";

/** A solid disc, as path data. */
const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** Pictures of tasks that are not yet a profession's pictogram; the same grid and pens. */
const own = {
  // A calendar, and the person who comes back.
  weeks: {
    lines: "M6 10H42V42H6ZM6 19H42M15 5V13M33 5V13M17 38q0 -7 7 -7t7 7",
    solids: disc(24, 26, 3.4),
  },
  // A house with a tap over a basin.
  home: {
    lines: "M4 24L24 6L44 24M9 21V43H39V21M16 32H32l-2 7H18ZM24 31V25h5",
    solids: disc(31, 26.5, 1.6),
  },
  // A test tube, partly filled.
  blood: {
    lines: "M14 5H34M18 5V36a6 6 0 0 0 12 0V5",
    solids: "M19 22H29V36a5 5 0 0 1 -10 0Z",
  },
  // A leg with a brace and its straps.
  brace: {
    lines: "M16 4V32q0 4 4 5l12 3v4H12V34M28 4V24M14 12H31M14 21H31M33 6V30",
    solids: `${disc(33, 12, 2.6)}${disc(33, 21, 2.6)}`,
  },
  // An open book of appointments.
  diary: {
    lines:
      "M24 11c-5 -4 -12 -4 -19 -3V39c7 -1 14 -1 19 3c5 -4 12 -4 19 -3V8c-7 -1 -14 -1 -19 3ZM24 11V42M30 18l8 -1M30 25l8 -1M10 17l8 1",
    solids: `${disc(12, 26, 2.2)}${disc(12, 33, 2.2)}`,
  },
  // A bed under the moon.
  night: {
    lines:
      "M4 22V42M4 36H44V42M44 36V32a5 5 0 0 0 -5 -5H20V36M36 5a8 8 0 1 0 8 10a7 7 0 0 1 -8 -10Z",
    solids: disc(11, 29, 4),
  },
  // A large machine and its ray on one spot.
  machine: {
    lines:
      "M5 44V8a4 4 0 0 1 4 -4H33a4 4 0 0 1 4 4V13M14 42H44M28 13H44V19H28ZM36 19V25M32 22l1.5 4M40 22l-1.5 4",
    solids: `${disc(36, 31, 3)}M22 34H44V38H22Z`,
  },
  // Two people's words, back and forth.
  talk: {
    lines:
      "M5 5H29a3 3 0 0 1 3 3V18a3 3 0 0 1 -3 3H15L8 27V21H5a3 3 0 0 1 -3 -3V8a3 3 0 0 1 3 -3ZM38 17H43a3 3 0 0 1 3 3V32a3 3 0 0 1 -3 3H40V42L33 35H20a3 3 0 0 1 -3 -3V28",
    solids: `${disc(10, 13, 2)}${disc(17, 13, 2)}${disc(24, 13, 2)}`,
  },
} satisfies Record<string, Drawing>;

/** The pictures of each choice's two tasks; a task new to this program goes without. */
const PICTURES: Record<string, [Drawing | undefined, Drawing | undefined]> = {
  "music-or-drama": [drawings["music-therapist"], drawings.dramatherapist],
  "limb-or-paint": [drawings["prosthetist-orthotist"], drawings["art-therapist"]],
  "picture-or-weeks": [drawings.radiographer, own.weeks],
  "rescue-or-words": [drawings.paramedic, drawings["speech-and-language-therapist"]],
  "theatre-or-home": [drawings["operating-department-practitioner"], own.home],
  "hands-or-blood-tests": [drawings.osteopath, own.blood],
  "eyes-or-exercise": [drawings.orthoptist, drawings.physiotherapist],
  "wound-or-brace": [drawings.podiatrist, own.brace],
  "clinic-or-night": [own.diary, own.night],
  "machine-or-habit": [own.machine, own.talk],
};

/** The picture of a task. */
export function pictureOf(choice: string, side: "first" | "second"): Drawing | null {
  return PICTURES[choice]?.[side === "first" ? 0 : 1] ?? null;
}
