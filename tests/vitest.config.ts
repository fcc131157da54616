import { defineConfig } from "vitest/config";

/** Each folder is a project of its own: `npm run browser` runs two of them, `npm run journeys` one. */
function project(name: string, testTimeout: number) {
  return {
    test: { name, include: [`${name}/**/*.test.ts`], testTimeout, hookTimeout: 60_000 },
  };
}

export default defineConfig({
  test: {
    // Two cores are what CI has; a browser or a window takes one of them.
    maxWorkers: 2,
    projects: [
      project("http", 15_000),
      project("accessibility", 60_000),
      project("journeys", 60_000),
      project("interop", 30_000),
      project("map", 60_000),
      { test: { name: "bench", include: ["bench/**/*.bench.ts"] } },
    ],
  },
});
