/** Calendar files (RFC 5545): whole-day entries. Pure: the stamp is an argument. */
export type CalendarEntry = {
  /** Stays the same for the same entry, so that opening the file again does not double it. */
  id: string;
  /** The day, "2027-09-01". */
  on: string;
  title: string;
  text: string;
};

export function calendar(entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//AHP Atlas//My plan//EN",
    "CALSCALE:GREGORIAN",
    ...entries.flatMap((entry) => [
      "BEGIN:VEVENT",
      `UID:${escapeText(entry.id)}@ahp-atlas`,
      `DTSTAMP:${utc(stamp)}`,
      `DTSTART;VALUE=DATE:${entry.on.replaceAll("-", "")}`,
      `DTEND;VALUE=DATE:${nextDay(entry.on)}`,
      `SUMMARY:${escapeText(entry.title)}`,
      `DESCRIPTION:${escapeText(entry.text)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.flatMap(fold).join("\r\n")}\r\n`;
}

function escapeText(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r?\n/g, "\\n");
}

/** Lines hold at most 75 octets; what is longer goes on in the next line after a space. */
function fold(line: string): string[] {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const lines: string[] = [];
  let current = "";
  for (const letter of line) {
    if (bytes(current + letter) > 75) {
      lines.push(current);
      current = " ";
    }
    current += letter;
  }
  return [...lines, current];
}

function utc(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10).replaceAll("-", "");
}
