/** Moving the map is the reader's: it is kept in the address, and never fills the history. */
import type { Page } from "@playwright/test";
import { expect, test } from "./harness";
import { mapBox, openGl, pointOf, settled } from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const lengthOfHistory = (page: Page): Promise<number> => page.evaluate(() => history.length);

test("dragging and turning the wheel change the address, not the history, and the marks move along", async ({
  page,
}) => {
  await openGl(page);
  const entries = await lengthOfHistory(page);
  const [map, before] = [await mapBox(page), await pointOf(page, "nerkin-chartar-rockets")];
  const [x, y] = [map.x + map.width / 2 - 100, map.y + map.height / 2 + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 30, { steps: 4 });
  await page.waitForTimeout(250); // a hand that rests before it lets go gives no swing
  await page.mouse.up();
  await expect(page).toHaveURL(/#map=[\d.]+\/[\d.]+\/[\d.]+$/);
  await settled(page);
  const after = await pointOf(page, "nerkin-chartar-rockets");
  expect(Math.hypot(after.x - before.x + 40, after.y - before.y + 30), "the mark follows the hand").toBeLessThan(4);
  await expect(page.locator("[data-open]")).toHaveCount(0);
  const dragged = page.url();
  await page.mouse.wheel(0, -400);
  await expect(page).not.toHaveURL(dragged);
  await settled(page);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await page.getByRole("button", { name: "Both countries" }).click();
  await settled(page);
  expect(await lengthOfHistory(page)).toBe(entries);
});

test("a drag that begins on a sign moves the map, and opens nothing; a press that stays opens its report", async ({
  page,
}) => {
  await openGl(page);
  const { x, y } = await pointOf(page, "nerkin-chartar-rockets");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 50, y + 20, { steps: 5 });
  await page.waitForTimeout(250);
  await page.mouse.up();
  await settled(page);
  const after = await pointOf(page, "nerkin-chartar-rockets");
  expect(Math.hypot(after.x - x + 50, after.y - y - 20), "the mark follows the hand").toBeLessThan(5);
  await expect(page.locator("[data-open]")).toHaveCount(0);
  await page.mouse.click(after.x, after.y);
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", "nerkin-chartar-rockets");
  // The hand is free again: the next drag on the ground moves the map as ever.
  const map = await mapBox(page);
  const before = await page.evaluate(() => pageApi().state());
  await page.mouse.move(map.x + map.width / 2 - 100, map.y + map.height / 2 + 60);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width / 2 - 160, map.y + map.height / 2 + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => pageApi().state())).not.toBe(before);
});

test("what the page itself moves makes no entry, and no address", async ({ page }) => {
  await openGl(page);
  const entries = await lengthOfHistory(page);
  await page.setViewportSize({ width: 1100, height: 640 });
  await settled(page);
  await page.evaluate(() => {
    for (const step of [1, 2, 3]) pageApi().go(`#map=${8 + step / 10}/39.9/46.9`);
  });
  await settled(page);
  expect(await lengthOfHistory(page)).toBe(entries);
  await expect(page).toHaveURL(/#map=8.3\/39.9\/46.9$/);
  await page.getByRole("button", { name: "Line of contact" }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/$/);
  await page.setViewportSize({ width: 1280, height: 720 });
  await settled(page);
  await expect(page, "a window of another size is no move").toHaveURL(/\/$/);
  expect(await lengthOfHistory(page)).toBe(entries);
});

test("selecting a report that is out of sight moves the map and makes one entry, which one Back undoes", async ({
  page,
}) => {
  await openGl(page, "/#map=10/40.3/46.5");
  const entries = await lengthOfHistory(page);
  await page.locator('.numbers a[href="#event=lele-tepe"]').first().click();
  await settled(page);
  const point = await pointOf(page, "lele-tepe");
  const map = await mapBox(page);
  expect(Math.hypot(point.x - map.x - map.width / 2, point.y - map.y - map.height / 2)).toBeLessThan(map.height / 2);
  expect(await lengthOfHistory(page)).toBe(entries + 1);
  await page.goBack();
  await expect(page.locator("[data-open]")).toHaveCount(0);
  expect(await page.evaluate(() => pageApi().state())).toBe("#map=10/40.3/46.5");
});
