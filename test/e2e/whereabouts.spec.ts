/** Whereabouts drawn as what they are: a band along the line, a sign at the map's edge, two discs, or nowhere, and said so. */
import { builtModel, lineOfContact, marked, reports, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { apart, around, brightness, mean } from "./picture";
import { lineInView, mapBox, open, opened, openGl, photograph, pointOf, projection, settled } from "./reader";
import { listed } from "./shown";

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

const model = builtModel();
const geographyOf = (id: string) => Object.entries(model.geography.events).find(([event]) => event === id)?.[1];
const renderers = [
  { name: "SVG", show: open },
  { name: "engine", show: openGl },
];

for (const { name, show } of renderers)
  test(`two directions are two bands along the line that fade at their ends, on the map of the ${name}`, async ({
    page,
  }) => {
    const viewport = "9/39.9/47";
    const bands = geographyOf("two-directions-fighting")?.bands ?? [];
    expect(bands.map(({ open: isOpen }) => isOpen)).toEqual([true, true]);
    await show(page, `/#map=${viewport}&show=thin&find=nothing`);
    await settled(page);
    const [without, project] = [await photograph(page), await projection(page, viewport)];
    await page.evaluate(() => pageApi().go("#find=two%20directions"));
    expect(await listed(page)).toEqual(["two-directions-fighting"]);
    await settled(page);
    const picture = await photograph(page);
    const seen = await lineInView(page, viewport);
    /** How much darker it has become beside the line, where neither its ink nor its casing is. */
    const darker = (places: readonly (readonly [number, number])[]): number[] =>
      places
        .map(project)
        .filter((spot) => seen.some(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < 1))
        .map((spot) =>
          mean(
            around(spot, 6)
              .filter(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) > 4)
              .map((pixel) => brightness(without.at(pixel)) - brightness(picture.at(pixel))),
          ),
        );
    const cut = (path: readonly (readonly [number, number])[], from: number, to: number) =>
      path.slice(Math.floor(path.length * from), Math.ceil(path.length * to));
    const middles = darker(bands.flatMap(({ path }) => cut(path, 0.4, 0.6)));
    const ends = darker(bands.flatMap(({ path }) => [...cut(path, 0, 0.08), ...cut(path, 0.92, 1)]));
    expect(Math.min(middles.length, ends.length)).toBeGreaterThan(0);
    expect(mean(middles), "the middle of the bands").toBeGreaterThan(20);
    expect(mean(ends), "their ends").toBeLessThan(mean(middles) * 0.7);
    const onBand = new Set(bands.flatMap(({ path }) => path.map(String)));
    const beyond = darker(
      lineOfContact().filter(
        ([lng, lat]) =>
          !bands.some(({ path }) => path.some((at) => Math.hypot(at[0] - lng, at[1] - lat) < 0.03)) &&
          !onBand.has(String([lng, lat])),
      ),
    );
    expect(mean(beyond), "the rest of the line").toBeLessThan(3);
    await page.evaluate(() => pageApi().go("#event=two-directions-fighting"));
    await expect(page.locator("[data-open] .facts")).toContainText("Only a direction is named");
    await expect(page.locator("[data-open] .facts")).toContainText("the band has no ends because no source gives any");
  });

