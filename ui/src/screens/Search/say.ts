import messages from "../../language/en/Search.json";
import { sayer } from "../../language/say";

/** What the search screen says. */
export const say = sayer(messages);

/** A key of the messages, made from a kind that the catalogue names; another where it is new. */
export function keyOf(start: "k_" | "g_", kind: string): keyof typeof messages {
  const key = start + kind;
  return key in messages ? (key as keyof typeof messages) : `${start}other`;
}
