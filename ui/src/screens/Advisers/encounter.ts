/** A meeting with a group, in numbers only. Empty is null: not filled in. */
export type EncounterSheet = {
  day: string;
  pupils: number | null;
  year: number | null;
  minutes: number | null;
  benchmark: number | null;
  /** Ids of the professions that were opened. */
  opened: string[];
};

/** The numbers that the sheet asks for, and the most that each can sensibly be. */
export const NUMBERS = { pupils: 5000, year: 13, minutes: 600, benchmark: 99 } as const;

export type NumberField = keyof typeof NUMBERS;

export const FIELDS = Object.keys(NUMBERS) as NumberField[];

/** What was typed: a whole number from 1 to the most; nothing; or not to be read. */
export function readNumber(text: string, field: NumberField): number | null | "wrong" {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!/^\d{1,4}$/.test(trimmed)) return "wrong";
  const value = Number(trimmed);
  return value >= 1 && value <= NUMBERS[field] ? value : "wrong";
}

/**
 * The sheet as comma-separated values (RFC 4180): a line of names and a line of numbers, a column
 * a profession, so that many sheets can be put under one another and added up.
 */
export function encounterCsv(
  sheet: EncounterSheet,
  professions: readonly { id: string; name: string }[],
  names: Record<NumberField | "day", string>,
): string {
  const head = [
    names.day,
    ...FIELDS.map((field) => names[field]),
    ...professions.map(({ name }) => name),
  ];
  const row = [
    sheet.day,
    ...FIELDS.map((field) => (sheet[field] === null ? "" : String(sheet[field]))),
    ...professions.map(({ id }) => (sheet.opened.includes(id) ? "1" : "0")),
  ];
  return `${[head, row].map((cells) => cells.map(quote).join(",")).join("\r\n")}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
