import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request as ask } from "node:http";
import { createInterface } from "node:readline";
import { atlas } from "./programs";

export type Server = {
  /** Where it says that it is: `http://127.0.0.1:4711`. */
  origin: string;
  port: number;
  stop(): Promise<void>;
};

/**
 * Starts the real `atlas serve` on a free port and reads its address from what it prints. The engine
 * speaks English, or the language that nobody speaks.
 */
export async function startServer(language: "en" | "pseudo" = "en"): Promise<Server> {
  const { program, before, screens } = atlas();
  const words = [...before, "--language", language, "serve", "--port", "0", ...screens];
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "inherit"] });
  const origin = await printedAddress(child);
  return {
    origin,
    port: Number(new URL(origin).port),
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGINT");
      await gone;
    },
  };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("`atlas serve` has no output to read.");
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/[^\s/]+/.exec(line);
    if (address) return address[0];
  }
  throw new Error("`atlas serve` ended without printing its address.");
}

export type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
};

export type Asked = { method?: string; headers?: Record<string, string>; body?: string };

/** One request exactly as given: `fetch` would not send another `Host`. */
export async function send(server: Server, path: string, asked: Asked = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body } = asked;
  const sent = ask({ host: "127.0.0.1", port: server.port, path, method, headers, agent: false });
  sent.end(body);
  const [answer] = await once(sent, "response");
  let text = "";
  for await (const piece of answer.setEncoding("utf8")) text += piece;
  return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}

/** Calls a command as the screens do. */
export function call(server: Server, command: string, request: unknown): Promise<Answer> {
  return send(server, `/api/${command}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof request === "string" ? request : JSON.stringify(request),
  });
}
