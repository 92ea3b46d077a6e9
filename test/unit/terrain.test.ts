/** The map in 3-D: what the engine is told, and that the heights are there for it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { pageMessagesIn } from "../../src/i18n/pageMessages";
import { toolWords } from "../../src/i18n/toolWords";
import { readPalette } from "../../src/map/palette";
import { reliefBox } from "../../src/map/relief";
import { exaggeration, skyOver, terrain, terrainSource, terrainZooms } from "../../src/map/styleTerrain";
import { toWorld } from "../../src/model/mercator";

const root = join(import.meta.dirname, "../..");
const source = terrainSource("https://example.org/geo/terrain/");

describe("the map in 3-D", () => {
  it("is told nothing that the engine's style does not know", () => {
    const sky = skyOver(readPalette(() => "#123456"));
    const style = { version: 8, sources: { [terrain.source]: source }, layers: [], terrain, sky };
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
  });

  it("has a tile for each that the engine may ask for, and no other", () => {
    const { west, south, east, north } = reliefBox;
    const [nw, se] = [toWorld([west, north]), toWorld([east, south])];
    const wanted: string[] = [];
    for (let z = terrainZooms[0]; z <= terrainZooms[1]; z += 1)
      for (let x = Math.floor(nw.x * 2 ** z); x < se.x * 2 ** z; x += 1)
        for (let y = Math.floor(nw.y * 2 ** z); y < se.y * 2 ** z; y += 1) wanted.push(`${z}/${x}/${y}.webp`);
    const there = readdirSync(join(root, "public/geo/terrain"), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".webp"));
    expect(wanted.length).toBeGreaterThan(10);
    expect(there.sort()).toEqual(wanted.sort());
    expect([source.minzoom, source.maxzoom]).toEqual([...terrainZooms]);
  });

  it("says how much higher than they are the heights stand, in the legend and on the map", () => {
    expect(exaggeration).toBe(2);
    expect(pageMessagesIn("en").legendItems.terrain).toContain("twice as high as they are");
    expect(toolWords.raisedHint).toContain("twice as high as they are");
  });
});
