/** The engine takes over from the SVG: later, once it has drawn, and without a jump. */
import { marked, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { enoughOfAMark, holdEngine, live, open, painted, photograph, pointOf, signColour, startEngine } from "./reader";

test.use({ viewport: { width: 1100, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

const events = marked(shownFirst());

test("no mark moves by more than two pixels when the engine takes over", async ({ page }) => {
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  const before = await photograph(page);
  await startEngine(page);
  const after = await photograph(page);
  for (const event of events) {
    const [point, colour] = [await pointOf(page, event), await signColour(page, event)];
    const [was, is] = [painted(before, point, colour), painted(after, point, colour)];
    expect(Math.min(was.count, is.count), `pixels of ${event}`).toBeGreaterThan(enoughOfAMark);
    expect(Math.hypot(was.middle.x - is.middle.x, was.middle.y - is.middle.y), `jump of ${event}`).toBeLessThan(2);
  }
});

test("marks keep their places at the hand-over of a narrow screen and of a moved map too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/#map=8.37/39.9123/46.9876");
  const before = await photograph(page);
  await startEngine(page);
  const after = await photograph(page);
  for (const event of ["talish-shelled", "nerkin-chartar-rockets", "lele-tepe"]) {
    const point = await page.evaluate((id) => pageApi().point(id), event);
    if (point === null) continue;
    const colour = await signColour(page, event);
    const [was, is] = [painted(before, point, colour), painted(after, point, colour)];
    expect(Math.min(was.count, is.count), `pixels of ${event}`).toBeGreaterThan(enoughOfAMark);
    expect(Math.hypot(was.middle.x - is.middle.x, was.middle.y - is.middle.y), `jump of ${event}`).toBeLessThan(2);
  }
  expect(await page.evaluate(() => pageApi().point("nerkin-chartar-rockets"))).not.toBeNull();
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`nothing on a page ${width} pixels wide shifts while it loads and the engine takes over`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await holdEngine(page);
    await page.addInitScript(() => {
      const noted: string[] = [];
      Object.assign(window, { shifts: noted });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            value: number;
            sources: readonly { node: Node | null }[];
          };
          const moved = sources.map(({ node }) =>
            node instanceof Element ? `${node.tagName}#${node.id}` : (node?.textContent ?? ""),
          );
          noted.push(`${String(value)} ${moved.join(" ")}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("/");
    await live(page);
    await startEngine(page);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts);
    const sum = shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0);
    expect(sum, shifts.join("\n")).toBeLessThan(0.01);
  });
}
