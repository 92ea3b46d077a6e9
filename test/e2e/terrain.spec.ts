/** The map in 3-D: only where the reader asks for it, and back to what it was. */
import { gridOver, shareChanged } from "./ground";
import { expect, test } from "./harness";
import { expectMarkPainted, mapBox, openGl, photograph, pointOf, settled } from "./reader";

test.use({ viewport: { width: 1024, height: 600 }, contextOptions: { reducedMotion: "reduce" } });

const tiles = /\/geo\/terrain\/\d+\/\d+\/\d+\.webp$/;

test("heights are fetched when the reader asks for them, the map tilts, and flat it is as before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (tiles.test(request.url())) asked.push(request.url());
  });
  await openGl(page);
  const before = await photograph(page);
  const flatSpot = await pointOf(page, "lele-tepe");
  expect(asked).toEqual([]);
  const summary = page.locator("#legend > summary");
  await summary.click();
  await page.getByLabel(/^Heights in 3-D/).check();
  await summary.click();
  await expect(page).toHaveURL(/#show=terrain$/);
  await expect.poll(() => asked.length).toBeGreaterThan(3);
  await settled(page);
  const spots = gridOver(await mapBox(page));
  expect(shareChanged(before, await photograph(page), spots), "tilted").toBeGreaterThan(0.3);
  const spot = await pointOf(page, "lele-tepe");
  expect(Math.hypot(spot.x - flatSpot.x, spot.y - flatSpot.y)).toBeGreaterThan(10);
  await expectMarkPainted(page, "lele-tepe");
  // A sign answers where it stands.
  await page.mouse.click(spot.x, spot.y);
  await expect(page.locator('[data-open][data-event-card="lele-tepe"]')).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Flat map" }).click();
  await expect(page).not.toHaveURL(/show=/);
  await settled(page);
  await settled(page);
  // A software renderer may take its time to draw it so.
  await expect
    .poll(async () => shareChanged(before, await photograph(page), spots), { message: "flat again", timeout: 30_000 })
    .toBeLessThan(0.02);
  expect(await pointOf(page, "lele-tepe")).toEqual(flatSpot);
});

test.describe("where the heights do not come", () => {
  test.use({ allowed: { problems: [/terrain/] } });

  test("the page says so in a line, and the map goes on without them", async ({ page }) => {
    await page.route(tiles, (route) => route.fulfill({ status: 404, body: "" }));
    await openGl(page, "/#show=terrain");
    await expect(page.locator(".notice")).toContainText("Not loaded: Heights in 3-D.");
    await expectMarkPainted(page, "lele-tepe");
    await page.unroute(tiles);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".notice")).toBeEmpty();
  });
});
