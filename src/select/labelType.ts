import advances from "./advances.json";

/** What a name on the map names. */
export type LabelKind =
  "country" | "neighbour" | "area" | "sea" | "lake" | "line" | "river" | "range" | "town" | "village" | "height";

/** How a name is set: face, size in pixels, spacing between its letters in ems. */
export interface LabelType {
  readonly face: "regular" | "bold" | "italic";
  readonly size: number;
  readonly spacing: number;
}

/**
 * The typographic scale of the map, for the layout and for both renderers. Areas are spaced, waters and ridges are in italics, as on
 * any printed map; towns go by their size.
 */
export const labelTypes: { readonly [K in Exclude<LabelKind, "town">]: LabelType } = {
  country: { face: "bold", size: 14, spacing: 0.25 },
  neighbour: { face: "regular", size: 12, spacing: 0.25 },
  sea: { face: "italic", size: 14, spacing: 0.2 },
  lake: { face: "italic", size: 11.5, spacing: 0.06 },
  area: { face: "bold", size: 12.5, spacing: 0.04 },
  line: { face: "bold", size: 11.5, spacing: 0.06 },
  range: { face: "italic", size: 11.5, spacing: 0.16 },
  river: { face: "italic", size: 11.5, spacing: 0.06 },
  village: { face: "regular", size: 11, spacing: 0 },
  height: { face: "italic", size: 11, spacing: 0 },
};
/** On a small map, both countries alike. */
const smallCountry: LabelType = { face: "bold", size: 11, spacing: 0.06 };
const townSizes = [13.5, 12.5, 11.5];

export function labelType(kind: LabelKind, rank: number): LabelType {
  if (kind === "country" && rank > 0) return smallCountry;
  if (kind !== "town") return labelTypes[kind];
  return { face: rank === 0 ? "bold" : "regular", size: townSizes[rank] ?? 11.5, spacing: 0 };
}

/** Lines of one name stand this far apart, in ems. */
export const lineHeight = 1.2;

/** How wide a line of text is, in pixels, by the font's own widths: pairs that move closer make it a little narrower at most. */
export function textWidth(text: string, { face, size, spacing }: LabelType): number {
  const letters = [...text];
  const ems = letters.reduce((sum, letter) => sum + (widths(face).get(letter) ?? UNKNOWN) + spacing, 0);
  return ems * size;
}

/** For a letter that no font of ours has, which the reader's system draws. */
const UNKNOWN = 0.7;
const known = new Map<LabelType["face"], ReadonlyMap<string, number>>();

function widths(face: LabelType["face"]): ReadonlyMap<string, number> {
  const before = known.get(face);
  if (before !== undefined) return before;
  const byLetter = new Map<string, number>();
  for (const [width, letters] of Object.entries(advances[face]))
    for (const letter of letters) byLetter.set(letter, Number(width));
  known.set(face, byLetter);
  return byLetter;
}
