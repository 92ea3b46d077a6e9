/** A graphics context that the browser takes away: the simple map stands in, and nothing selected is lost. */
import { expect, test } from "./harness";
import {
  expectMarkPainted,
  holdEngine,
  live,
  mapColour,
  openGl,
  painted,
  photograph,
  pointOf,
  settled,
  startEngine,
} from "./reader";

test.use({ viewport: { width: 1100, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

test("a graphics context that is lost brings the simple map, and when it is back the engine's, with what was lit", async ({
  page,
}) => {
  await openGl(page);
  await page.evaluate(() => pageApi().go("#event=lele-tepe"));
  await settled(page);
  const litRing = async (): Promise<number> => {
    const [picture, lit] = [await photograph(page), await mapColour(page, "lit")];
    return painted(picture, await pointOf(page, "lele-tepe"), lit, 18).count;
  };
  const before = await litRing();
  expect(before).toBeGreaterThan(100);
  const lose = await page.evaluateHandle(() => {
    const extension = document
      .querySelector<HTMLCanvasElement>("#gl canvas")
      ?.getContext("webgl2")
      ?.getExtension("WEBGL_lose_context");
    if (!extension) throw new Error("The context cannot be lost on purpose");
    return extension;
  });
  await lose.evaluate((extension) => {
    extension.loseContext();
  });
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await expectMarkPainted(page, "lele-tepe");
  expect(await litRing(), "lit on the simple map").toBeGreaterThan(100);
  await lose.evaluate((extension) => {
    extension.restoreContext();
  });
  await expect(page.locator("html")).toHaveAttribute("data-map", "gl", { timeout: 30_000 });
  await expectMarkPainted(page, "lele-tepe");
  expect(Math.abs((await litRing()) - before), "lit as before").toBeLessThan(60);
  await expect(page.locator(".notice")).toBeEmpty();

  // What the reader does meanwhile counts as well.
  const again = await page.evaluateHandle(() => {
    const context = document.querySelector<HTMLCanvasElement>("#gl canvas")?.getContext("webgl2");
    return context?.getExtension("WEBGL_lose_context") ?? null;
  });
  await again.evaluate((extension) => {
    extension?.loseContext();
  });
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await page.evaluate(() => pageApi().go("#event=seysulan&hide=roads"));
  const { x, y } = await pointOf(page, "talish-shelled");
  await page.mouse.move(x, y);
  await again.evaluate((extension) => {
    extension?.restoreContext();
  });
  await expect(page.locator("html")).toHaveAttribute("data-map", "gl", { timeout: 30_000 });
  await settled(page);
  const [picture, lit] = [await photograph(page), await mapColour(page, "lit")];
  expect(painted(picture, await pointOf(page, "seysulan"), lit, 18).count, "lit meanwhile").toBeGreaterThan(100);
  expect(await litRing(), "lit before").toBeLessThan(20);
});

test("a graphics context that does not come back leaves the simple map, and the page says so", async ({ page }) => {
  await holdEngine(page);
  await page.clock.install();
  await page.goto("/");
  await live(page);
  await page.clock.resume();
  await startEngine(page);
  await page.evaluate(() =>
    document
      .querySelector<HTMLCanvasElement>("#gl canvas")
      ?.getContext("webgl2")
      ?.getExtension("WEBGL_lose_context")
      ?.loseContext(),
  );
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await page.clock.fastForward(20_000);
  await expect(page.locator(".notice")).toContainText("The detailed map stopped");
  await expectMarkPainted(page, "lele-tepe");
});
