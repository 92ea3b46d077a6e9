/** The colours of the map, by meaning. They live in `app/css/palette.css` as `--map-…`; both renderers read them from there. */
export const paletteNames = [
  "paper",
  "armenia",
  "azerbaijan",
  "inner-armenia",
  "inner-azerbaijan",
  "neighbours",
  "water",
  "shore",
  "river",
  "road",
  "district",
  "water-label",
  "border",
  "casing",
  "hatch",
  "oblast",
  "line",
  "town",
  "label",
  "halo",
  "disc",
  "since",
  "tone-armenian",
  "tone-azerbaijani",
  "tone-both",
  "number",
  "lit",
] as const;

export type PaletteName = (typeof paletteNames)[number];
export type Palette = { readonly [Name in PaletteName]: string };

/** Reads the palette from custom properties. Throws if one is not set: a colour that is missing would draw black. */
export function readPalette(property: (name: string) => string): Palette {
  const colours: { [name: string]: string } = {};
  for (const name of paletteNames) {
    const value = property(`--map-${name}`).trim();
    if (value === "") throw new Error(`palette.css: --map-${name} is not set`);
    colours[name] = value;
  }
  if (!isPalette(colours)) throw new Error("palette.css is incomplete");
  return colours;
}

function isPalette(colours: { readonly [name: string]: string }): colours is Palette {
  return paletteNames.every((name) => name in colours);
}
