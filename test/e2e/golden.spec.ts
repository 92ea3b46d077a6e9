/**
 * The principal states look as they did when somebody last looked at them. `npx playwright test golden --update-snapshots` takes the
 * pictures anew: look at the page itself first (`npm run screenshots`).
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./harness";
import { mapBox, open, openGl, photograph, restyle, settled } from "./reader";
import { beyond, difference, readThumbnail, thumbnailOf, thumbnailPng, tolerance, type Thumbnail } from "./thumbnail";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const wide = { width: 1440, height: 900 };

interface State {
  readonly name: string;
  readonly path: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly map: "svg" | "gl";
  readonly dark?: true;
}

const states: readonly State[] = [
  { name: "wide", path: "/", viewport: wide, map: "gl" },
  { name: "simple", path: "/", viewport: wide, map: "svg" },
  { name: "front-line", path: "/#event=lele-tepe&map=9.3/39.9/46.95", viewport: wide, map: "gl" },
  { name: "both-countries", path: "/#map=6.7/40.1/47.2", viewport: wide, map: "gl" },
  { name: "compare", path: "/#panel=compare&days=2016-04-02", viewport: wide, map: "svg" },
  { name: "dark", path: "/", viewport: wide, map: "gl", dark: true },
  { name: "dark-simple", path: "/#event=lele-tepe", viewport: wide, map: "svg", dark: true },
  { name: "phone", path: "/", viewport: { width: 390, height: 844 }, map: "gl" },
  { name: "low", path: "/#event=lele-tepe", viewport: { width: 600, height: 450 }, map: "svg" },
];

const fileOf = (name: string): string => join(import.meta.dirname, "..", "golden", `${name}.png`);

/** Type that comes late is not used (fonts.css): so that it never comes late, it is fetched before the page is looked at. */
async function fetchType(page: Page): Promise<void> {
  await page.goto("/");
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
  await page.goto("about:blank");
}

async function look(page: Page, { path, viewport, map, dark }: State): Promise<Thumbnail> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: dark === true ? "dark" : "light", reducedMotion: "reduce" });
  await fetchType(page);
  await (map === "gl" ? openGl : open)(page, path);
  return still(page);
}

/** The page once it has come to rest: what comes late, as the rivers do, has come. */
async function still(page: Page): Promise<Thumbnail> {
  const map = await mapBox(page);
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  let last = thumbnailOf(await photograph(page));
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 30; tries += 1) {
    await settled(page);
    const next = thumbnailOf(await photograph(page));
    const { moved, ink, block } = difference(last, next, map);
    quiet = moved === 0 && ink < 0.001 && block < 1 ? quiet + 1 : 0;
    last = next;
  }
  return last;
}

for (const state of states)
  test(`${state.name} looks as it did`, async ({ page }, { config }) => {
    const now = await look(page, state);
    const file = fileOf(state.name);
    if (config.updateSnapshots === "all" || config.updateSnapshots === "changed") {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await thumbnailPng(now));
    }
    expect(existsSync(file), `${file} is there`).toBe(true);
    expect(beyond(difference(readThumbnail(readFileSync(file)), now, await mapBox(page)))).toEqual([]);
  });

test("the measure lets type a pixel larger or aside pass, and nothing that is missing from the simple map", async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await fetchType(page);
  await open(page, "/");
  const [before, map] = [await still(page), await mapBox(page)];
  const after = async (css: string): Promise<readonly string[]> => {
    await restyle(page, css);
    return beyond(difference(before, thumbnailOf(await photograph(page)), map));
  };
  expect(tolerance.ink).toBeGreaterThan(0);
  for (const css of [
    ".names text { transform: translate(1px, 1px) }",
    ".names text { font-size: 12.5px !important }",
    ".article p { font-size: 18px !important }",
  ])
    expect(await after(css), css).toEqual([]);
  for (const part of ".line,.border,.oblast,.hatch,.water,.inner-armenia,.disc,.names,.locator,header,.article".split(
    ",",
  ))
    expect(await after(`${part} { visibility: hidden !important }`), part).not.toEqual([]);
});

test("the measure misses no layer of the engine's map", async ({ page }) => {
  test.slow();
  await page.setViewportSize(wide);
  await fetchType(page);
  await openGl(page, "/");
  const [before, map] = [await still(page), await mapBox(page)];
  for (const layer of ["relief", "waters", "roads", "districts", "oblast", "held", "names"]) {
    await page.evaluate((hidden) => {
      location.hash = `#hide=${hidden}`;
    }, layer);
    expect(beyond(difference(before, await still(page), map)), layer).not.toEqual([]);
  }
});
