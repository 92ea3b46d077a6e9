// @ts-check
/**
 * `npm run bench`: measures the built site beside other maps, which `bench/` holds as a package of its own. Installs that
 * package, builds the other maps and builds the site where they are missing. What follows `--` goes to the benchmark:
 * `npm run bench -- --runs 3 --only ours,leaflet`. See bench/README.md.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { root, run } from "./steps.mjs";

/** What has to be there, and what makes it. @type {readonly { path: string, command: readonly [string, ...string[]] }[]} */
const needed = [
  { path: "bench/node_modules", command: ["npm", "ci", "--prefix", "bench", "--no-audit", "--no-fund"] },
  { path: "bench/peers", command: [process.execPath, "bench/peers.mjs"] },
  { path: "dist/index.html", command: ["npm", "run", "build"] },
];

async function main() {
  for (const { path, command } of needed) {
    if (existsSync(join(root, path))) continue;
    console.log(`${path} is missing: ${command.map((word) => word.replace(process.execPath, "node")).join(" ")}`);
    if (!(await run(command))) return false;
  }
  // The first of a repeated option counts, so these are what holds where nothing else is asked for.
  const otherwise = ["--parts", "load,use,repeat", "--out", "bench/result.json"];
  const args = ["bench/bench.mjs", "bench/peers.json", ...process.argv.slice(2), ...otherwise];
  return run([process.execPath, ...args], {
    env: { CHROMIUM: findChromium() },
    minutes: 120,
  });
}

process.exitCode = (await main()) ? 0 : 1;
