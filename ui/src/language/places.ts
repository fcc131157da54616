import english from "./en/places.json";
import { sayer } from "./say";

/** What each place is called, wherever it is named: in a title, a door, a way back. */
export const sayPlace = sayer(english);
