/** Words explained: pop-overs that keyboard and pointer open, that Escape alone closes, and that fit every screen. */
import { builtModel } from "./builtSite";
import { expect, test } from "./harness";
import { open } from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const { glossary, sources } = builtModel();

test("a word opens beside its button by keyboard, and Escape closes it and not the card", async ({ page }) => {
  await open(page, "/#event=lele-tepe");
  await page.locator("#glossary > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const button = page.locator("#glossary .term").first();
  await expect(button).toBeFocused();
  await expect(button).toHaveText(glossary[0]?.term.en ?? "");
  await page.keyboard.press("Enter");
  const popover = page.locator(".popover:popover-open");
  await expect(popover).toHaveCount(1);
  await expect(popover).toContainText(glossary[0]?.text.en ?? "");
  await expect(popover).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(popover).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page.locator("[data-open]"), "the card stays").toHaveAttribute("data-event-card", "lele-tepe");
  await expect(page).toHaveURL(/#event=lele-tepe$/);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-open]")).toHaveCount(0);
});

for (const width of [1440, 390])
  test(`every word is explained, with its sources, on a page ${String(width)} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    await page.locator("#glossary > summary").click();
    await expect(page.locator("#glossary .term")).toHaveCount(glossary.length);
    expect(glossary.length).toBeGreaterThan(10);
    for (const { id, term, text, sources: cited } of glossary) {
      // Pressing the next one closes the one before.
      await page.locator("#glossary").getByRole("button", { name: term.en, exact: true }).press("Enter");
      const popover = page.locator(".popover:popover-open");
      await expect(popover).toHaveAttribute("id", `term=${id}`);
      await expect(popover).toContainText(text.en);
      for (const source of cited)
        await expect(popover).toContainText(sources.find((candidate) => candidate.id === source)?.publisher ?? "");
      await expect(popover, id).toBeInViewport({ ratio: 0.99 });
    }
    await page.mouse.click(width - 20, 200);
    await expect(page.locator(".popover:popover-open")).toHaveCount(0);
    await expect(page.locator("[data-open]")).toHaveCount(0);
  });

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a word opens all the same", async ({ page }) => {
    await page.goto("/");
    await page.locator("#glossary > summary").click();
    const button = page.locator("#glossary .term").nth(1);
    await button.click();
    await expect(page.locator(".popover:popover-open")).toContainText(glossary[1]?.text.en ?? "");
  });
});
