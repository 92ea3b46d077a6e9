// @ts-check
/**
 * Finds a Chromium for the browser tests and the screenshots, and installs one only if there is none.
 * Never run at `npm ci`: whoever only builds the site needs no browser.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/usr/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * A Chromium that is on this machine already, or `null`. Throws if `CHROMIUM_PATH` names one that does not run:
 * to test with another than the one asked for would be worse.
 * @returns {string | null}
 */
export function lookForChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (runs(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, which does not run`);
  }
  const onPath = commands.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((dir) => join(dir, name)));
  return [...onPath, ...places, chromium.executablePath()].find(runs) ?? null;
}

/**
 * A Chromium, installed if need be. Throws with what to do if there is no way to one.
 * @returns {string}
 */
export function findChromium() {
  const present = lookForChromium();
  if (present) return present;
  for (const { name, steps } of ways()) {
    console.log(`No Chromium here: trying ${name}`);
    for (const step of steps) if (!step()) break;
    const installed = lookForChromium();
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium for the browser tests. Install one (Debian: apt-get install chromium; anywhere else: " +
      "npx playwright install chromium) or set CHROMIUM_PATH to the executable of one.",
  );
}

/** How to get one, in this order. Each may fail: not every network lets a download through, not everybody is root. */
function ways() {
  const isRoot = process.getuid?.() === 0;
  const apt = ["install", "--yes", "--no-install-recommends", "chromium"];
  const byPlaywright = {
    name: "npx playwright install chromium",
    steps: [() => succeeds("npx", ["--no-install", "playwright", "install", "chromium"], 300)],
  };
  const byDebian = {
    name: "apt-get install chromium",
    steps: [() => succeeds("apt-get", ["update"], 300), () => succeeds("apt-get", apt, 900)],
  };
  return isRoot && existsSync("/etc/debian_version") ? [byPlaywright, byDebian] : [byPlaywright];
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} seconds
 */
function succeeds(command, args, seconds) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return (
    spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env, timeout: seconds * 1000 }).status === 0
  );
}

/**
 * Being there is not enough: Ubuntu's `chromium-browser` may be a stub that only asks for a snap.
 * @param {string} path
 */
function runs(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
