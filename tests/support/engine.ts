import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import { makeHome, removeHome } from "./window";

/** Debian's places for the browser that comes with the window's engine. */
const BROWSERS = ["webkit2gtk-4.1", "webkitgtk-4.1"].flatMap((folder) => [
  `/usr/lib/x86_64-linux-gnu/${folder}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/${folder}/MiniBrowser`,
]);

/**
 * A bare window on the app's own engine, WebKitGTK, with no graphics card. The app's window freezes
 * the prototypes of the language, which other libraries do not survive; a bench that shows ours
 * beside theirs needs this one.
 */
export async function openEngine(): Promise<{ driver: WebDriver; close(): Promise<void> }> {
  const browser = BROWSERS.find(existsSync);
  if (!browser) throw new Error("WebKitGTK's MiniBrowser is not installed.");
  const [home, port] = [makeHome(), await freePort()];
  const child = spawn("WebKitWebDriver", [`--port=${port}`], {
    detached: true,
    stdio: "ignore",
    env: {
      ...process.env,
      HOME: home,
      LANG: "C.UTF-8",
      GTK_A11Y: "none",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  await answers(port);
  const wanted = new Capabilities();
  wanted.setBrowserName("MiniBrowser");
  wanted.set("webkitgtk:browserOptions", { binary: browser, args: ["--automation"] });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}/`)
    .withCapabilities(wanted)
    .build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
  return {
    driver,
    async close() {
      await driver.quit().catch(() => undefined);
      await end(child);
      removeHome(home);
    },
  };
}

async function answers(port: number) {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (up?.ok) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error("WebKitWebDriver does not answer.");
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = once(child, "exit");
  process.kill(-child.pid, "SIGTERM");
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
