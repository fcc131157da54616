import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { it } from "vitest";
import { openEngine } from "../../support/engine";

it("tries", async () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    try {
      response
        .writeHead(200, {
          "content-type": pathname.endsWith("js")
            ? "text/javascript"
            : pathname.endsWith("css")
              ? "text/css"
              : "text/html",
        })
        .end(readFileSync(`artifacts/bench-map${pathname === "/" ? "/index.html" : pathname}`));
    } catch {
      response.end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = (server.address() as { port: number }).port;
  const { driver, close } = await openEngine();
  try {
    for (const query of (process.env.TRY ?? "").split(";")) {
      await driver.get(`http://127.0.0.1:${port}/?${query}`);
      const said = () =>
        driver.executeScript<string>("return document.querySelector('output')?.textContent ?? ''");
      await driver.wait(async () => (await said()) !== "", 90_000);
      const run = JSON.parse(await said());
      if (run.error) {
        console.log(query, run.error);
        continue;
      }
      const phases = [0, 1, 2, 3, 4, 5].map((p) => {
        const f = run.frames.slice(p * 40, p * 40 + 40).sort((a: number, b: number) => a - b);
        return `${f[20].toFixed(0)}/${f[37].toFixed(0)}`;
      });
      console.log(query.padEnd(50), phases.join("  "), "rest", run.rest.toFixed(0));
    }
  } finally {
    await close();
    server.close();
  }
}, 400_000);
