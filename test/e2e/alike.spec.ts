/** The simple map and the engine's are one map: at three zooms a reader sees the same in both. */
import type { Page } from "@playwright/test";
import { expect, test } from "./harness";
import { mapBox, open, photograph, restyle, settled, startEngine } from "./reader";
import { difference, thumbnailOf, type Thumbnail } from "./thumbnail";

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

/** What a cell may differ by, of 255: rivers and roads are in the engine's map alone, and are finer than that. */
const STEP = 12;
/** Share of cells that may differ by more: where letters fall on the edge of a cell. */
const SHARE = 0.02;

async function look(page: Page): Promise<Thumbnail> {
  await page.waitForLoadState("networkidle");
  await settled(page);
  return thumbnailOf(await photograph(page));
}

for (const viewport of ["6.7/40.1/47.2", "8.37/39.91/46.99", "10/39.9/46.95"])
  test(`the two maps look alike at ${viewport}, and would not without the line of contact`, async ({ page }) => {
    await open(page, `/#map=${viewport}`);
    const simple = await look(page);
    await restyle(page, ".line, .line-casing { visibility: hidden }");
    const without = await look(page);
    await restyle(page, "");
    await startEngine(page);
    const map = await mapBox(page);
    const engine = await look(page);
    const { moved, block } = difference(simple, engine, map, STEP);
    expect(moved, "share of cells that differ").toBeLessThan(SHARE);
    expect(block, "difference of a block").toBeLessThan(12);
    expect(difference(without, engine, map, STEP).moved, "without the line").toBeGreaterThan(moved + 0.002);
  });
