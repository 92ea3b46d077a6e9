/** The page fits every screen: nothing runs off it, no mark is covered, and every button can be hit. */
import type { Page } from "@playwright/test";
import { marked, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { mapBox, open, pointOf, type Box } from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" }, hasTouch: true });

const screens = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];

async function boxesOf(page: Page, selector: string): Promise<readonly Box[]> {
  const boxes = await Promise.all((await page.locator(selector).all()).map((element) => element.boundingBox()));
  return boxes.filter((box) => box !== null && box.width > 0 && box.height > 0) as readonly Box[];
}

for (const { width, height } of screens)
  test.describe(`on a screen of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    const events = marked(shownFirst(), width < 560 ? "narrow" : "wide");

    test("nothing runs off the side, the heading stands at the top, and the map is in view", async ({ page }) => {
      await open(page);
      const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      const heading = page.getByRole("heading", { level: 1 });
      const title = await heading.boundingBox();
      expect(title?.y, "the heading's top").toBeGreaterThanOrEqual(0);
      expect((title?.y ?? height) + (title?.height ?? 0), "the heading's foot").toBeLessThan(height / 3);
      expect(await heading.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(18);
      const map = await mapBox(page);
      if (width < 1024) {
        expect(map.width, "the map stands on top, as wide as the screen").toBeGreaterThan(width * 0.95);
        expect(map.height / height).toBeCloseTo(0.45, 1);
        expect((await page.locator("#main").boundingBox())?.y).toBeGreaterThanOrEqual(map.y + map.height);
      } else {
        expect(map.x, "the map stands beside the column").toBeGreaterThan(300);
        expect(map.width).toBeGreaterThan(width / 2);
        const days = (await page.locator("#days").boundingBox())?.height ?? 0;
        expect(days, "the days at the map's foot").toBeGreaterThan(44);
        expect(map.height + days, "map and days as high as the screen").toBeCloseTo(height, 0);
      }
      await page.evaluate(() => pageApi().go("#event=lele-tepe&panel=events"));
      expect(await overflow(), "with a card open").toBeLessThanOrEqual(0);
    });

    test("in the first view every mark is whole and in reach, and nothing covers it", async ({ page }) => {
      await open(page);
      const map = await mapBox(page);
      const furniture = await boxesOf(page, ".controls button, .locator, .notice, .credits");
      expect(furniture.length).toBeGreaterThan(3);
      const points = await Promise.all(events.map(async (event) => ({ event, ...(await pointOf(page, event)) })));
      for (const { event, x, y } of points) {
        expect(
          Math.min(x - map.x, y - map.y, map.x + map.width - x, map.y + map.height - y),
          `${event} from the map's edge`,
        ).toBeGreaterThan(13);
        for (const box of furniture) {
          const gap = Math.hypot(
            Math.max(box.x - x, 0, x - box.x - box.width),
            Math.max(box.y - y, 0, y - box.y - box.height),
          );
          expect(gap, `${event} from the furniture at ${box.x}, ${box.y}`).toBeGreaterThan(12);
        }
        const hit = await page.evaluate(
          (at) => document.elementFromPoint(at.x, at.y)?.closest("[data-event]")?.getAttribute("data-event"),
          { x, y },
        );
        if (y < height) expect(hit, `what a finger on ${event} hits`).toBe(event);
      }
      for (const a of points)
        for (const b of points)
          if (a.event < b.event)
            expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.event} and ${b.event}`).toBeGreaterThanOrEqual(24);
    });

    test("a notice covers no mark of the first view", async ({ page }) => {
      await open(page, "/#nonsense=1");
      const [notice] = await boxesOf(page, ".notice");
      if (notice === undefined) throw new Error("There is no notice");
      for (const event of events) {
        const { x, y } = await pointOf(page, event);
        const gap = Math.hypot(
          Math.max(notice.x - x, 0, x - notice.x - notice.width),
          Math.max(notice.y - y, 0, y - notice.y - notice.height),
        );
        expect(gap, `${event} from the notice`).toBeGreaterThan(8);
      }
    });
  });

for (const width of [320, 1280])
  test(`every button that shows on ${width} pixels is at least 44 pixels high and wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // With a card open, a filter set and a notice shown, all buttons there are show.
    await open(page, "/#event=lele-tepe&days=2016-04-02&nonsense=1");
    const buttons = await page.locator("button:visible").all();
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) {
      const box = await button.boundingBox();
      const name = (await button.getAttribute("aria-label")) ?? (await button.textContent()) ?? "";
      expect(Math.min(box?.height ?? 0, box?.width ?? 0), name).toBeGreaterThanOrEqual(43.9);
    }
  });

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
])
  test(`text of twice the size keeps its place on ${width} pixels: days, filters and the map's buttons`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, "/#panel=events&side=armenian&days=2016-04-02");
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const astray = await page.evaluate(() => {
      const said: string[] = [];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) said.push(`the page is ${scrollWidth} wide`);
      const parts =
        ".tabs a, .count button, .filters :is(label, input, select, summary), .controls button, .strip button";
      for (const part of document.querySelectorAll<HTMLElement>(parts)) {
        if (part.getClientRects().length === 0) continue;
        const name = part.dataset["day"] ?? part.dataset["filter"] ?? part.textContent;
        const [box, frame] = [part, part.closest(".map, .strip ol, .strip, .main") ?? document.body].map((element) =>
          element.getBoundingClientRect(),
        );
        if (box === undefined || frame === undefined) continue;
        if (box.left < frame.left || box.right > frame.right + 1) said.push(`${name} leaves its frame`);
        if (part.closest(".map") !== null && box.bottom > frame.bottom) said.push(`${name} leaves the map`);
        if (part.scrollWidth > part.clientWidth + 1) said.push(`${name} has no room for its words`);
      }
      return said;
    });
    expect(astray).toEqual([]);
    expect((await mapBox(page)).width, "the map").toBeGreaterThan(width / 3);
    const list = page.locator(".event-list li").first();
    await list.scrollIntoViewIfNeeded();
    await expect(list).toBeInViewport();
  });
