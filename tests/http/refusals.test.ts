import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, call, type Server, send, startServer } from "../support/server";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** The one shape of every error: a code for programs, one sentence for people, hints. */
function refusal({ text }: Answer) {
  const error: unknown = JSON.parse(text);
  expect(error).toEqual({
    code: expect.any(String),
    message: expect.any(String),
    hints: expect.any(Array),
  });
  const { code, message } = error as { code: string; message: string };
  expect(message, "one sentence of words").toMatch(/^[A-Z].{5,200}[.]$/s);
  expect(message, "no panic, no place in our code").not.toMatch(/panick|\.rs\b|unwrap|SELECT/i);
  return code;
}

describe("who may ask", () => {
  it.each(["example.org", "localhost.example.org", "127.0.0.1.nip.io", "192.168.0.1"])(
    "refuses a page that calls this computer %s",
    async (host) => {
      for (const path of ["/", "/api/professions"]) {
        const method = path === "/" ? "GET" : "POST";
        const answer = await send(server, path, {
          method,
          headers: { host: `${host}:${server.port}` },
        });
        expect(answer.status, path).toBe(400);
        expect(refusal(answer)).toBe("bad-request");
      }
    },
  );

  it.each(["http://example.org", "null", "http://localhost:1", "https://127.0.0.1"])(
    "refuses a request from the page %s",
    async (origin) => {
      const answer = await send(server, "/api/professions", {
        method: "POST",
        headers: { origin },
      });
      expect(answer.status).toBe(400);
      expect(refusal(answer)).toBe("bad-request");
    },
  );

  it("answers its own page and a program without a page", async () => {
    for (const headers of [{}, { origin: server.origin }]) {
      const answer = await send(server, "/api/professions", { method: "POST", headers });
      expect(answer.status).toBe(200);
    }
  });

  it("listens on this computer only", () => {
    expect(new URL(server.origin).hostname).toMatch(/^(127\.0\.0\.1|localhost|\[::1\])$/);
  });
});

describe("what may be asked", () => {
  it.each(["no_such_command", "reset", "..%2fprofessions", "professions/x"])(
    "knows no command %s, and says so",
    async (command) => {
      for (const method of ["POST", "GET"]) {
        const answer = await send(server, `/api/${command}`, { method });
        expect(answer.status, method).toBe(404);
        expect(refusal(answer), method).toBe("not-found");
      }
    },
  );

  it.each(["stand_reset", "export_stand", "set_stand_settings", "load_pack", "quit"])(
    "has no staff command %s",
    async (command) => {
      const answer = await call(server, command, {});
      expect(answer.status).toBe(404);
      expect(refusal(answer)).toBe("not-found");
    },
  );

  it.each([
    ["half a request", '{"words":'],
    ["no JSON at all", "words=feet"],
    ["a number for words", '{"words":7}'],
    ["a list", "[1,2,3]"],
    ["bytes that are no text", '{"words":"\u0000\ufffe"'],
  ])("answers %s with one sentence", async (_, body) => {
    const answer = await call(server, "search", body);
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toBe("bad-request");
  });

  it("answers a request of two megabytes with one sentence", async () => {
    const answer = await call(server, "search", { words: "a".repeat(2 << 20) });
    expect(answer.status).toBe(413);
    expect(refusal(answer)).toBe("bad-request");
  });

  it.each([
    ["profession", { id: "astronaut" }],
    ["profession", { id: "'; DROP TABLE statement; --" }],
    ["show", { kind: "route", id: "no-such-route" }],
    ["show", { kind: "spaceship", id: "x" }],
    ["routes", { from: ["nowhere"], has: [], lacks: [], to: "paramedic" }],
    ["returns", { profession: "astronaut", today: "2026-11-24", years_out: 5 }],
  ])("%s of an unknown id is one sentence", async (command, request) => {
    const answer = await call(server, command, request);
    expect([400, 404]).toContain(answer.status);
    expect(["not-found", "bad-request"]).toContain(refusal(answer));
  });

  it("answers what contradicts itself with one sentence", async () => {
    const answer = await call(server, "routes", {
      from: ["adult-with-level-3"],
      has: ["level-3-biology"],
      lacks: ["level-3-biology"],
      to: "physiotherapist",
    });
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toBe("contradiction");
  });
});

describe("what is typed into the search box", () => {
  it("may be 10,000 letters: the beginning is read, and it says so", async () => {
    const answer = await call(server, "search", { words: "ambulance ".repeat(1_000), limit: 10 });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text).cut_to).toBeGreaterThan(0);
  });

  it.each([
    "",
    "   ",
    '"',
    "feet AND",
    "NEAR(",
    "title:*",
    "-feet",
    "a OR b)",
    "%",
    "\\",
    "\u0000",
    "💪🏽",
  ])("is never taken for the search engine's own signs: %j", async (words) => {
    const answer = await call(server, "search", { words, limit: 10 });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text).hits).toBeInstanceOf(Array);
  });
});

describe("what every answer carries", () => {
  it.each([
    ["GET", "/"],
    ["POST", "/api/professions"],
    ["POST", "/api/no_such_command"],
    ["GET", "/no-such-page"],
  ])("%s %s has the security headers", async (method, path) => {
    const { headers } = await send(server, path, { method });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy, "nothing from elsewhere").not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["access-control-allow-origin"], "no other page may read it").toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("a page outside its folder cannot be had", async () => {
    for (const path of ["/../Cargo.toml", "/..%2f..%2fCargo.toml", "/%2e%2e/package.json"]) {
      const answer = await send(server, path);
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toContain("workspace");
    }
  });
});
