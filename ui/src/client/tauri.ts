import { invoke } from "@tauri-apps/api/core";
import { asCommandError, type Client } from "./client";

/** The desktop window's host. */
export const tauriClient: Client = {
  async call(name, request) {
    try {
      return await invoke(name, { request });
    } catch (thrown) {
      throw asCommandError(thrown);
    }
  },
  async openLink(url) {
    await invoke("plugin:opener|open_url", { url });
  },
  capabilities: { openLinks: true, personal: true },
};