for (const { name, show } of renderers)
  test(`what is far away stands at the edge of the map of the ${name} in its direction, with its distance`, async ({
    page,
  }) => {
    await show(page);
    const away = shownFirst().filter((id) => (geographyOf(id)?.away?.meters ?? 0) > 1e6);
    expect(away.length).toBe(3);
    const [map, picture] = [await mapBox(page), await photograph(page)];
    let written = 0;
    const distances: [string, string][] = [];
    for (const id of away) {
      const { x, y } = await pointOf(page, id);
      expect(Math.min(x - map.x, y - map.y, map.x + map.width - x, map.y + map.height - y), `${id}: edge`).toBeLessThan(
        40,
      );
      const { bearing = 0, meters = 0 } = geographyOf(id)?.away ?? {};
      const angle = (Math.atan2(x - map.x - map.width / 2, map.y + (map.height - 38) / 2 - y) * 180) / Math.PI;
      expect(Math.abs(((angle - bearing + 540) % 360) - 180), `${id}: direction`).toBeLessThan(15);
      const beside = page.locator(`.marks [data-event="${id}"] .beside`);
      const kilometres = (Math.round(meters / 10_000) * 10).toLocaleString("en-GB");
      distances.push([id, kilometres]);
      if ((await beside.count()) === 0) continue;
      written += 1;
      await expect(beside).toContainText(`, ${kilometres} km`);
      const letters = around({ x: x + 50, y }, 28).filter(
        (pixel) => Math.abs(pixel.y - y) < 7 && apart(picture.at(pixel), [51, 50, 46]) < 60,
      );
      expect(letters.length, `${id}: its distance is written`).toBeGreaterThan(60);
    }
    // Words for which there is no room are left to the card.
    expect(written, "distances on the map").toBeGreaterThanOrEqual(2);
    // No sign stands on the words of another.
    const words = await Promise.all((await page.locator(".marks .beside").all()).map((text) => text.boundingBox()));
    for (const other of marked(shownFirst())) {
      const { x, y } = await pointOf(page, other);
      for (const box of words)
        if (box !== null)
          expect(
            x > box.x - 10 && x < box.x + box.width + 10 && y > box.y - 6 && y < box.y + box.height + 6,
            other,
          ).toBe(false);
    }
    // Yerevan comes into view with both countries, and then stands where it lies.
    await page.getByRole("button", { name: "Both countries" }).click();
    await settled(page);
    await expect(page.locator('.marks [data-event="sargsyan-osce-ambassadors"] .beside')).toHaveCount(0);
    for (const [id, kilometres] of distances) {
      await opened(page, id);
      await expect(page.locator(`[data-event-card="${id}"] .facts`)).toContainText(`about ${kilometres} km from`);
    }
  });

test("what cannot be placed is in the list and in the count, says what the sources say, and is on no map", async ({
  page,
}) => {
  await open(page, "/#panel=events&show=thin");
  const nowhere = reports().filter(({ id }) => geographyOf(id)?.anchor === null);
  expect(nowhere.length).toBeGreaterThan(6);
  expect(await listed(page)).toHaveLength(reports().length);
  for (const { id, whereabouts } of nowhere) {
    await expect(page.locator(`.event-list [data-event="${id}"]`)).toBeVisible();
    await expect(page.locator(`.marks [data-event="${id}"]`)).toHaveCount(0);
    expect(await page.evaluate((event) => pageApi().point(event), id)).toBeNull();
    await page.evaluate((event) => pageApi().go(`#event=${event}`), id);
    const where = page.locator("[data-open] .facts");
    await expect(where).toContainText("wording" in whereabouts ? whereabouts.wording.en : "no wording");
    if (whereabouts.kind === "unlocated") await expect(where).toContainText("Not on the map. What the sources say");
  }
});

test("each card says who located it, and several places are several discs", async ({ page }) => {
  await open(page);
  for (const { id, whereabouts } of reports()) {
    await opened(page, id);
    const located = page
      .locator(`[data-event-card="${id}"] .facts dd`)
      .nth(1)
      .locator(".located", { hasText: "Located by" });
    for (const source of whereabouts.locatedBy)
      await expect(located).toContainText(model.sources.find((known) => known.id === source)?.publisher ?? "?");
  }
  const discs = page.locator(".marks circle.disc");
  const all = await discs.count();
  await page.evaluate(() => pageApi().go("#find=cluster"));
  await expect(discs).toHaveCount(geographyOf("cluster-munitions")?.discs.length ?? 0);
  expect(all).toBeGreaterThan(2);
});
