// @ts-check
/** `npm run screenshots`: pictures of the built site for the documentation, into `docs/screenshots/`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { withWebGL, withoutWebGL } from "./browserArguments.mjs";
import { findChromium } from "./chromium.mjs";
import siteUnderTest from "./siteUnderTest.mjs";
import { root } from "./steps.mjs";

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} path
 * @property {{ width: number, height: number }} viewport
 * @property {"light" | "dark"} [colorScheme]
 * @property {"screen" | "print"} [media]
 * @property {boolean} [scripts] false: JavaScript is off
 * @property {boolean} [webGL] false: the map engine cannot start
 * @property {boolean} [whole] the whole page, not only the first screen
 */

/** @type {readonly Picture[]} */
const pictures = [
  { name: "wide", path: "/", viewport: wide },
  { name: "selected", path: "/#event=lele-tepe", viewport: wide },
  { name: "front-line", path: "/#event=gapanli-launch&map=9.3/40.25/46.85", viewport: wide },
  { name: "compare", path: "/#panel=compare&days=2016-04-02", viewport: wide },
  { name: "heights", path: "/#show=terrain&event=talish-shelled", viewport: wide },
  { name: "embed", path: "/embed/event/#event=lele-tepe", viewport: { width: 600, height: 450 } },
  { name: "lesson", path: "/embed/lesson/#lesson=one-article/2", viewport: wide },
  { name: "both-countries", path: "/#map=6.7/40.1/47.2", viewport: wide },
  { name: "low", path: "/", viewport: { width: 600, height: 450 } },
  { name: "narrow", path: "/", viewport: narrow },
  { name: "narrow-selected", path: "/#event=third-day-toll", viewport: narrow },
  { name: "dark", path: "/", viewport: wide, colorScheme: "dark" },
  { name: "print", path: "/", viewport: { width: 794, height: 1123 }, media: "print", whole: true },
  { name: "noscript", path: "/", viewport: wide, scripts: false },
  { name: "nowebgl", path: "/", viewport: wide, webGL: false },
];

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} site
 * @param {Picture} picture
 */
async function take(browser, site, picture) {
  const { name, path, viewport, colorScheme = "light", media = "screen", scripts = true, webGL = true } = picture;
  const context = await browser.newContext({
    viewport,
    reducedMotion: "reduce",
    colorScheme,
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
  await page.goto(new URL(path, site).href, { waitUntil: "load" });
  await page.emulateMedia({ media });
  if (scripts) await settled(page, webGL && media === "screen");
  else await page.waitForTimeout(1500); // the relief is decoded beside the page
  const file = join(root, "docs/screenshots", `${name}.png`);
  await page.screenshot({ path: file, fullPage: picture.whole ?? false, timeout: 120_000 });
  console.log(`docs/screenshots/${name}.png`);
  await context.close();
}

/**
 * Waits until the page says that it is ready, and, where it is wanted, that the map engine has drawn.
 * @param {import("@playwright/test").Page} page
 * @param {boolean} withMap
 */
async function settled(page, withMap) {
  const waiting = page.evaluate(async (wantsMap) => {
    const api = /** @type {any} */ (window).lineOfContact;
    await api?.ready?.();
    if (wantsMap) await api?.map?.();
    await document.fonts.ready;
  }, withMap);
  const tooLong = page.waitForTimeout(30_000).then(() => console.warn(`${page.url()}: not ready after 30 s`));
  await Promise.race([waiting, tooLong]);
  // One cross-fade from the SVG map to the engine; then rivers, roads and districts come.
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(4000);
}

const executablePath = findChromium();
const close = await siteUnderTest();
await mkdir(join(root, "docs/screenshots"), { recursive: true });
try {
  for (const webGL of [true, false]) {
    const browser = await chromium.launch({ executablePath, args: webGL ? withWebGL : withoutWebGL });
    const site = process.env.SITE_URL ?? "";
    for (const picture of pictures) if ((picture.webGL ?? true) === webGL) await take(browser, site, picture);
    await browser.close();
  }
} finally {
  await close();
}
