import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import type { LabelFonts } from "../../src/map/labelFonts";
import { paletteNames, readPalette } from "../../src/map/palette";
import { mapStyle } from "../../src/map/style";
import { areas, borders, countries, line, water } from "../fixtures/shipped";
import { properties } from "../fixtures/palette";

const themes = [
  { theme: "light", properties: properties.light },
  { theme: "dark", properties: properties.dark },
] as const;

// What the files are called does not matter here: the build gives their addresses.
const font = (name: string) => ({ url: `https://example.org/${name}.woff2`, ranges: ["U+0000-00FF", "U+2000-206F"] });
const fonts: LabelFonts = {
  regular: [font("regular"), font("regular-ext")],
  bold: [font("bold")],
  italic: [font("italic")],
};
const none = (): FeatureCollection => ({ type: "FeatureCollection", features: [] });
const data = {
  countries,
  borders,
  "nagorno-karabakh": areas,
  "line-of-contact": line,
  water,
  "line-exactness": none(),
  rivers: none(),
  roads: none(),
  "rayon-lines": none(),
};

describe.each(themes)("the $theme palette", ({ properties }) => {
  it("sets every colour that the map asks for", () => {
    const unset = paletteNames.filter((name) => !properties.has(`--map-${name}`));
    expect(unset).toEqual([]);
  });

  it("sets no colour of the map that nothing asks for", () => {
    const asked: readonly string[] = paletteNames.map((name) => `--map-${name}`);
    expect([...properties.keys()].filter((name) => name.startsWith("--map-") && !asked.includes(name))).toEqual([]);
  });
});

describe("a palette", () => {
  it("is refused where a colour is not set, and says which", () => {
    const all = (name: string) => (name === "--map-line" ? " " : "#000");
    expect(() => readPalette(all)).toThrow("--map-line");
  });

  it("has the same names in both themes", () => {
    const [light, dark] = themes.map(({ properties }) => [...properties.keys()].sort());
    expect(dark).toEqual(light);
  });
});

describe.each(themes)("the map's style, $theme,", ({ properties }) => {
  const palette = readPalette((name) => properties.get(name) ?? "");
  const style = mapStyle(palette, fonts, data);

  it("is a style as the specification has it", () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it("draws every layer from a source that it has, and has no source that it does not draw", () => {
    const drawn = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(new Set(drawn)).toEqual(new Set(Object.keys(style.sources)));
  });

  it("names each layer once", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("asks the layers of a kind in one way, so that the engine compiles one program for them", () => {
    // Drawn by a program of their own, and what is drawn only once it is asked for.
    const apart = new Set(["held", "oblast", "line", "districts", "line-band"]);
    const ways = new Map<string, Set<string>>();
    for (const layer of style.layers) {
      if (apart.has(layer.id)) continue;
      const way = Object.entries({ ...layer.paint }).flatMap(([name, value]) => {
        const written = JSON.stringify(value);
        // What does not depend on the feature is a number to the program, by zoom or not.
        if (!/"(get|has|feature-state)"/.test(written)) return [];
        return [`${name} by feature${written.includes('["zoom"]') ? " and zoom" : ""}`];
      });
      ways.set(layer.type, (ways.get(layer.type) ?? new Set()).add(way.sort().join(", ")));
    }
    for (const [type, found] of ways) expect([...found], type).toHaveLength(1);
  });

  it("sets its labels in type that it brings", () => {
    const brought = Object.keys(style["font-faces"] ?? {});
    // Either a list of names or an expression that chooses one: then each list in it counts.
    const listed = (value: unknown): readonly unknown[] => {
      if (!Array.isArray(value)) return [];
      if (value[0] === "literal") return listed(value[1]);
      if (value.every((part) => typeof part === "string")) return value;
      return value.flatMap((part: unknown) => (Array.isArray(part) && part[0] === "literal" ? listed(part) : []));
    };
    const fonts = style.layers.map((layer) => (layer.type === "symbol" ? layer.layout?.["text-font"] : undefined));
    const used = fonts.filter((font) => font !== undefined).map(listed);
    expect(used.length).toBeGreaterThan(0);
    for (const names of used) expect(names).not.toEqual([]);
    expect(used.flat().filter((name) => typeof name !== "string" || !brought.includes(name))).toEqual([]);
  });

  it("draws the numbered signs over everything else", () => {
    expect(style.layers.at(-1)).toMatchObject({ type: "symbol", source: "marks" });
  });

  it("asks nothing of another site: no glyphs, no sprite, no tiles", () => {
    const { glyphs, sprite } = style;
    expect([glyphs, sprite]).toEqual([undefined, undefined]);
    for (const source of Object.values(style.sources)) {
      expect(source.type === "geojson" && typeof source.data).toBe("object");
    }
  });
});

describe("the style's two themes", () => {
  it("differ in colour and in nothing else", () => {
    const [light, dark] = themes.map(({ properties }) => {
      const palette = readPalette((name) => properties.get(name) ?? "");
      const text = JSON.stringify(mapStyle(palette, fonts, data));
      return text.replace(/"(#[0-9a-f]{3,8}|rgba?\([^)]*\))"/g, '"a colour"');
    });
    expect(dark).toBe(light);
  });
});
