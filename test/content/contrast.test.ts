/** Marks and lines against everything they can lie on: the palette as it is, over the pixels of the relief as they are. */
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { paletteNames, readPalette, type PaletteName } from "../../src/map/palette";
import { properties } from "../fixtures/palette";
import { textOf } from "../fixtures/shipped";

type Rgb = readonly [number, number, number];

const paletteOf = (theme: "light" | "dark") => readPalette((name) => properties[theme].get(name) ?? "");

/** A colour of the style sheet as red, green, blue (0–255) and opacity. */
function parse(colour: string): { readonly rgb: Rgb; readonly alpha: number } {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour);
  if (hex) return { rgb: triple(hex.slice(1).map((digits) => parseInt(digits, 16))), alpha: 1 };
  const numbers = /^rgba\(([^)]*)\)$/.exec(colour)?.[1]?.split(",").map(Number);
  if (numbers === undefined) throw new Error(`${colour} is no colour that this test reads`);
  return { rgb: triple(numbers), alpha: numbers[3] ?? 1 };
}

function triple([red = 0, green = 0, blue = 0]: readonly number[]): Rgb {
  return [red, green, blue];
}

const over = (top: string, under: Rgb): Rgb => {
  const { rgb, alpha } = parse(top);
  return triple(rgb.map((value, i) => value * alpha + (under[i] ?? 0) * (1 - alpha)));
};

/** Relative luminance (WCAG 2). */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: Rgb, b: Rgb): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** The opaque pixels of the relief by lightness: the darkest and the lightest hundredth's edges and what lies between. */
async function reliefTones(): Promise<readonly Rgb[]> {
  const file = join(import.meta.dirname, "../../public/geo/relief.avif");
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const pixels: Rgb[] = [];
  for (let at = 0; at < data.length; at += info.channels * 7)
    if (info.channels < 4 || (data[at + 3] ?? 0) > 250) pixels.push(triple([...data.subarray(at, at + 3)]));
  pixels.sort((a, b) => luminance(a) - luminance(b));
  return [0.002, 0.05, 0.5, 0.95, 0.998].map((share) => pixels[Math.floor(share * pixels.length)] ?? [0, 0, 0]);
}

const relief = await reliefTones();
const lines: readonly PaletteName[] = ["line", "border", "oblast", "since", "disc", "town"];
const marks: readonly PaletteName[] = ["tone-armenian", "tone-azerbaijani", "tone-both"];

describe.each([
  { theme: "light", palette: paletteOf("light") },
  { theme: "dark", palette: paletteOf("dark") },
])("on the $theme map", ({ palette }) => {
  const paper = parse(palette.paper).rgb;
  const land = (["armenia", "azerbaijan", "neighbours"] as const).flatMap((name) =>
    [paper, ...relief].map((under) => over(palette[name], under)),
  );
  const grounds: readonly Rgb[] = [paper, parse(palette.water).rgb, ...land];
  const least = (name: PaletteName) =>
    Math.min(...grounds.map((ground) => contrast(over(palette[name], ground), ground)));

  it.each([...lines, ...marks])("%s stands out by 3 : 1 from every ground", (name) => {
    expect(least(name)).toBeGreaterThanOrEqual(3);
  });

  it.each(marks)("%s stands out by 3 : 1 where it is dimmed because another is open", (name) => {
    const opacity = Number(/\.sign:not\([^)]*\)\s*\{\s*opacity:\s*([\d.]+)/.exec(textOf("src/app/css/marks.css"))?.[1]);
    const [red, green, blue] = parse(palette[name]).rgb;
    const dimmed = `rgba(${[red, green, blue, opacity].join(",")})`;
    expect(Math.min(...grounds.map((ground) => contrast(over(dimmed, ground), ground)))).toBeGreaterThanOrEqual(3);
  });

  it("names stand out by 4.5 : 1 from every ground, their halo aside", () => {
    expect(least("label")).toBeGreaterThanOrEqual(4.5);
  });

  it("the two countries are equally light and equally strong, on paper and on the relief", () => {
    const fills = (under: Rgb) => (["armenia", "azerbaijan"] as const).map((name) => oklch(over(palette[name], under)));
    for (const under of [paper, ...relief]) {
      const [a, b] = fills(under);
      expect(Math.abs((a?.lightness ?? 0) - (b?.lightness ?? 0))).toBeLessThan(0.012);
    }
    const own = (["armenia", "azerbaijan"] as const).map((name) => oklch(parse(palette[name]).rgb));
    expect(Math.abs((own[0]?.chroma ?? 0) - (own[1]?.chroma ?? 0))).toBeLessThan(0.004);
    expect(new Set((["armenia", "azerbaijan"] as const).map((name) => parse(palette[name]).alpha)).size).toBe(1);
  });

  it("reads every colour of the palette", () => {
    for (const name of paletteNames) expect(parse(palette[name]).alpha).toBeGreaterThan(0);
  });
});

/** Lightness (0–1) and chroma in OKLCH. */
function oklch(rgb: Rgb): { readonly lightness: number; readonly chroma: number } {
  const [r = 0, g = 0, b = 0] = rgb.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma: Math.hypot(A, B) };
}
