import { defineConfig } from "vite";
import { sitePlugin } from "./scripts/sitePlugin";

export default defineConfig({
  // Every address is relative: the site works from any folder of any static host.
  base: "./",
  plugins: [sitePlugin()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    target: "es2022",
    // The policy allows no `data:` fonts, and one style sheet is one request.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // What a chunk needs is told ahead for the engine alone, the largest: each name told costs the first script bytes.
      resolveDependencies: (file, parts) => (/colouredEngine-/.test(file) ? parts : []),
    },
    chunkSizeWarningLimit: 1100,
    // What the page starts with is one file: cut up by who else uses its parts, it packs 2 kB worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "app", tags: ["$initial"] }] } } },
  },
});
