/** The map saved as a picture says what the map says: how unsure the places are, and what each sign means. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./harness";
import { decodePng, apart } from "./picture";
import { open, startEngine } from "./reader";

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

async function saved(page: Page, format: "PNG" | "SVG"): Promise<Buffer> {
  await page.locator("#data").evaluate((menu) => {
    menu.setAttribute("open", "");
  });
  const download = page.waitForEvent("download");
  await page.locator(`#data button[data-format="${format}"]`).click();
  return readFile(await (await download).path());
}

/** How many circles of uncertainty the page's map has. */
const discsOf = (page: Page): Promise<number> => page.locator(".marks > .disc").count();

for (const theme of ["light", "dark"] as const)
  for (const engine of [true, false])
    test(`a picture saved ${engine ? "over the engine" : "of the simple map"}, ${theme}, has every disc and a sign for every word of its legend`, async ({
      page,
      context,
    }) => {
      await open(page, `/#theme=${theme}`);
      if (engine) await startEngine(page);
      const discs = await discsOf(page);
      expect(discs).toBeGreaterThan(4);
      const text = (await saved(page, "SVG")).toString("utf8");
      // The page stands as before.
      await expect(page.locator("#ground .context:is(.road, .district)")).toHaveCount(0);

      const file = await context.newPage();
      await file.setContent(`<body style="margin:0">${text.replace(/^<\?xml.*\?>/, "")}`);
      const [width, height] = await file
        .locator("body > svg")
        .evaluate((svg) => [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))] as const);
      await file.setViewportSize({ width, height });
      const seen = await file
        .locator("circle[r$='%']")
        .evaluateAll((all) => all.filter((disc) => disc.checkVisibility({ opacityProperty: true })).length);
      expect(seen).toBe(discs);

      const picture = decodePng(await file.screenshot());
      const paper = picture.at({ x: 3, y: 3 });
      const entries = await file.locator("body > svg > g > g").evaluateAll((all) =>
        all.map((entry) => {
          const box = entry.querySelector("svg")?.getBoundingClientRect();
          return {
            words: entry.textContent.trim(),
            x: box?.x ?? 0,
            y: box?.y ?? 0,
            w: box?.width ?? 0,
            h: box?.height ?? 0,
          };
        }),
      );
      const words = entries.map((entry) => entry.words);
      for (const word of ["Fighting", "Shelling", "Casualties", "Cease-fire", "Equipment", "Statement"])
        expect(words.join("\n")).toContain(word);
      expect(
        words.some((word) => /roads/i.test(word)),
        "roads in the legend",
      ).toBe(engine);
      const unsigned = entries.filter(({ x, y, w, h }) => {
        // The box is that of the lines without their width.
        for (let down = y - 1; down <= y + h + 1; down += 1)
          for (let across = x; across < x + w; across += 1)
            if (apart(picture.at({ x: across, y: down }), paper) > 12) return false;
        return true;
      });
      expect(unsigned, "entries without a sign to be seen").toEqual([]);
      // Reports of one side and of both are told apart by what their rings lack.
      expect(await file.locator("clipPath[id^=cut-out]").count()).toBeGreaterThan(1);

      const png = await saved(page, "PNG");
      expect(png.readUInt32BE(16)).toBe(width * 2);
    });
