import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    exclude: ["e2e/**", "node_modules/**", ".next/**"],
    globalSetup: ["ops/test-database.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000, // the first database of a run is made in a hook
  },
});
