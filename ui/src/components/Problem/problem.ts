import { CommandError } from "../../client";
import { sentence } from "../../words";

/** An error's sentence and hints for a person. */
export function asSentence(error: Error): { message: string; hints: string[] } {
  if (error instanceof CommandError) {
    return { message: sentence(error.message), hints: error.hints.map(sentence) };
  }
  return { message: "Something went wrong inside the app. Go back and try again.", hints: [] };
}
