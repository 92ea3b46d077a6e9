/** What happened before and since: a sourced timeline, and the areas of 2020–2023 on both maps, only where the reader asks for them. */
import type { Page } from "@playwright/test";
import { builtModel } from "./builtSite";
import { gridOver, isInside, ringsOf, shareChanged } from "./ground";
import { expect, test } from "./harness";
import { mapBox, open, openGl, photograph, projection, settled } from "./reader";

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

const { timeline, sources, layers } = builtModel();
const areas = /\/geo\/control-2020-2023\.geojson$/;
/** The switch for the areas stands with the signs of the map, and on a part of it: a second click folds them away. */
const openLegend = (page: Page): Promise<void> => page.locator(".legend > summary").click();

test("the top of the page says that this is April 2016, and tells what came before and since", async ({ page }) => {
  await open(page);
  const setting = page.locator(".header .setting");
  await expect(setting).toContainText("You are reading the news of 2–5 April 2016");
  await page.getByText("Before and since", { exact: true }).click();
  const entries = setting.locator("li");
  await expect(entries).toHaveCount(13);
  expect(timeline).toHaveLength(13);
  for (const [index, { text, sources: cited }] of timeline.entries()) {
    await expect(entries.nth(index)).toContainText(text.en);
    await expect(entries.nth(index)).toBeVisible();
    for (const id of cited)
      await expect(entries.nth(index).locator("small")).toContainText(
        sources.find((source) => source.id === id)?.publisher ?? "",
      );
  }
  await expect(entries.first().locator("b")).toHaveText("1988:");
  await expect(entries.last().locator("b")).toHaveText("1 January 2024:");
  // The passport of what the switch draws.
  const layer = layers.find(({ id }) => String(id) === "control-2020-2023");
  await page.locator("#layers > summary").click();
  await expect(page.locator("#layers")).toContainText(layer?.title.en ?? "no such layer");
  await expect(page.locator("#layers")).toContainText(layer?.asOf ?? "no date");
});

for (const { name, show } of [
  { name: "SVG", show: open },
  { name: "engine", show: openGl },
])
  test(`the areas of 2020–2023 are on the map of the ${name} when asked for, and only there`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (areas.test(request.url())) asked.push(request.url());
    });
    const viewport = "8/39.9/46.7";
    // No marks: what changes is the ground alone.
    await show(page, `/#map=${viewport}&find=nothing`);
    const toggle = page.getByLabel("Show the areas of 2020–2023 on the map");
    await expect(toggle).not.toBeChecked();
    await settled(page);
    const before = await photograph(page);
    expect(asked).toEqual([]);
    await openLegend(page);
    await toggle.check();
    await openLegend(page);
    await expect(page).toHaveURL(/show=since$/);
    await expect(page.locator(".marks path.since")).toHaveCount(3);
    await settled(page);
    const after = await photograph(page);
    const rings = ringsOf("control-2020-2023", await projection(page, viewport));
    const spots = gridOver(await mapBox(page));
    const [inside, outside] = [true, false].map((wanted) => spots.filter((spot) => isInside(spot, rings) === wanted));
    expect(inside?.length).toBeGreaterThan(50);
    expect(shareChanged(before, after, inside ?? []), "inside").toBeGreaterThan(0.85);
    expect(shareChanged(before, after, outside ?? []), "outside").toBeLessThan(0.08);
    await openLegend(page);
    await toggle.uncheck();
    await openLegend(page);
    await settled(page);
    expect(shareChanged(before, await photograph(page), spots), "switched off").toBeLessThan(0.01);
    await expect(page.locator(".marks path.since")).toHaveCount(0);
    await openLegend(page);
    await toggle.check();
    await expect(page.locator(".marks path.since")).toHaveCount(3);
    expect(asked).toHaveLength(1);
  });

test("a link with the areas draws them, on both maps", async ({ page }) => {
  await openGl(page, "/#show=since");
  await expect(page.getByLabel("Show the areas of 2020–2023 on the map")).toBeChecked();
  await expect(page.locator(".marks path.since")).toHaveCount(3);
  await page.evaluate(() => pageApi().go("#find=nothing"));
  await settled(page);
  const shown = await photograph(page);
  await openLegend(page);
  await page.getByLabel("Show the areas of 2020–2023 on the map").uncheck();
  await settled(page);
  const spots = gridOver(await mapBox(page));
  expect(shareChanged(shown, await photograph(page), spots), "drawn by the engine").toBeGreaterThan(0.1);
});

test.describe("where the areas do not come", () => {
  test.use({ allowed: { problems: [/^console: Failed to load resource/] } });

  test("the page says so, and asking again fetches them", async ({ page }) => {
    await page.route(areas, (route) => route.fulfill({ status: 503, contentType: "text/html", body: "<p>Busy" }));
    await open(page);
    await openLegend(page);
    const toggle = page.getByLabel("Show the areas of 2020–2023 on the map");
    await toggle.check();
    await expect(page.locator(".notice")).toContainText("The areas of 2020–2023 could not be loaded.");
    await page.unroute(areas);
    await toggle.uncheck();
    await toggle.check();
    await expect(page.locator(".marks path.since")).toHaveCount(3);
  });
});
