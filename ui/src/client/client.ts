import english from "../language/en/Problem.json";
import { sayer } from "../language/say";
import type { Commands } from "./generated/commands";
import type { AtlasError } from "./generated/types";

const say = sayer(english);

export type CommandName = keyof Commands;
export type RequestOf<Name extends CommandName> = Commands[Name]["request"];
export type ResponseOf<Name extends CommandName> = Commands[Name]["response"];

/** What a host can do besides answering commands. Screens ask before they offer it. */
export type Capabilities = {
  /** Pages outside the app can be opened, in the person's own browser. */
  openLinks: boolean;
  /** Settings and plans can be kept on this computer. */
  personal: boolean;
};

/** The whole of what screens know of their host. */
export type Client = {
  call<Name extends CommandName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>>;
  openLink(url: string): Promise<void>;
  capabilities: Capabilities;
};

/** An error whose sentence is written for a person. */
export class CommandError extends Error {
  readonly code: AtlasError["code"];
  readonly hints: string[];

  constructor(error: AtlasError) {
    super(error.message);
    this.name = "CommandError";
    this.code = error.code;
    this.hints = error.hints;
  }
}

/** Whatever a host threw, as an error with a sentence. */
export function asCommandError(thrown: unknown): CommandError {
  if (thrown instanceof CommandError) return thrown;
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
    return new CommandError(thrown as AtlasError);
  }
  return new CommandError({
    code: "internal",
    message: say("unknown"),
    hints: [String(thrown)],
  });
}
