// @ts-check
/**
 * `npm run bench`: measures the built site, beside other maps where `bench/` holds them, with the project's Chromium.
 * Options after `--` go to the benchmark: `npm run bench -- --runs 3 --only ours`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { root, run } from "./steps.mjs";

const program = "bench/bench.mjs";
const list = "bench/peers.json";

for (const needed of [program, list, "dist/index.html"]) {
  if (existsSync(join(root, needed))) continue;
  console.error(`${needed} is missing${needed.startsWith("dist") ? ': run "npm run build" first' : ""}`);
  process.exit(1);
}

const args = [program, list, "--out", "bench/result.json", ...process.argv.slice(2)];
const passed = await run([process.execPath, ...args], { env: { CHROMIUM: findChromium() }, minutes: 80 });
process.exitCode = passed ? 0 : 1;
