import { defineConfig } from "vitest/config";

/** Apart from `vite.config.ts`, whose plug-ins prerender the site: a test of a function needs none of them. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    environment: "node",
    include: ["test/unit/**/*.test.{ts,tsx}", "test/content/**/*.test.ts", "test/architecture.test.ts"],
    // The content is read and measured once for all files, not once for each: no test changes it, or replaces a module.
    isolate: false,
    // Not a measure of speed: a busy machine may take its time.
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
