/** The guided lesson beside the map: given by keyboard, by address, on a phone, with nothing stored. */
import { AxeBuilder } from "@axe-core/playwright";
import { builtModel } from "./builtSite";
import { expect, test } from "./harness";
import { open } from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("is gone through by keyboard, with the view of each step, and Back goes back", async ({ page }) => {
  await open(page, "/#lesson=one-article/1");
  const heading = page.locator(".lesson-step:visible h3");
  await expect(heading).toBeFocused();
  await expect(page.locator(".lesson-step:visible")).toContainText("Step 1 of 8");
  // The address named the step alone: its view is shown.
  await expect(page).toHaveURL(/excerpt=front-line-shelling&lesson=one-article\/1$/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/event=first-toll&days=2016-04-02&lesson=one-article\/2$/);
  await expect(heading).toBeFocused();
  await expect(page.locator("[data-event-card][data-open]")).toHaveAttribute("id", "event=first-toll");
  // The reader looks elsewhere, and comes back to what the step shows.
  await page.locator(".tabs a", { hasText: "Reports" }).click();
  await expect(page).toHaveURL(/panel=events&lesson=one-article\/2$/);
  await page.getByRole("button", { name: "Show this step’s view" }).click();
  await expect(page).toHaveURL(/event=first-toll&days=2016-04-02&lesson=one-article\/2$/);
  await page.getByRole("link", { name: "Next step" }).press("Enter");
  await expect(page).toHaveURL(/lesson=one-article\/3$/);
  await page.goBack();
  await expect(page.locator(".lesson-step:visible")).toContainText("Step 2 of 8");
  await page.getByRole("button", { name: "Leave the lesson" }).press("Enter");
  await expect(page.locator("#lesson")).toBeHidden();
  await expect(page).toHaveURL(/#event=first-toll&days=2016-04-02$/);
});

test("keeps what was written for the visit, and stores nothing", async ({ page }) => {
  await open(page, "/#lesson=one-article/8");
  const field = page.getByRole("textbox", { name: "Your three sentences" });
  await field.fill("The ministry says …");
  // In a field the arrows move the caret.
  await field.press("ArrowLeft");
  await expect(field).toBeVisible();
  await page.getByRole("link", { name: "Previous step" }).click();
  await expect(field).toBeHidden();
  await page.getByRole("link", { name: "Next step" }).click();
  await expect(field).toHaveValue("The ministry says …");
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual([0, 0, "", 0]);
});

test("fits a phone, quotes the article in its feedback, and axe finds nothing; nor on the page of the lessons", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/#lesson=one-article/3");
  const step = page.locator(".lesson-step:visible");
  await step.locator("summary").nth(1).click();
  const { evidence } = builtModel().claims.find(({ id }) => id === "demilitarized-buffer-zone") ?? { evidence: [] };
  const quoted = evidence.flatMap((item) => (item.kind === "excerpt" ? [item.exact] : []))[0] ?? "no excerpt";
  await expect(step.locator("details[open] blockquote")).toContainText(`“${quoted}”`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
  expect((await new AxeBuilder({ page }).include("#lesson").withTags(tags).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = new AxeBuilder({ page }).include("#lesson").withRules("color-contrast");
  expect((await dark.analyze()).violations).toEqual([]);
  await page.goto("/lessons/");
  expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
  await page.getByRole("link", { name: "Start the lesson" }).first().click();
  await expect(page.locator(".lesson-step:visible")).toContainText("Step 1 of 8");
});
