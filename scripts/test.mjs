// @ts-check
/**
 * `npm test`: everything, in order. A step that fails does not stop the next ones, except that a site that was not
 * built cannot be tested. The last line is `N passed, N failed`: the tests one by one, a check and the build as one each.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { countPlaywright, countVitest } from "./reports.mjs";
import { checks, heading, run } from "./steps.mjs";

/** @typedef {import("./reports.mjs").Count} Count */

/** @type {{ name: string, seconds: number, counted: Count }[]} */
const results = [];
const reports = await mkdtemp(join(tmpdir(), "line-of-contact-test-"));

/**
 * Runs a step and notes what came of it, even if the step itself throws.
 * @param {string} name
 * @param {() => Promise<Count>} work
 */
async function step(name, work) {
  heading(name);
  const started = performance.now();
  /** @type {Count} */
  let counted;
  try {
    counted = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counted = one(false);
  }
  results.push({ name, seconds: (performance.now() - started) / 1000, counted });
  return counted;
}

/**
 * @param {boolean} passed
 * @returns {Count}
 */
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

for (const { name, command } of checks) await step(name, async () => one(await run(command)));

await step("unit, content and architecture", async () => {
  const report = join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return countVitest(report, await run(["vitest", "run", ...reporters]));
});

const built = await step("build", async () =>
  one((await run(["vite", "build"])) && (await run([process.execPath, "scripts/buildDownloads.mjs"]))),
);

await step("in the browser", async () => {
  if (built.failed > 0) throw new Error("Not run: the site was not built");
  const report = join(reports, "playwright.json");
  const env = { CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON: report };
  return countPlaywright(report, await run(["playwright", "test", "--forbid-only"], { env, minutes: 40 }));
});

await rm(reports, { recursive: true, force: true });

heading("sum");
/** @param {keyof Count} what */
const sum = (what) => results.reduce((total, { counted }) => total + counted[what], 0);
for (const { name, seconds, counted } of results) {
  const skipped = counted.skipped > 0 ? `, ${counted.skipped} skipped` : "";
  const verdict = counted.failed > 0 ? "FAILED" : "ok";
  console.log(
    `${verdict.padEnd(7)}${name}: ${counted.passed} passed, ${counted.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  );
}
// Set, not `process.exit`: what was printed must reach a pipe before the process ends.
process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
