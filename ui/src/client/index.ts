import type { Client } from "./client";
import { httpClient } from "./http";
import { tauriClient } from "./tauri";

export type { Capabilities, Client, CommandName, RequestOf, ResponseOf } from "./client";
export { CommandError } from "./client";
export type * from "./generated/types";

/** The one place where the host is chosen. */
export const client: Client = "__TAURI_INTERNALS__" in window ? tauriClient : httpClient;
