import { asCommandError, type Client } from "./client";

/** The host of a browser: the same commands over HTTP from `atlas serve`. */
export const httpClient: Client = {
  async call(name, request) {
    const response = await fetch(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    const body: unknown = await response.json();
    if (!response.ok) throw asCommandError(body);
    return body as never;
  },
  async openLink(url) {
    window.open(url, "_blank", "noopener,noreferrer");
  },
  capabilities: { openLinks: true, personal: true },
};
