/** A browser in which the map engine cannot start keeps the SVG map, with everything on it. */
import { built, whereabouts } from "./builtSite";
import { expect, test } from "./harness";
import { apart, around } from "./picture";
import {
  enoughOfAMark,
  live,
  holdEngine,
  mapColour,
  painted,
  photograph,
  pointOf,
  settled,
  signColour,
  withoutRelief,
} from "./reader";

test.use({ webGL: false, contextOptions: { reducedMotion: "reduce" } });

test("the page says in one line that it stays with the simple map, and fetches no engine", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname.slice(1));
  });
  await page.goto("/");
  const notice = page.locator(".notice");
  await expect(notice).toContainText("cannot start the detailed map");
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  const bytes = scripts.reduce((sum, path) => sum + built(path).length, 0);
  expect(bytes, scripts.join(" ")).toBeLessThan(200_000);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toBeEmpty();
  const refused = await page.evaluate(() => window.lineOfContact?.map().then(() => "drawn", String));
  expect(refused).toContain("WebGL");
});

test("the simple map gets its rivers, roads and districts, and the legend says what they are", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator(".notice")).toContainText("cannot start the detailed map");
  for (const kind of ["river", "road", "district"]) {
    await expect(page.locator(`#ground .context.${kind}`).first()).toBeAttached();
    await expect(page.locator(`#legend li:has(.swatch .${kind})`)).not.toHaveClass(/engine-only/);
  }
});

test("looked at closely, the simple map draws the line as finely as it is known", async ({ page }) => {
  await page.goto("/#map=10.5/40.3/46.9");
  await expect(page.locator(".notice")).toContainText("cannot start the detailed map");
  const corners = () => page.locator("#g-line").evaluate((path) => path.getAttribute("d")?.split("L").length ?? 0);
  await expect.poll(corners).toBeGreaterThan(200);
});

test("a click on the line of contact of the simple map leads to its passport", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator(".notice")).toContainText("cannot start the detailed map");
  await expect(page.locator("#ground .context.river").first()).toBeAttached();
  const spot = await page.evaluate(() => {
    // Somewhere along the line, clear of signs and buttons.
    const line = document.querySelector<SVGGeometryElement>("#g-line");
    const shown = document.querySelector<SVGGraphicsElement>("#ground use.line")?.getScreenCTM();
    if (line === null || !shown) throw new Error("no line of contact");
    for (let share = 0.1; share < 0.9; share += 0.01) {
      const { x, y } = line.getPointAtLength(line.getTotalLength() * share).matrixTransform(shown);
      const under = document.elementsFromPoint(x, y);
      const covered = under.some((element) => element.matches("a, a *, button"));
      if (!covered && under.some((element) => element.matches("#ground .line-casing"))) return { x, y };
    }
    throw new Error("nothing of the line can be clicked");
  });
  await page.mouse.click(spot.x, spot.y);
  await expect(page.locator("#passport-line-of-contact")).toBeFocused();
});

test("the buttons zoom the simple map, and everything painted on it moves along", async ({ page }) => {
  await holdEngine(page);
  await page.goto("/");
  await live(page);
  // Two that stand alone at both zooms: what crowds becomes one sign with a count.
  const span = async (): Promise<number> => {
    const [a, b] = [await pointOf(page, "nerkin-chartar-rockets"), await pointOf(page, "lele-tepe")];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const before = await span();
  await page.getByRole("button", { name: "Zoom out" }).click();
  await settled(page);
  expect((await span()) / before).toBeCloseTo(0.5, 1);
  const picture = await photograph(page);
  for (const event of ["nerkin-chartar-rockets", "lele-tepe"])
    expect(painted(picture, await pointOf(page, event), await signColour(page, event)).count, event).toBeGreaterThan(
      enoughOfAMark,
    );
  await page.getByRole("button", { name: "Zoom in" }).click();
  await settled(page);
  expect(Math.abs((await span()) - before)).toBeLessThan(6);
  await page.getByRole("button", { name: "Line of contact" }).click();
  expect(await page.evaluate(() => pageApi().state())).toBe("");
});

test("one button shows both countries whole, another the line of contact again", async ({ page }) => {
  await withoutRelief(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await holdEngine(page);
    await page.goto("/");
    await live(page);
    await page.getByRole("button", { name: "Both countries" }).click();
    await settled(page);
    const map = await page.locator("#gl").boundingBox();
    const picture = await photograph(page);
    for (const country of ["armenia", "azerbaijan"] as const) {
      const box = await page.locator(`#ground > use.${country}`).boundingBox();
      if (map === null || box === null) throw new Error(`${country} is not on the map`);
      const inside =
        box.x >= map.x &&
        box.y >= map.y &&
        box.x + box.width <= map.x + map.width &&
        box.y + box.height <= map.y + map.height;
      expect(inside, `${country} is whole at ${width} px`).toBe(true);
      const colour = await mapColour(page, country);
      const filled = around({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 20).filter(
        (pixel) => apart(picture.at(pixel), colour) < 4,
      );
      expect(filled.length, `${country} is filled at ${width} px`).toBeGreaterThan(200);
    }
    await page.getByRole("button", { name: "Line of contact" }).click();
    await settled(page);
    await expect(page).toHaveURL(/\/$/);
  }
});

test("a selected report out of sight is brought into view on the simple map", async ({ page }) => {
  const { position } = whereabouts("lele-tepe");
  await holdEngine(page);
  await page.goto(`/#map=11/${position[1] + 0.6}/${position[0]}`);
  await live(page);
  expect(await page.evaluate(() => pageApi().point("lele-tepe"))).toBeNull();
  await page.evaluate(() => pageApi().go("#event=lele-tepe"));
  await settled(page);
  const picture = await photograph(page);
  expect(
    painted(picture, await pointOf(page, "lele-tepe"), await mapColour(page, "lit"), 18).count,
    "its lit ring",
  ).toBeGreaterThan(100);
});

test.describe("the self-test", () => {
  // The one script that it tries to put into the page is refused aloud.
  test.use({ allowed: { problems: [/^console: .*inline script.*Content Security Policy/] } });

  test("says what becomes of the map, and what to do", async ({ page }) => {
    await page.goto("/selftest/");
    const row = page.locator('[data-check="graphics"]');
    await expect(row).toHaveAttribute("data-verdict", "poor");
    await expect(row).toContainText("The map will be drawn as a simple picture that moves by buttons.");
    await expect(row).toContainText("What to do:");
    await expect(page.locator("#sum")).toContainText("Something that readers will miss is not there", {
      timeout: 45_000,
    });
  });
});
