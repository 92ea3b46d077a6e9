/** What fails on the reader's side never blanks the page: it is said in one line, and the rest goes on. */
import type { Page, Route } from "@playwright/test";
import { builtFiles, built, marked, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { apart, around } from "./picture";
import { expectMarkPainted, lineInView, live, mapColour, open, openGl, photograph, pointOf, settled } from "./reader";

test.use({
  viewport: { width: 1100, height: 640 },
  contextOptions: { reducedMotion: "reduce" },
  allowed: { problems: [/^console: Failed to load resource/] },
});

const viewport = "9/39.9/47";
const address = `/#map=${viewport}`;

/** How much of the line of contact is ink on the screen. */
async function lineShare(page: Page): Promise<number> {
  await settled(page);
  const [picture, ink, seen] = [
    await photograph(page),
    await mapColour(page, "line"),
    await lineInView(page, viewport),
  ];
  return (
    seen.filter((spot) => around(spot, 3).some((pixel) => apart(picture.at(pixel), ink) < 30)).length / seen.length
  );
}

test("a layer that is missing is named in one line, stays as the simple map drew it, and can be fetched again", async ({
  page,
}) => {
  const missing = /\/geo\/line-of-contact\.geojson$/;
  await page.route(missing, (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" }));
  await openGl(page, address);
  const notice = page.locator(".notice");
  await expect(notice).toContainText("Line of contact, approximate");
  await expectMarkPainted(page, "nerkin-chartar-rockets");
  expect(await lineShare(page), "the line as the simple map has it").toBeGreaterThan(0.5);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toContainText("Line of contact, approximate");
  await page.unroute(missing);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toBeEmpty();
  expect(await lineShare(page), "the line, once its file is back").toBeGreaterThan(0.9);
});

test("a layer that never answers and one that is a page of HTML are both named, and the rest is drawn", async ({
  page,
}) => {
  const waiting: Route[] = [];
  await page.route(/\/geo\/water\.geojson$/, (route) => void waiting.push(route));
  await page.route(/\/geo\/borders\.geojson$/, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Welcome to this network" }),
  );
  // The page's patience, twenty times as short.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 20);
  });
  await openGl(page, address);
  await expect(page.locator(".notice")).toContainText(/State borders on land.*Caspian Sea and lakes/);
  await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(1);
  await expectMarkPainted(page, "nerkin-chartar-rockets");
  expect(await lineShare(page), "the line, but for where the notice stands").toBeGreaterThan(0.75);
  await Promise.all(waiting.map((route) => route.abort()));
});

test("an engine that does not arrive leaves the simple map, and the page says so", async ({ page }) => {
  const first = built("index.html").toString();
  const later = builtFiles(".js").filter((path) => !first.includes(path));
  expect(later.length).toBeGreaterThan(0);
  await page.route(
    (url) => later.some((path) => url.pathname.endsWith(path)),
    (route) => route.abort(),
  );
  let loads = 0;
  page.on("load", () => (loads += 1));
  await open(page, address);
  expect(
    await page.evaluate(() =>
      pageApi()
        .map()
        .then(
          () => "drawn",
          () => "refused",
        ),
    ),
  ).toBe("refused");
  await expect(page.locator(".notice")).toContainText("cannot start the detailed map");
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  expect(loads, "the page is not loaded anew: it is the network, not a new release").toBe(1);
  await expectMarkPainted(page, "nerkin-chartar-rockets");
  const { x, y } = await pointOf(page, "nerkin-chartar-rockets");
  await page.mouse.click(x, y);
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", "nerkin-chartar-rockets");
});

test("a page that a new release has replaced is loaded anew, once", async ({ page }) => {
  const first = built("index.html").toString();
  const gone = (status: number) => (route: Route) => route.fulfill({ status, contentType: "text/plain", body: "Gone" });
  await page.route(/\/assets\/colouredEngine-[^/]*\.js$/, gone(404));
  // The page's own script still comes, so that the page that is loaded anew can be looked at; only asked after, it is gone.
  await page.route(
    (url) => url.pathname.endsWith(".js") && first.includes(url.pathname.slice(1)),
    (route) => (route.request().method() === "HEAD" ? gone(404)(route) : route.continue()),
  );
  await open(page, address);
  const start = (): Promise<void> =>
    page.evaluate(() => {
      pageApi()
        .map()
        .catch(() => undefined);
    });
  await Promise.all([page.waitForEvent("load"), start()]);
  await live(page);
  let again = 0;
  page.on("load", () => (again += 1));
  await start();
  await expect(page.locator(".notice")).toContainText("cannot start the detailed map");
  await page.waitForTimeout(500);
  expect(again, "loaded a third time").toBe(0);
});

test.describe("without its data", () => {
  test.use({ allowed: { problems: [/^console: Failed to load resource/, /^page error: /] } });

  test("the page stays as it was sent: it reads, and its links lead to the cards", async ({ page }) => {
    await page.route(/\/assets\/model-[^/]*\.json$/, (route) =>
      route.fulfill({ status: 503, contentType: "text/html", body: "<p>Busy" }),
    );
    await page.goto("/");
    await expect(page.locator(".article-text")).toBeVisible();
    await expect(page.locator(".marks .sign")).toHaveCount(marked(shownFirst(), "narrow").length);
    await page.locator('.event-list a[href="#event=lele-tepe"]').click();
    await expect(page.locator('[id="event=lele-tepe"] h3')).toBeInViewport();
    await page.goto("/?2#event=seysulan");
    await expect(page.locator('[id="event=seysulan"] h3')).toBeInViewport();
    await expect(page.locator(".controls")).toBeHidden();
  });

  test("the page without its own script shows every card as soon as it has loaded", async ({ page }) => {
    await page.route(/\/assets\/app-[^/]*\.js$/, (route) => route.abort());
    await page.goto("/#event=lele-tepe");
    await expect(page.locator("html")).not.toHaveAttribute("data-live", { timeout: 5000 });
    await expect(page.locator('[id="event=lele-tepe"] h3')).toBeInViewport();
    await expect(page.locator('[id="event=seysulan"] blockquote').first()).toBeAttached();
  });
});
