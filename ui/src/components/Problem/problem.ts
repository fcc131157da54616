import { CommandError } from "../../client";

/** An error's sentence and hints for a person. */
export function asSentence(error: Error): { message: string; hints: string[] } {
  if (error instanceof CommandError) return { message: error.message, hints: error.hints };
  return { message: "Something went wrong inside the app. Go back and try again.", hints: [] };
}
