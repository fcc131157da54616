import english from "../../language/en/Further.json";
import { sayer } from "../../language/say";

/** The words of Go further. */
export const say = sayer(english);
