import english from "../../language/en/Support.json";
import { sayer } from "../../language/say";

/** The words of the support workers' door. */
export const say = sayer(english);
