/** False precision: the same reports as bare pins, in both renderers, with one sentence on what is wrong with that. */
import { builtModel, marked, shownFirst, whereabouts } from "./builtSite";
import { expect, test } from "./harness";
import { brightness, mean, ring, type Picture, type Spot } from "./picture";
import { metersAsPixels, open, openGl, painted, photograph, pointOf, projection, settled, signColour } from "./reader";

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

const wrong = "A pin looks exact.";
const bright = (picture: Picture, middle: Spot, radius: number): number =>
  mean(ring(middle, radius).map((spot) => brightness(picture.at(spot))));

for (const { name, show } of [
  { name: "SVG", show: open },
  { name: "engine", show: openGl },
])
  test(`on the map of the ${name} the disc gives way to a pin on its middle, and comes back`, async ({ page }) => {
    const { position, radiusMeters } = whereabouts("nerkin-chartar-rockets");
    const viewport = `10/${position[1].toFixed(4)}/${position[0].toFixed(4)}`;
    await show(page, `/#map=${viewport}&panel=events`);
    const middle = (await projection(page, viewport))(position);
    const radius = metersAsPixels(radiusMeters, position[1], viewport);
    const tint = async (): Promise<number> => {
      await settled(page);
      const picture = await photograph(page);
      const [inside, outside] = [
        [0.6, 0.7, 0.8],
        [1.15, 1.25, 1.35],
      ].map((shares) => mean(shares.map((share) => bright(picture, middle, share * radius))));
      return (outside ?? 0) - (inside ?? 0);
    };
    expect(await tint(), "the disc").toBeGreaterThan(12);
    const toggle = page.getByLabel("False precision: show every report as a pin");
    await toggle.check();
    await expect(page).toHaveURL(/show=pins$/);
    await expect(page.getByText(wrong)).toBeVisible();
    expect(Math.abs(await tint()), "no disc").toBeLessThan(4);
    const [picture, colour] = [await photograph(page), await signColour(page, "nerkin-chartar-rockets")];
    expect(painted(picture, await pointOf(page, "nerkin-chartar-rockets"), colour, 16).count).toBeGreaterThan(100);
    // A pin narrows to the place it pretends to know: the sign is no longer as wide below as above.
    const widthAt = (dy: number): number =>
      Array.from({ length: 31 }, (_, dx) => picture.at({ x: middle.x - 15 + dx, y: middle.y + dy })).filter((pixel) =>
        pixel.every((channel, index) => Math.abs(channel - (colour[index] ?? 0)) <= 12),
      ).length;
    expect(widthAt(-9)).toBeGreaterThan(2 * widthAt(10));
    await toggle.uncheck();
    expect(await tint(), "the disc again").toBeGreaterThan(12);
    await expect(page.getByText(wrong)).toHaveCount(0);
  });

test("a link with the switch shows the same reports as pins, each on one exact spot, and says what that hides", async ({
  page,
}) => {
  await open(page);
  const signs = page.locator(".marks .sign");
  await expect(signs).toHaveCount(marked(shownFirst()).length);
  await expect(page.locator(".marks circle.disc").first()).toBeVisible();
  await page.goto("about:blank");
  await open(page, "/#show=pins,thin&map=8.4/39.9/46.9");
  const ids = builtModel()
    .events.filter(({ grade }) => grade !== "D")
    .map(({ id }) => String(id));
  await expect(signs).toHaveCount(marked(ids).length);
  await expect(page.locator(".marks circle.disc, .marks path.band, .marks .leader")).toHaveCount(0);
  const shapes = await page.locator(".marks .shape").evaluateAll((all) => all.map((shape) => shape.getAttribute("d")));
  expect(new Set(shapes).size, "shapes of pins").toBe(1);
  const project = await projection(page, "8.4/39.9/46.9");
  for (const id of ["lele-tepe", "talish-shelled", "seysulan"]) {
    const [is, ought] = [await pointOf(page, id), project(whereabouts(id).position)];
    expect(Math.hypot(is.x - ought.x, is.y - ought.y), id).toBeLessThan(1.5);
  }
  const [first, second] = [await pointOf(page, "first-toll"), await pointOf(page, "third-day-toll")];
  expect(
    Math.hypot(first.x - second.x, first.y - second.y),
    "what is told of the whole line, on one spot",
  ).toBeLessThan(1);
  await expect(page.getByText(wrong)).toBeVisible();
});
