/** The strip of days: by pointer and keyboard, a day or a range, and played one by one. Days are those of the place, not the reader's. */
import type { Page } from "@playwright/test";
import { isThin, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { holdEngine, live, open } from "./reader";
import { expectShown, listed, reportsWhere } from "./shown";

// Seven hours and more behind UTC: a day that was read in the reader's zone would be the one before.
test.use({ viewport: { width: 1280, height: 800 }, timezoneId: "America/Los_Angeles" });

const button = (page: Page, day: number) => page.locator(`[data-day="2016-04-${String(day).padStart(2, "0")}"]`);
const within = (from: string, to: string): readonly string[] =>
  reportsWhere((report) => !isThin(report) && report.days.from <= to && from <= report.days.to);

/** The strip, the count line, the address and all the rest agree on the days that are chosen. */
async function expectDays(page: Page, from: string, to = from): Promise<void> {
  const pressed = await page
    .locator('[data-day][aria-pressed="true"]')
    .evaluateAll((days) => days.map((day) => day.getAttribute("data-day")));
  expect([pressed[0], pressed.at(-1)]).toEqual([from, to]);
  expect(await page.evaluate(() => pageApi().state())).toContain(`days=${from === to ? from : `${from}..${to}`}`);
  const reports = within(from, to);
  const day = `${String(Number(from.slice(-2)))} ${from.includes("-03-") ? "March" : "April"} 2016`;
  const said = reports.length === 0 ? `No report for ${day} among those shown.` : `Only ${day}.`;
  const count = page.locator(".count");
  await expect(count).toContainText(from === to ? said : "Only ");
  await expect(count).not.toContainText("fits:");
  await expectShown(page, reports);
}

async function expectAllDays(page: Page): Promise<void> {
  await expect(page.locator('[data-day][aria-pressed="true"]')).toHaveCount(0);
  expect(await page.evaluate(() => pageApi().state())).not.toContain("days=");
  await expectShown(page, shownFirst());
}

test("the days run from 30 March to 10 April, and each says how many reports it will show", async ({ page }) => {
  await open(page, "/#panel=events");
  const days = page.locator("#days [data-day]");
  await expect(days).toHaveCount(12);
  await expect(days.first()).toHaveAccessibleName("30 March 2016: 1 report");
  await expect(days.last()).toHaveAttribute("data-day", "2016-04-10");
  for (const day of [2, 4, 9]) {
    const name = (await button(page, day).getAttribute("aria-label")) ?? "";
    await button(page, day).click();
    expect(name).toMatch(new RegExp(`^${String(day)} April 2016: ${String((await listed(page)).length)} reports?$`));
  }
});

test("a click takes a day, another with Shift a range, and the same day again gives all back", async ({ page }) => {
  await open(page);
  await button(page, 3).click();
  await expectDays(page, "2016-04-03");
  await expect(page).toHaveURL(/#days=2016-04-03$/);
  await button(page, 5).click({ modifiers: ["Shift"] });
  await expectDays(page, "2016-04-03", "2016-04-05");
  await expect(page).toHaveURL(/#days=2016-04-03\.\.2016-04-05$/);
  await button(page, 2).click({ modifiers: ["Shift"] });
  await expectDays(page, "2016-04-02", "2016-04-03");
  await button(page, 4).click();
  await expectDays(page, "2016-04-04");
  await button(page, 4).click();
  await expectAllDays(page);
  await page.goBack();
  await expectDays(page, "2016-04-04");
  await page.getByRole("button", { name: "Show all days" }).click();
  await expectAllDays(page);
});

test("a drag over the strip takes all it touches, in either direction", async ({ page }) => {
  await open(page);
  for (const [start, end] of [
    [2, 4],
    [8, 5],
  ] as const) {
    await button(page, start).hover();
    await page.mouse.down();
    await button(page, end).hover();
    await page.mouse.up();
    await expectDays(page, `2016-04-0${String(Math.min(start, end))}`, `2016-04-0${String(Math.max(start, end))}`);
  }
  await button(page, 9).hover();
  await expectDays(page, "2016-04-05", "2016-04-08");
});

test("arrow keys walk the days, Enter takes one, and Shift stretches it to a range", async ({ page }) => {
  await open(page, "/#days=2016-04-04");
  await button(page, 4).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expectDays(page, "2016-04-04", "2016-04-05");
  await expect(button(page, 5)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(button(page, 3)).toBeFocused();
  await expectDays(page, "2016-04-04", "2016-04-05");
  await page.keyboard.press("Enter");
  await expectDays(page, "2016-04-03");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await expectDays(page, "2016-04-01", "2016-04-03");
});

test("Play goes through the days by itself, Pause holds, and the end shows all of them again", async ({ page }) => {
  await holdEngine(page);
  await page.clock.install();
  await page.goto("/");
  await live(page);
  // From here the page's time stands still but for `runFor`.
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole("button", { name: "Play" }).click();
  const [pause, play] = ["Pause", "Play"].map((name) => page.locator("#days").getByRole("button", { name }));
  if (pause === undefined || play === undefined) throw new Error("There is no button to play");
  await expect(pause).toHaveAttribute("aria-pressed", "true");
  await expectDays(page, "2016-03-30");
  await page.clock.runFor(3100);
  await expectDays(page, "2016-04-01");
  await pause.click();
  await expect(play).toHaveAttribute("aria-pressed", "false");
  await page.clock.runFor(5000);
  await expectDays(page, "2016-04-01");
  await play.click();
  await expectDays(page, "2016-04-02");
  // Escape holds too, and then a page that nobody sees; the open card stays.
  await page.evaluate(() => pageApi().go("#event=lele-tepe"));
  await page.keyboard.press("Escape");
  await expect(play).toBeVisible();
  await page.clock.runFor(5000);
  await expectDays(page, "2016-04-02");
  await expect(page.locator("[data-open]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-open]")).toHaveCount(0);
  await play.click();
  await expectDays(page, "2016-04-03");
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(play).toBeVisible();
  await page.clock.runFor(5000);
  await expectDays(page, "2016-04-03");
  await play.click();
  await expectDays(page, "2016-04-04");
  await page.clock.runFor(1500 * 7);
  await expect(play).toBeVisible();
  await expectAllDays(page);
});

test("who asked for less motion goes on a day with each press, and nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/#days=2016-04-08");
  const play = page.locator("#days").getByRole("button", { name: "Play" });
  await play.click();
  await expect(button(page, 9)).toHaveAttribute("aria-pressed", "true");
  await expectDays(page, "2016-04-09");
  await page.waitForTimeout(1800);
  await expectDays(page, "2016-04-09");
  await play.click();
  await expectDays(page, "2016-04-10");
  await play.click();
  await expectAllDays(page);
});
