import messages from "../../language/en/Entry.json";
import { sayer } from "../../language/say";

/** What this screen says. */
export const say = sayer(messages);
