/** Files that a person saves or opens by their own hand. Nothing is ever saved by itself. */

/** Hands a file to the person: the browser or the window asks where to keep it, or keeps it. */
export function saveFile(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Later: some engines begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What a file holds, or one sentence on why it cannot be read. */
export type Opened = { text: string } | { problem: string };

/** No file of ours comes near this. */
export const LARGEST_FILE = 1_000_000;

/** Reads a file that a person chose, unless it is far too large to be one of ours. */
export async function readFile(file: File): Promise<Opened> {
  if (file.size > LARGEST_FILE) {
    const size = Math.round(file.size / 1_000_000);
    return {
      problem: `“${file.name}” is too large to be one of our files (about ${size} MB). Nothing was changed.`,
    };
  }
  try {
    return { text: await file.text() };
  } catch {
    return { problem: `“${file.name}” could not be read. Nothing was changed.` };
  }
}
