import { join } from "node:path";
import { defineConfig } from "vite";

const UI = join(import.meta.dirname, "../../../ui");
const ours = (name: string) => join(UI, "node_modules", name);

/** The bench's page is made of the screen's own files, so its React is theirs too. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { react: ours("react"), "react-dom": ours("react-dom") } },
  build: { outDir: join(import.meta.dirname, "../../artifacts/bench-map"), emptyOutDir: true },
  logLevel: "warn",
});
