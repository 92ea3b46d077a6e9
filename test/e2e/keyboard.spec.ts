/** Back and forward, Escape, and the whole way by keyboard alone. */
import type { Page } from "@playwright/test";
import { shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { open, openGl, painted, photograph, pointOf } from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const openCard = (page: Page) => page.locator("[data-open]");

/** Presses Tab until a link is focused. */
async function tabTo(page: Page, href: string, within = "body"): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((link) => document.activeElement?.matches(link) === true, `${within} [href="${href}"]`))
      return;
  }
  throw new Error(`No ${href} within 150 presses of Tab`);
}

test("Back undoes each choice of the reader, and Forward brings it again", async ({ page }) => {
  await open(page);
  await page.locator('[id="passage=thirty-soldiers-dead"]').click();
  await page.locator('[data-open] .tied a[href="#event=talish-shelled"]').click();
  await expect(openCard(page)).toHaveAttribute("data-event-card", "talish-shelled");
  await page.getByRole("link", { name: "Reports", exact: true }).click();
  await expect(page).toHaveURL(/#event=talish-shelled&panel=events$/);
  await page.goBack();
  await expect(page.locator(".article-text")).toBeVisible();
  await expect(openCard(page)).toHaveAttribute("data-event-card", "talish-shelled");
  await page.goBack();
  await expect(openCard(page)).toHaveAttribute("id", "excerpt=thirty-soldiers-dead");
  await page.goBack();
  await expect(openCard(page)).toHaveCount(0);
  await expect(page.locator(".lit")).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(openCard(page)).toHaveAttribute("data-event-card", "talish-shelled");
  await expect(page.locator('mark.lit [id="passage=thirty-soldiers-dead"]')).toBeVisible();
});

test("by Tab and Enter alone the reader opens a report from the list, and Escape returns there", async ({ page }) => {
  await open(page);
  await tabTo(page, "#panel=events");
  await page.keyboard.press("Enter");
  await tabTo(page, "#event=seysulan");
  await page.keyboard.press("Enter");
  await expect(openCard(page)).toHaveAttribute("data-event-card", "seysulan");
  await expect(openCard(page).locator("h3")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(openCard(page)).toHaveCount(0);
  await expect(page.locator('.event-list a[href="#event=seysulan"]')).toBeFocused();
});

test("by Tab and Enter alone the reader opens a report from the map", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the map" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, "#event=lele-tepe");
  expect(await page.evaluate(() => document.activeElement?.closest("#map") !== null)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(openCard(page).locator("h3")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await openCard(page).evaluate((card) => card.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.locator('.marks a[href="#event=lele-tepe"]')).toBeFocused();
});

test("the engine's signs are reached by keyboard as well, and the one that has the focus shows it", async ({
  page,
}) => {
  await openGl(page);
  const sign = page.locator('.marks a[href="#event=seysulan"]');
  const point = await pointOf(page, "seysulan");
  const halo = async (): Promise<number> => painted(await photograph(page), point, [255, 255, 255], 20).count;
  const before = await halo();
  await tabTo(page, "#event=seysulan", "#map");
  await expect.poll(halo).not.toBe(before);
  await page.keyboard.press("Enter");
  await expect(openCard(page)).toHaveAttribute("data-event-card", "seysulan");
  await page.keyboard.press("Escape");
  await expect(sign).toBeFocused();
});

test("the close button closes the card and returns focus as Escape does", async ({ page }) => {
  await open(page);
  const sentence = page.locator('[id="passage=mutual-accusations"]');
  await sentence.focus();
  await page.keyboard.press("Enter");
  await page.locator("button.close").click();
  await expect(openCard(page)).toHaveCount(0);
  await expect(sentence).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test("closing the second of two cards returns to where the first was opened", async ({ page }) => {
  await open(page, "/#panel=events");
  const opener = page.locator('.event-list a[href="#event=seysulan"]');
  await opener.focus();
  await page.keyboard.press("Enter");
  await openCard(page).getByRole("link", { name: "Later report" }).click();
  const shown = shownFirst();
  await expect(openCard(page)).toHaveAttribute("data-event-card", shown[shown.indexOf("seysulan") + 1] ?? "");
  await expect(openCard(page).locator("h3")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});
