import messages from "../../language/en/Advisers.json";
import { sayer } from "../../language/say";

/** What the advisers' screens say. */
export const say = sayer(messages);
