import english from "../../language/en/Map.json";
import { sayer } from "../../language/say";

/** What the map says, outside its code. */
export const say = sayer(english);
