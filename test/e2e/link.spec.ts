/** A link is the view: opened anywhere, it shows what its sender saw. */
import type { Page } from "@playwright/test";
import { builtModel, shownFirst, whereabouts } from "./builtSite";
import { expect, siteUrl, test } from "./harness";
import {
  enoughOfAMark,
  holdEngine,
  live,
  mapColour,
  open,
  openGl,
  painted,
  photograph,
  pointOf,
  projection,
  settled,
  signColour,
} from "./reader";

test.use({ viewport: { width: 1100, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

const openCard = (page: Page) => page.locator("[data-open]");

test("the address of a view, opened in a browser that knows nothing, restores all of it", async ({ page, browser }) => {
  await open(page);
  await page.evaluate(() => pageApi().go("#days=2016-04-02"));
  await page.getByRole("link", { name: "Reports", exact: true }).click();
  await page.locator('.event-list a[href="#event=seysulan"]').click();
  await page.getByRole("button", { name: "Zoom out" }).click();
  const [state, address, point] = [
    await page.evaluate(() => pageApi().state()),
    page.url(),
    await pointOf(page, "seysulan"),
  ];
  expect(state).toMatch(/^#event=seysulan&days=2016-04-02&map=[\d.]+\/[\d.]+\/[\d.]+&panel=events$/);
  expect(address).toBe(siteUrl(`/${state}`));

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await open(other, address);
  expect(await other.evaluate(() => pageApi().state())).toBe(state);
  const restored = await pointOf(other, "seysulan");
  expect(Math.hypot(restored.x - point.x, restored.y - point.y)).toBeLessThan(2);
  await expect(openCard(other)).toHaveAttribute("data-event-card", "seysulan");
  await expect(other.locator(".event-list")).toBeVisible();
  await expect(other.locator(".count")).toContainText("Only 2 April 2016.");
  await expect(other.locator(".event-list li")).toHaveCount(await page.locator(".event-list li").count());
  await elsewhere.close();
});

test("what means nothing in a link is left out and said, and the rest is followed", async ({ page }) => {
  await open(page, "/#event=no-such-report&panel=events&map=9/95/200&colour=red&days=2016-04-05..2016-04-02");
  const notice = page.locator(".notice");
  for (const part of ["event=no-such-report", "map=9/95/200", "colour=red", "days=2016-04-05..2016-04-02"])
    await expect(notice).toContainText(part);
  await expect(notice).not.toContainText("panel=events");
  await expect(page.locator(".event-list")).toBeVisible();
  await expect(openCard(page)).toHaveCount(0);
  await expect(page.locator(".event-list li")).toHaveCount(shownFirst().length);
  expect(await page.evaluate(() => pageApi().go("#event=lele-tepe&event=%&x"))).toEqual({ dropped: ["event=%", "x"] });
  await expect(openCard(page)).toHaveAttribute("data-event-card", "lele-tepe");
});

test("a link with the old name of a report leads to the report", async ({ page }) => {
  // No report has been renamed yet: the content says that one was.
  await page.route(/\/assets\/model-[^/]*\.json$/, async (route) => {
    const model = { ...builtModel(), aliases: { "lala-tepe": "lele-tepe" } };
    await route.fulfill({ json: model });
  });
  await open(page, "/#event=lala-tepe");
  await expect(openCard(page)).toHaveAttribute("data-event-card", "lele-tepe");
  await expect(page.locator(".notice")).toBeEmpty();
  expect(await page.evaluate(() => pageApi().state())).toBe("#event=lele-tepe");
});

for (const { name, show } of [
  { name: "SVG", show: open },
  { name: "engine", show: openGl },
])
  test(`a link to a piece of the map shows that piece on the map of the ${name}`, async ({ page }) => {
    const viewport = "10.5/39.76/47.05";
    await show(page, `/#map=${viewport}`);
    const place = (await projection(page, viewport))(whereabouts("nerkin-chartar-rockets").position);
    const picture = await photograph(page);
    const { middle, count } = painted(picture, place, await signColour(page, "nerkin-chartar-rockets"));
    expect(count).toBeGreaterThan(enoughOfAMark);
    expect(Math.hypot(middle.x - place.x, middle.y - place.y)).toBeLessThan(4);
    expect(await page.evaluate(() => pageApi().state())).toBe(`#map=${viewport}`);
  });

test("while a link to a piece of the map is on its way, no other piece is shown", async ({ page }) => {
  await open(page);
  const [wrong, colour] = [await pointOf(page, "lele-tepe"), await mapColour(page, "tone-both")];
  const slow = await page.context().newPage();
  await holdEngine(slow);
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await slow.route(/\/assets\/model-[^/]*\.json$/, async (route) => {
    await asked;
    await route.continue();
  });
  await slow.goto("/#map=11/40.2/46.5", { waitUntil: "commit" });
  await slow.locator("#map").waitFor();
  await slow.waitForTimeout(300);
  const early = await photograph(slow);
  answer();
  await live(slow);
  expect(painted(early, wrong, colour).count, "a mark where only the first view has it").toBeLessThan(20);
});

test("an address that is edited by hand is followed", async ({ page }) => {
  await open(page, "/#event=lele-tepe");
  await page.evaluate(() => {
    location.hash = "#event=seysulan&panel=events";
  });
  await expect(openCard(page)).toHaveAttribute("data-event-card", "seysulan");
  await expect(page.locator(".event-list")).toBeVisible();
  await page.evaluate(() => {
    location.hash = "#panel=article";
  });
  await expect(openCard(page)).toHaveCount(0);
  await expect(page.locator(".article-text")).toBeVisible();
  await page.goBack();
  await expect(openCard(page)).toHaveAttribute("data-event-card", "seysulan");
});

test("what a link says twice, or beyond the days and the map, is said too", async ({ page }) => {
  await open(page, "/#aaaa");
  const notice = page.locator(".notice");
  await expect(notice).toContainText("aaaa");
  await page.evaluate(() => {
    location.hash = "#event=lele-tepe&event=seysulan&show=thin,foo&days=2016-03-01..2016-04-03&map=9/48.9/2.4";
  });
  for (const part of ["event=seysulan", "show=foo", "days=2016-03-01..2016-04-03", "map=9/48.9/2.4"])
    await expect(notice).toContainText(part);
  await expect(openCard(page)).toHaveAttribute("data-event-card", "lele-tepe");
  expect(await page.evaluate(() => pageApi().state())).toBe(
    "#event=lele-tepe&days=2016-03-30..2016-04-03&map=9/43/42.5&show=thin",
  );
});

test("the map of the engine cannot be dragged beyond what there is to see", async ({ page }) => {
  await openGl(page, "/#map=8/38/43");
  for (let drag = 0; drag < 3; drag += 1) {
    await page.mouse.move(600, 300);
    await page.mouse.down();
    await page.mouse.move(1000, 100, { steps: 4 });
    await page.mouse.up();
  }
  await expect.poll(() => page.evaluate(() => pageApi().state())).toMatch(/^#map=8\/37\.5\/42\.5$/);
});

test("the open report stays in view when the window is made narrow", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const event = "nerkin-chartar-rockets";
  await open(page, `/#event=${event}&map=9.5/39.8/46.75`);
  const before = await pointOf(page, event);
  await page.setViewportSize({ width: 390, height: 844 });
  const point = (): Promise<number | undefined> => page.evaluate((id) => pageApi().point(id)?.x, event);
  await expect.poll(point).toBeLessThan(390);
  // One that the reader had moved out of sight stays there.
  await page.evaluate(() => pageApi().go("#map=9.5/39.8/46"));
  await page.setViewportSize({ width: 420, height: 844 });
  await settled(page);
  expect(await page.evaluate(() => pageApi().state())).toContain("map=9.5/39.8/46");
  expect(before.x).toBeGreaterThan(390);
});
