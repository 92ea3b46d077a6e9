/** What the reader sees on the map is really painted: pixels, in both renderers. */
import type { Page } from "@playwright/test";
import { town, whereabouts } from "./builtSite";
import { expect, test } from "./harness";
import { apart, around, brightness, mean, ring, type Picture, type Spot } from "./picture";
import {
  enoughOfAMark,
  mapColour,
  metersAsPixels,
  open,
  openGl,
  painted,
  photograph,
  lineInView,
  projection,
  pointOf,
  signColour,
  withoutRelief,
  settled,
} from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const renderers: readonly { readonly name: string; readonly show: (page: Page, path?: string) => Promise<void> }[] = [
  { name: "SVG", show: open },
  { name: "engine", show: openGl },
];

/** Brightness averaged around a circle: a hatch or a dash says nothing, a disc does. */
const brightnessOfRing = (picture: Picture, middle: Spot, radius: number): number =>
  mean(ring(middle, radius).map((spot) => brightness(picture.at(spot))));

for (const { name, show } of renderers) {
  test.describe(`on the map of the ${name}`, () => {
    test("every mark of the first view is painted where the page says it is", async ({ page }) => {
      await show(page);
      const picture = await photograph(page);
      for (const event of ["talish-shelled", "nerkin-chartar-rockets", "lele-tepe", "first-toll"]) {
        const point = await pointOf(page, event);
        const { middle, count } = painted(picture, point, await signColour(page, event));
        expect(count, `pixels of ${event}`).toBeGreaterThan(enoughOfAMark);
        expect(Math.hypot(middle.x - point.x, middle.y - point.y), `${event} beside its point`).toBeLessThan(4);
      }
    });

    test("the disc of a report is tinted to its true size on the ground", async ({ page }) => {
      const { position, radiusMeters } = whereabouts("nerkin-chartar-rockets");
      const viewport = `10/${position[1].toFixed(4)}/${position[0].toFixed(4)}`;
      await show(page, `/#map=${viewport}`);
      const picture = await photograph(page);
      const middle = (await projection(page, viewport))(position);
      const radius = metersAsPixels(radiusMeters, position[1], viewport);
      expect(radius).toBeGreaterThan(50);
      const inside = mean([0.6, 0.7, 0.8].map((share) => brightnessOfRing(picture, middle, share * radius)));
      const outside = mean([1.15, 1.25, 1.35].map((share) => brightnessOfRing(picture, middle, share * radius)));
      expect(outside - inside, "how much darker it is inside").toBeGreaterThan(12);
      const radii = Array.from({ length: 41 }, (_, step) => radius - 10 + step / 2);
      const edge = radii.reduce((a, b) =>
        brightnessOfRing(picture, middle, b) < brightnessOfRing(picture, middle, a) ? b : a,
      );
      expect(Math.abs(edge - radius), "the edge is drawn at the true radius").toBeLessThan(2);
    });

    test("the line of contact is dark ink, both countries are filled, and names are written", async ({ page }) => {
      const viewport = "8.6/39.8/46.7";
      await withoutRelief(page);
      await show(page, `/#map=${viewport}`);
      // The names are laid out when the browser is idle.
      await expect(page.locator("#names text").first()).toBeAttached();
      await settled(page);
      const picture = await photograph(page);
      const [project, seen] = [await projection(page, viewport), await lineInView(page, viewport)];
      expect(seen.length).toBeGreaterThan(50);
      // A dash is 3 pixels wide and a gap as long: somewhere within 3 pixels of the line there is ink.
      const ink = await mapColour(page, "line");
      const dark = seen.filter((corner) => around(corner, 3).some((pixel) => apart(picture.at(pixel), ink) < 30));
      expect(dark.length / seen.length, "share of the line that is ink").toBeGreaterThan(0.9);

      for (const [country, position] of [
        ["armenia", [46.42, 39.55]],
        ["azerbaijan", [47.25, 40.02]],
      ] as const) {
        const spot = project(position);
        const colour = await mapColour(page, country);
        expect(Math.max(...around(spot, 3).map((pixel) => apart(picture.at(pixel), colour))), country).toBeLessThan(4);
      }

      const stepanakert = project(town("stepanakert"));
      const letters = around({ x: stepanakert.x + 65, y: stepanakert.y }, 58).filter(
        (pixel) => Math.abs(pixel.y - stepanakert.y) < 8 && brightness(picture.at(pixel)) < 110,
      );
      expect(letters.length, "dark pixels beside the dot of Stepanakert").toBeGreaterThan(90);
    });
  });
}
