import { CommandError } from "../../client";
import english from "../../language/en/Problem.json";
import { sayer } from "../../language/say";
import { sentence } from "../../words";

const say = sayer(english);

/** An error's sentence and hints for a person. */
export function asSentence(error: Error): { message: string; hints: string[] } {
  if (error instanceof CommandError) {
    return { message: sentence(error.message), hints: error.hints.map(sentence) };
  }
  return { message: say("unknown"), hints: [] };
}
