import { defineConfig } from "@playwright/test";
import { withWebGL } from "./scripts/browserArguments.mjs";
import { lookForChromium } from "./scripts/chromium.mjs";

const executablePath = lookForChromium();
if (!executablePath) throw new Error('No Chromium found: install one or set CHROMIUM_PATH ("npm test" does it itself)');
// Workers read this file too: so each need not search again.
process.env.CHROMIUM_PATH = executablePath;

/** `npm test` counts from this file; without the variable there is only the list. */
const report = process.env.PLAYWRIGHT_JSON;

export default defineConfig({
  testDir: "test/e2e",
  globalSetup: "./scripts/siteUnderTest.mjs",
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // A software renderer on a busy machine may be without a frame for seconds; what is waited for still has to come.
  expect: { timeout: 20_000 },
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args: withWebGL },
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [{ name: "chromium" }],
});
