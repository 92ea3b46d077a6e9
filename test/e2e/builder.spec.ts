/** The builder of embeds: what a teacher chooses is what the preview and the pasted frame show. */
import AxeBuilder from "@axe-core/playwright";
import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { expect, test } from "./harness";

const host = "http://127.0.0.1:4297";
test.use({
  allowed: { origins: [host] },
  viewport: { width: 390, height: 844 },
  colorScheme: "dark",
  permissions: ["clipboard-read", "clipboard-write"],
});

const card = (page: Page, frame: string) => page.frameLocator(frame).locator("[data-open]");

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

test("a report and a day, chosen by keyboard, are what preview and pasted frame show", async ({ page, context }) => {
  await page.goto("/embed/");
  const tabTo = async (id: string): Promise<void> => {
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    }
    throw new Error(`Tab does not lead to ${id}`);
  };
  await expect(page.locator("#output-iframe")).toHaveValue(/\/embed\/map\/"/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  // From the map past the article to one report.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await tabTo("event");
  await page.keyboard.type("14.");
  await tabTo("first-day");
  await page.keyboard.type("2 Apr");
  // A page for frames begins when it is seen.
  await page.locator("#embed-preview").scrollIntoViewIfNeeded();
  await expect(card(page, "#embed-preview")).toHaveAttribute("data-event-card", "lele-tepe");
  expect(await page.evaluate(() => document.activeElement?.id), "the preview takes no focus").toBe("first-day");
  await tabTo("output-iframe");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Copied.")).toBeVisible();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toContain("/embed/event/#event=lele-tepe&amp;days=2016-04-02");

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const fold of await page.locator(".builder summary").all()) await fold.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await findings(page)).toEqual([]);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect([kept, await context.cookies()]).toEqual([0, []]);

  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><html lang="en"><title>A lesson</title><p>Before</p>${snippet}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(4297, "127.0.0.1", resolve));
  await page.goto(host);
  await expect(card(page, "iframe")).toHaveAttribute("data-event-card", "lele-tepe");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  server.closeAllConnections();
  server.close();
});

test("the view of the page is carried into the form, and what means nothing is said", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto("/#event=lele-tepe&days=2016-04-02..2016-04-03&find=Lele");
  const link = page.getByRole("link", { name: "Embed this view" });
  await page.locator("#data summary").click();
  await expect(link).toHaveAttribute("href", /#event=lele-tepe/);
  await link.click();
  await expect(page.locator("#event")).toHaveValue("lele-tepe");
  await expect(page.locator("#last-day")).toHaveValue("2016-04-03");
  await expect(page.locator(".builder .note")).toContainText("the search");
  await page.getByRole("button", { name: "Leave that out" }).click();
  await expect(page.locator("#output-iframe")).toHaveValue(/#event=lele-tepe&amp;days=2016-04-02..2016-04-03"/);
  await page.locator("#theme").selectOption("light");
  await expect(page.locator("#output-iframe")).toHaveValue(/&amp;theme=light"/);
  await expect(page.frameLocator("#embed-preview").locator("html")).toHaveAttribute("data-theme", "light");
  await page.locator("#theme").selectOption("");
  await expect(page.frameLocator("#embed-preview").locator("html")).toHaveAttribute("data-theme", "");
  // To the mode of its own page, and back by the preview's own view.
  await page.getByRole("radio", { name: "A lesson" }).check();
  await expect(page.frameLocator("#embed-preview").locator("#lesson")).toContainText("Step 1 of");
  await page.getByRole("radio", { name: /^The map/ }).check();
  await expect(card(page, "#embed-preview")).toHaveAttribute("data-event-card", "lele-tepe");
  await page.frameLocator("#embed-preview").locator("button.close").click();
  await expect(card(page, "#embed-preview")).toHaveCount(0);
  await page.getByRole("button", { name: "Keep the view as the preview shows it" }).click();
  await expect(page.locator("#event")).toHaveValue("");
  await page.getByRole("button", { name: "Copy: For most pages (iframe)" }).click();
  await expect(page.getByText("The text is selected")).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await page.locator("#output-iframe").inputValue());
  await page.goto("/embed/#days=2016-04-02&nonsense=1");
  await expect(page.locator(".builder .note")).toContainText("nonsense=1");
  expect(await findings(page)).toEqual([]);
});

test("without a script the page says how to embed by hand", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${String(baseURL)}/embed/`);
  await expect(page.locator("#builder pre").first()).toContainText("<iframe src=");
  await context.close();
});
