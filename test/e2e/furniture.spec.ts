/** What stands around the map and serves it: the legend with its switches, the distance tool. */
import type { Page } from "@playwright/test";
import { gridOver, isInside, ringsOf, shareChanged } from "./ground";
import { expect, test } from "./harness";
import { mapBox, open, openGl, photograph, pointOf, projection, settled } from "./reader";

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

const hatchOf = async (page: Page, viewport: string) => {
  const rings = ringsOf("nagorno-karabakh", await projection(page, viewport));
  return gridOver(await mapBox(page)).filter((spot) => isInside(spot, rings) && spot.x > 850);
};

for (const { name, show } of [
  { name: "SVG", show: open },
  { name: "engine", show: openGl },
])
  test(`what the reader hides leaves the map of the ${name}, and comes back; the address says so`, async ({ page }) => {
    const viewport = "8/39.9/46.7";
    await show(page, `/#map=${viewport}&find=nothing`);
    await page.locator("#legend > summary").click();
    await settled(page);
    const before = await photograph(page);
    const spots = await hatchOf(page, viewport);
    expect(spots.length).toBeGreaterThan(30);
    const held = page.getByLabel("Held by Armenian and Karabakh forces, 1994–2020", { exact: true });
    const names = page.getByLabel("Names", { exact: true });
    await held.uncheck();
    await names.uncheck();
    await expect(page).toHaveURL(/&hide=held,names$/);
    await expect(held, "its box, to show it again").toBeVisible();
    await expect(names).toBeVisible();
    await settled(page);
    const changed = shareChanged(before, await photograph(page), spots);
    // The hatch is thin: about a pixel in twenty, and none where nothing is hidden.
    expect(changed, "without the hatch").toBeGreaterThan(0.03);
    await page.goBack();
    await expect(held).not.toBeChecked();
    await expect(names).toBeChecked();
    await page.goBack();
    await settled(page);
    await expect(held).toBeChecked();
    expect(shareChanged(before, await photograph(page), spots), "with it again").toBeLessThan(0.02);
  });

test("a sign of the legend leads to the passport of what it stands for", async ({ page }) => {
  await open(page, "/#hide=oblast");
  await page.locator("#legend > summary").click();
  await expect(page.getByLabel("Nagorno-Karabakh Autonomous Oblast, 1923–1991", { exact: true })).not.toBeChecked();
  await page.getByRole("link", { name: "Source of: Line of contact, approximate" }).click();
  await expect(page.locator("#passport-line-of-contact")).toBeInViewport();
  await expect(page.locator("#passport-line-of-contact")).toBeFocused();
  await expect(page).toHaveURL(/#hide=oblast$/);
});

test("a distance is measured by pointer and by keyboard, without opening a report, and Escape ends it", async ({
  page,
}) => {
  await open(page, "/#map=8.5/39.9/46.8");
  await page.locator('[data-action="measure"]').click();
  const length = page.locator(".measured [role=status]");
  await expect(page.locator(".measured"), "the tool has come").toBeVisible();
  const map = await mapBox(page);
  const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
  await page.mouse.click(middle.x, middle.y);
  await expect(length).toHaveText("One point set. Set another.");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  // 60 pixels at zoom 8.5 and 39.9° N are 60 × 40,075,017 m × cos 39.9° / (512 × 2^8.5), less 0.17 % for the mean sphere: 9.94 km.
  await expect(length).toHaveText("2 points: 9.9 km (6.2 mi)");
  const { x, y } = await pointOf(page, "talish-shelled");
  await page.mouse.click(x, y);
  await expect(length).toContainText("3 points");
  await expect(page.locator("[data-open]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(length).toHaveCount(0);
  await expect(page.locator('[data-action="measure"]')).toBeFocused();
});
