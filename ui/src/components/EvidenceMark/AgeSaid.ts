import { createContext } from "react";

/**
 * Whether the part of the page around a mark has said already that facts in it are old. Then the
 * marks say it by their sign and to screen readers, and not each in words again.
 */
export const AgeSaid = createContext(false);
