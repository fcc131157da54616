/** One idea a profession, on a grid of 48: lines of 3 with round ends, and solid parts. */
export type Drawing = { lines: string; solids: string };

/** A solid disc, as path data. */
const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const BUBBLE =
  "M9 5H39a4 4 0 0 1 4 4V30a4 4 0 0 1 -4 4H23L13 43V34H9a4 4 0 0 1 -4 -4V9a4 4 0 0 1 4 -4Z";

export const drawings: Record<string, Drawing> = {
  // A portrait, and the brush that paints it.
  "art-therapist": {
    lines:
      "M20 42H9a4 4 0 0 1 -4 -4V9a4 4 0 0 1 4 -4H31a4 4 0 0 1 4 4V13M12 33v-1.5a7.5 7.5 0 0 1 12.5 -5.5M43 13L33.5 29",
    solids: `${disc(20, 17, 4.8)}M35.5 31.5c1 5 -3.5 10.5 -11.5 11.5c3.5 -3.5 2 -10 5.5 -13.5z`,
  },
  // An apple that does good.
  dietitian: {
    lines:
      "M24 16c-4 -4 -16 -4 -17 8c-0.8 10 6.5 20 12 20c2 0 3 -1 5 -1s3 1 5 1c5.5 0 12.8 -10 12 -20c-1 -12 -13 -12 -17 -8Z",
    solids:
      "M24 12.5c0 -6 4.5 -9.5 10.5 -9.5c0 6 -4.5 9.5 -10.5 9.5ZM21.5 20.5h5v5.5h5.5v5h-5.5v5.5h-5v-5.5h-5.5v-5h5.5Z",
  },
  // Two masks: one smiles, one does not.
  dramatherapist: {
    lines:
      "M4.5 6H27V19c0 9 -5 15 -11.25 15S4.5 28 4.5 19ZM10.5 23.5q5.25 6 10.5 0M34 14H43.5V27c0 9 -5 15 -11.25 15c-3.5 0 -6.5 -1.8 -8.5 -4.8M32.5 35.5q3.5 -4.5 6.5 -1",
    solids: `${disc(11, 15.5, 2.3)}${disc(20.5, 15.5, 2.3)}${disc(37, 24.5, 2.3)}`,
  },
  // Music as speech.
  "music-therapist": {
    lines: `${BUBBLE}M20.5 25.5V13.5L31.5 11V23`,
    solids: `${disc(17.4, 25.5, 3.8)}${disc(28.4, 23, 3.8)}`,
  },
  // A cup, and the hand that can hold it.
  "occupational-therapist": {
    lines:
      "M13 5H33L31.3 20.5a3 3 0 0 1 -3 2.5H17.7a3 3 0 0 1 -3 -2.5ZM32.5 9h2.5a4.5 4.5 0 0 1 0 9h-3M13 31h7c4 0 5 3.5 9 3.5h3.5M13 42h14c3 0 5 -1 7 -2.8l8.5 -7.7a3 3 0 0 0 -4 -4.5l-6.5 5.5",
    solids: "M4 29.5a2 2 0 0 1 2 -2h4v17h-4a2 2 0 0 1 -2 -2Z",
  },
  // A theatre lamp over someone asleep on the table.
  "operating-department-practitioner": {
    lines: "M24 3V6M14.5 20L12 25.5M24 20V25.5M33.5 20L36 25.5M4 41.5H44M24 41.5V45",
    solids: `M10.5 16C10.5 9.5 16 6 24 6s13.5 3.5 13.5 10Z${disc(9, 33.5, 4)}M15.5 37.5V35a6 6 0 0 1 6 -6H33c5 0 9 3.5 10 8.5Z`,
  },
  // Two eyes that do not look the same way.
  orthoptist: {
    lines:
      "M3 27C5.5 21 8.5 18 12 18S18.5 21 21 27C18.5 33 15.5 36 12 36S5.5 33 3 27ZM27 27C29.5 21 32.5 18 36 18S42.5 21 45 27C42.5 33 39.5 36 36 36S29.5 33 27 27ZM5.5 12Q12 7 18.5 12M29.5 12Q36 7 42.5 12",
    solids: `${disc(12, 27, 4)}${disc(32.5, 27, 4)}`,
  },
  // A back, seen from behind, and its spine.
  osteopath: {
    lines:
      "M13.5 44C13.5 37 12.5 34 9.5 30C6.5 25 10 19 17 18.5H31C38 19 41.5 25 38.5 30C35.5 34 34.5 37 34.5 44",
    solids: `${disc(24, 9, 5.5)}M20.5 22.5h7v3.5h-7ZM20.5 28.5h7v3.5h-7ZM20.5 34.5h7v3.5h-7ZM20.5 40.5h7v3.5h-7Z`,
  },
  paramedic: {
    lines:
      "M7.5 37H4V12H29V37H19.5M40.5 37H44V27.5L37.5 19H29M13.5 41.5a4.5 4.5 0 1 0 0 -9a4.5 4.5 0 1 0 0 9ZM35 41.5a4.5 4.5 0 1 0 0 -9a4.5 4.5 0 1 0 0 9Z",
    solids: "M14.5 16h4v4h4v4h-4v4h-4v-4h-4v-4h4ZM18 9.5V7a2 2 0 0 1 2 -2h5a2 2 0 0 1 2 2v2.5Z",
  },
  // A knee that bends again.
  physiotherapist: {
    lines:
      "M18 15V28L15.5 36V44M18 28L30 27L30.5 38H35M18 17.5L8.5 24M18 17.5L27 20.5M34.5 17A12 12 0 0 1 43 29M45.5 24L43 30L37.5 27",
    solids: `${disc(18, 8, 5)}`,
  },
  // A bare footprint.
  podiatrist: {
    lines:
      "M11.5 23.5c0 -5 4.5 -8 10 -8c7.5 0 13.5 4 13.5 10.5c0 4.5 -3.5 6 -3.5 10c0 5 -2 8.5 -7 8.5s-7.5 -3.5 -7.5 -8.5c0 -5 -5.5 -7 -5.5 -12.5Z",
    solids: `${disc(13, 9.5, 4.5)}${disc(22.2, 6.7, 3)}${disc(29.8, 8, 2.8)}${disc(36, 11.8, 2.6)}${disc(40.2, 17.2, 2.4)}`,
  },
  // A leg, and beside it a leg that someone made: socket, shaft, foot.
  "prosthetist-orthotist": {
    lines:
      "M9.5 4H20V20C20 27 18 31 18 37V43H6.5C6.5 40.5 9 39.5 12 38.5C12 32 9.5 28 9.5 20ZM33.5 26V38",
    solids:
      "M26.5 3.5H40.5V15.5H26.5ZM26.5 18.5H40.5C40.5 23 38.5 26.5 35.5 27.5H31.5C28.5 26.5 26.5 23 26.5 18.5ZM28.5 37H36.5C38 39.5 42.5 40.5 43.5 44.5H28.5Z",
  },
  // An X-ray of the chest.
  radiographer: {
    lines:
      "M10 4H38a5 5 0 0 1 5 5V39a5 5 0 0 1 -5 5H10a5 5 0 0 1 -5 -5V9a5 5 0 0 1 5 -5ZM24 10V38M24 14.5c-6 -2.5 -11 0 -11 5M24 14.5c6 -2.5 11 0 11 5M24 22c-6.5 -2.5 -12 0 -12 6M24 22c6.5 -2.5 12 0 12 6M24 29.5c-6 -2.5 -10 0 -10 5M24 29.5c6 -2.5 10 0 10 5",
    solids: "",
  },
  // A mouth that speaks.
  "speech-and-language-therapist": {
    lines: BUBBLE,
    solids:
      "M11 19.5C15 14 19.5 11.5 22 13q2 1.2 4 0C28.5 11.5 33 14 37 19.5C33 26 28.5 28.5 24 28.5S15 26 11 19.5ZM16 19.7q8 -2.5 16 0q-8 5.5 -16 0Z",
  },
};
