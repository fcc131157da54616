import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import { Person } from "./person";
import { ARTIFACTS, app, tauriDriver } from "./programs";

const byRole = readFileSync(
  createRequire(import.meta.url).resolve(
    "@testing-library/dom/dist/@testing-library/dom.umd.min.js",
  ),
  "utf8",
);

export type AppWindow = {
  person: Person;
  driver: WebDriver;
  /** Closes the window; the home stays unless it was made for this window. */
  close(): Promise<void>;
};

/** A home folder of its own, so that nothing of this computer's user is read or changed. */
export function makeHome(): string {
  return mkdtempSync(join(tmpdir(), "ahp-atlas-home-"));
}

/** Removes a home folder; what the desktop's own services still hold in /tmp is theirs to leave. */
export function removeHome(home: string) {
  try {
    rmSync(home, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  } catch {
    // A document portal may keep its mount a moment longer than the window.
  }
}

/**
 * Opens the real window on the real program, on a bus of its own so that it is alone. `asItComes`:
 * as a person without a graphics card gets it, whose engine composes on the processor.
 */
export async function openWindow(home?: string, asItComes = false): Promise<AppWindow> {
  if (!process.env.DISPLAY) {
    throw new Error("No display: run it inside `xvfb-run --auto-servernum`.");
  }
  const own = home ?? makeHome();
  const [port, native] = [await freePort(), await freePort()];
  const said: string[] = [];
  const child = startDriver(own, port, native, said, asItComes);
  try {
    await answers(port, child, said);
    const driver = await openSession(port);
    const person = new Person(driver, byRole);
    return {
      person,
      driver,
      async close() {
        await driver.quit().catch(() => undefined);
        await end(child);
        if (!home) removeHome(own);
      },
    };
  } catch (error) {
    await end(child);
    throw new Error(`The window did not open. ${said.join("").trim()}`, { cause: error });
  }
}

function startDriver(
  home: string,
  port: number,
  native: number,
  said: string[],
  asItComes: boolean,
): ChildProcess {
  const driver = ["--port", `${port}`, "--native-port", `${native}`];
  const child = spawn("dbus-run-session", ["--", tauriDriver(), ...driver], {
    // A group of its own, so that the driver's own children end with it.
    detached: true,
    // What the window saves without asking must not fall into the project.
    cwd: home,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, "config"),
      XDG_DATA_HOME: join(home, "data"),
      XDG_CACHE_HOME: join(home, "cache"),
      LANG: "C.UTF-8",
      GTK_A11Y: "none",
      // A screen that nobody sees has no graphics card; not composing at all is far quicker there.
      ...(asItComes ? {} : { WEBKIT_DISABLE_DMABUF_RENDERER: "1" }),
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (piece: Buffer) => said.push(piece.toString()));
  }
  return child;
}

async function openSession(port: number): Promise<WebDriver> {
  const wanted = new Capabilities();
  wanted.setBrowserName("wry");
  wanted.set("tauri:options", { application: app() });
  return new Builder().usingServer(`http://127.0.0.1:${port}/`).withCapabilities(wanted).build();
}

async function answers(port: number, child: ChildProcess, said: string[]) {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`tauri-driver ended: ${said.join("")}`);
    const up = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (up?.ok) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error("tauri-driver does not answer.");
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

/** Keeps a picture of the window. */
export async function picture(driver: WebDriver, name: string) {
  const file = join(ARTIFACTS, "window", `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await driver.takeScreenshot(), "base64");
}
