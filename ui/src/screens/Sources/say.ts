import messages from "../../language/en/Sources.json";
import { sayer } from "../../language/say";

/** What the screens of sources say. */
export const say = sayer(messages);

type Key = keyof typeof messages;

/** A key of the messages, made from a word of the catalogue's; nothing where none is written. */
export function keyOf(start: "about_" | "topic_", word: string): Key | null {
  const key = start + word;
  return key in messages ? (key as Key) : null;
}
