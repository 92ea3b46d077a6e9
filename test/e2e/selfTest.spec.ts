/** The self-test of a school's IT. Its verdict without WebGL stands in noWebGl.spec.ts. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./harness";

test.use({
  // The one script that it tries to put into the page is refused aloud.
  allowed: { problems: [/^console: .*inline script.*Content Security Policy/] },
  colorScheme: "dark",
  viewport: { width: 390, height: 844 },
  permissions: ["clipboard-read", "clipboard-write"],
});

test("all is well in this browser, and the result can be copied, narrow and in the dark", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (!["GET", "HEAD"].includes(request.method()) || request.url().includes("?")) sent.push(request.url());
  });
  await page.goto("/selftest/");
  const sum = page.locator("#sum");
  await expect(sum).toContainText("of 9 as it should be", { timeout: 45_000 });
  const rows = page.locator("[data-check]");
  await expect(rows).toHaveCount(9);
  for (const row of await rows.all()) {
    const check = await row.getAttribute("data-check");
    // Here the processor draws: the page says so.
    const wanted = check === "graphics" || check === "messages" ? /^(good|less)$/ : /^good$/;
    expect(await row.getAttribute("data-verdict"), await row.innerText()).toMatch(wanted);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole("button", { name: "Copy the text" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Worker: A worker starts, both ways.");
  expect(copied).toContain(await sum.innerText());
  expect(sent, "nothing is sent").toEqual([]);
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

test("without a script the page says what it would test", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${String(baseURL)}/selftest/`);
  await expect(page.locator("#sum")).toContainText("Nothing has been tested yet");
  await expect(page.locator("[data-check]")).toHaveCount(9);
  await context.close();
});
