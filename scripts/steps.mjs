// @ts-check
/** What `npm run check` and `npm test` have in common: commands that run one after another, with a heading each. */
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ name: string, command: readonly [string, ...string[]] }} Check */

/** Everything that is known without running the site.
 * @type {readonly Check[]} */
export const checks = [
  // By its path: `typescript` is aliased to the version that has the API that ESLint needs.
  { name: "types", command: [process.execPath, "node_modules/@typescript/native/bin/tsc", "--noEmit"] },
  { name: "lint", command: ["eslint", "--max-warnings", "0", "."] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "content", command: [process.execPath, "scripts/checkContent.mjs"] },
];

/** @param {string} text */
export function heading(text) {
  console.log(`\n━━ ${text} ${"━".repeat(Math.max(3, 76 - text.length))}`);
}

/**
 * Runs a command in the project's folder and passes its output through.
 * A step that hangs counts as failed: the sum at the end must be printed whatever happens.
 * @param {readonly [string, ...string[]]} command
 * @param {{ env?: Readonly<Record<string, string>>, minutes?: number }} [options]
 * @returns {Promise<boolean>} whether it ended with exit code 0
 */
export function run([command, ...args], { env = {}, minutes = 10 } = {}) {
  const bin = join(root, "node_modules", ".bin");
  const PATH = `${bin}${delimiter}${process.env.PATH ?? ""}`;
  return new Promise((ended) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH },
      stdio: ["ignore", "inherit", "inherit"],
      timeout: minutes * 60_000,
      shell: process.platform === "win32" && command !== process.execPath,
    });
    child.once("error", (error) => {
      console.error(`${command}: ${error.message}`);
      ended(false);
    });
    child.once("exit", (code, signal) => {
      if (signal) console.error(`${command} was ended by ${signal}`);
      ended(code === 0);
    });
  });
}
