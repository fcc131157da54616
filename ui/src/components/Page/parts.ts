import { createContext } from "react";

/** A part of a page: its heading's id, and what it says. */
export type NamedPart = { id: string; name: string };

/** Where a page has an index, each part tells it that it is there, and that it has gone. */
export const PartsContext = createContext<((part: NamedPart) => () => void) | null>(null);
