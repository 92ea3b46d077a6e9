/** Select a mark, an item of the list or a sentence: the other two follow, and the card says who says so. */
import type { Page } from "@playwright/test";
import { marked } from "./builtSite";
import { expect, test } from "./harness";
import { apart, around, ring } from "./picture";
import { lineInView, mapColour, open, openGl, photograph, pointOf, settled } from "./reader";

test.use({ viewport: { width: 1100, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

/** The mark's ring, the list, the article, the card and the address agree on what is selected, and on nothing else. */
async function expectSelected(page: Page, event: string, sentences: readonly string[]): Promise<void> {
  await expect(page.locator(".event-list li.lit")).toHaveCount(1);
  await expect(page.locator(".event-list li.lit")).toHaveAttribute("data-event", event);
  await expect(page.locator('.event-list a[aria-current="true"]')).toHaveAttribute("href", `#event=${event}`);
  await expect(page.locator(".article-text mark.lit")).toHaveCount(sentences.length);
  for (const sentence of sentences)
    await expect(page.locator(`mark.lit [id="passage=${sentence}"]`)).toHaveAttribute("aria-current", "true");
  await expect(page.locator("[data-open]")).toHaveCount(1);
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", event);
  await expect(page.locator("[data-open] h3")).toBeVisible();
  await expect(page.locator("[data-open] h3")).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#event=${event}(&|$)`));
  expect(await ringOf(page, event), "share of the ring that is lit").toBeGreaterThan(0.5);
}

/** How much of the ring around a mark has the colour of what is lit. */
async function ringOf(page: Page, event: string): Promise<number> {
  await settled(page);
  const picture = await photograph(page);
  const lit = await mapColour(page, "lit");
  const spots = ring(await pointOf(page, event), 15.7, 60);
  return (
    spots.filter((spot) => around(spot, 1).some((pixel) => apart(picture.at(pixel), lit) < 25)).length / spots.length
  );
}

test("a click on a mark of the engine's map lights its sentence and its item and opens its card", async ({ page }) => {
  await openGl(page);
  const { x, y } = await pointOf(page, "nerkin-chartar-rockets");
  expect(await ringOf(page, "nerkin-chartar-rockets")).toBeLessThan(0.1);
  await page.mouse.click(x, y);
  await expectSelected(page, "nerkin-chartar-rockets", ["thirty-soldiers-dead"]);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-open]")).toHaveCount(0);
  await expect(page.locator(".maplibregl-canvas")).toBeFocused();
  expect(await ringOf(page, "nerkin-chartar-rockets")).toBeLessThan(0.1);
});

test("a click on a mark of the SVG map does the same", async ({ page }) => {
  await open(page);
  const { x, y } = await pointOf(page, "talish-shelled");
  await page.mouse.click(x, y);
  await expectSelected(page, "talish-shelled", ["thirty-soldiers-dead"]);
  await page.keyboard.press("Escape");
  await expect(page.locator('.marks a[href="#event=talish-shelled"]')).toBeFocused();
});

test("an item of the list lights its mark and its sentences, and the next one takes over", async ({ page }) => {
  await open(page, "/#panel=events");
  await page.locator('.event-list a[href="#event=lele-tepe"]').click();
  await expectSelected(page, "lele-tepe", ["thirty-soldiers-dead", "ceasefire-announced-sunday", "mutual-accusations"]);
  await page.locator('.event-list a[href="#event=gapanli-launch"]').click();
  await expectSelected(page, "gapanli-launch", ["artillery-after-truce"]);
  expect(await ringOf(page, "lele-tepe")).toBeLessThan(0.1);
});

test("a sentence lights every report that is tied to it, on the map and in the list", async ({ page }) => {
  await open(page);
  const sentence = page.locator('[id="passage=front-line-shelling"]');
  await sentence.click();
  const tied = ["qaraagaci-hit", "third-day-toll", "tos-1-used", "hasangaya-shelled"];
  const onMap = marked(tied);
  expect(onMap).toHaveLength(3);
  await expect(page.locator("mark", { has: sentence })).toHaveAttribute("data-event", tied.join(" "));
  await expect(page.locator(".event-list li.lit")).toHaveCount(tied.length);
  for (const event of tied) {
    await expect(page.locator(`.event-list li.lit[data-event="${event}"]`)).toHaveCount(1);
    if (onMap.includes(event)) expect(await ringOf(page, event), event).toBeGreaterThan(0.5);
    await expect(page.locator(`[data-open] .tied a[href="#event=${event}"]`)).toBeVisible();
  }
  expect(await ringOf(page, "nerkin-chartar-rockets")).toBeLessThan(0.1);
  await expect(page.locator("[data-open] h3")).toBeFocused();
  await expect(page.locator("[data-open]")).toContainText("4 reports are tied to it");
  await expect(page).toHaveURL(/#excerpt=front-line-shelling$/);
  await page.keyboard.press("Escape");
  await expect(sentence).toBeFocused();
});

for (const { name, show } of [
  { name: "SVG", show: open },
  { name: "engine", show: openGl },
])
  test(`a report about the whole line lights the line itself on the map of the ${name}`, async ({ page }) => {
    const viewport = "9/39.9/47";
    await show(page, `/#map=${viewport}`);
    const litShare = async (): Promise<number> => {
      await settled(page);
      const [picture, lit] = [await photograph(page), await mapColour(page, "lit")];
      const seen = await lineInView(page, viewport);
      expect(seen.length).toBeGreaterThan(30);
      return (
        seen.filter((spot) => around(spot, 7).some((pixel) => apart(picture.at(pixel), lit) < 12)).length / seen.length
      );
    };
    expect(await litShare()).toBeLessThan(0.05);
    await page.evaluate(() => pageApi().go("#event=first-toll"));
    expect(await litShare()).toBeGreaterThan(0.9);
    await page.keyboard.press("Escape");
    expect(await litShare()).toBeLessThan(0.05);
  });
