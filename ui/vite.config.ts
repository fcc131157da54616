import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  // The window is WebKitGTK 4.1 as Debian 12 ships it; a browser gets the same files by HTTP.
  build: { target: ["safari16", "chrome110"], assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});
