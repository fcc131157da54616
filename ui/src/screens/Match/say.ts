import messages from "../../language/en/Match.json";
import { sayer } from "../../language/say";

/** What this screen says. */
export const say = sayer(messages);
