import messages from "../../language/en/Home.json";
import { sayer } from "../../language/say";

/** What Home says. */
export const say = sayer(messages);
