import messages from "../../language/en/Settings.json";
import { sayer } from "../../language/say";

/** What the settings say. */
export const say = sayer(messages);
