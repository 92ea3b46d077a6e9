/** Light or dark: as the reader's device has it, or as the address asks, in the page, in a frame and in both maps. */
import type { Frame, Page } from "@playwright/test";
import { expect, test } from "./harness";
import { frameOf, host, live, openHost, startHost, stopHost } from "./otherPage";
import { openGl, photograph, settled } from "./reader";

test.beforeAll(startHost);
test.afterAll(stopHost);
test.use({
  allowed: { origins: [host] },
  viewport: { width: 1100, height: 700 },
  contextOptions: { reducedMotion: "reduce" },
});

const paper = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = "rgb(251, 250, 245)";
const dark = "rgb(25, 26, 27)";

/** How bright the map is, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
  await expect(page.locator("html")).toHaveAttribute("data-map", "gl", { timeout: 60_000 });
  await settled(page);
  const { at, width, height } = await photograph(page);
  const greens: number[] = [];
  for (let y = 100; y < height - 200; y += 5)
    for (let x = width - 300; x < width - 60; x += 5) greens.push(at({ x, y })[1]);
  return greens.reduce((sum, green) => sum + green, 0) / greens.length;
}

test("the address asks for dark on a light device, and the engine is drawn anew in other colours, the device's too", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openGl(page, "/#theme=dark");
  expect(await paper(page)).toBe(dark);
  expect(await brightness(page)).toBeLessThan(110);
  await page.evaluate(() => pageApi().go("#theme=light"));
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  expect(await brightness(page)).toBeGreaterThan(150);
  expect(await paper(page)).toBe(light);
  // The device turns dark: not this page, until nothing is asked for any more.
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper(page)).toBe(light);
  await page.evaluate(() => pageApi().go(""));
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  expect(await brightness(page)).toBeLessThan(110);
  expect(await paper(page)).toBe(dark);
  await expect(page.locator("canvas")).toHaveCount(1);
});

test("a frame is dark before its script comes, and stays so from report to report", async ({ page }) => {
  await openHost(page, frameOf("/embed/map/#theme=dark"));
  const frame = await live(page);
  expect(await paper(frame)).toBe(dark);
  await frame.locator('.marks a[href="#event=lele-tepe"]').click();
  await expect(frame.locator("[data-open]")).toHaveCount(1);
  await expect.poll(() => frame.evaluate(() => location.hash)).toBe("#event=lele-tepe&theme=dark");
  await frame.locator("#open-full").hover();
  await expect(frame.locator("#open-full")).toHaveAttribute("href", /#event=lele-tepe&theme=dark$/);
  // It never comes.
  await page.route(/\/assets\/app-/, () => undefined);
  await openHost(page, frameOf("/embed/map/#theme=dark"));
  await expect.poll(async () => paper(page.frames()[1] ?? page)).toBe(dark);
});
