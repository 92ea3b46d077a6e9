// @ts-check
/** `npm run check`: types, lint, format and content. All of them run, so that one round shows everything. */
import { checks, heading, run } from "./steps.mjs";

/** @type {string[]} */
const failed = [];
for (const { name, command } of checks) {
  heading(name);
  const passed = await run(command);
  if (passed) console.log(`${name}: ok`);
  else failed.push(name);
}

heading("sum");
console.log(failed.length === 0 ? "check: ok" : `check: failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
