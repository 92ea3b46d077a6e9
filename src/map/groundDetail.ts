/** What the simple map shows beyond its prerendered ground: as paths, from the engine's own files. */
import type { FeatureCollection } from "geojson";
import type { Bounds } from "../model/model";
import { areaPath } from "./areaPath";
import { zooms } from "./groundZooms";
import type { LayerFile } from "./layerData";

type Properties = NonNullable<FeatureCollection["features"][number]["properties"]>;

/** Lines of context of one look. */
interface Lines {
  readonly file: LayerFile;
  readonly className: string;
  readonly layer: "waters" | "roads" | "districts";
  /** Up to which zoom they are good; one later they are gone. */
  readonly good: number;
  /** Their width, in pixels per zoom beyond `THIN`: map.css. */
  readonly width: number;
  readonly holds: (properties: Properties) => boolean;
}

const isAraz = ({ source }: Properties): boolean => String(source).startsWith("OpenStreetMap");
const river = (width: number, good: number, holds: Lines["holds"]): Lines => {
  return { file: "rivers", className: "river", layer: "waters", good, width, holds };
};

/** Quiet context, in the looks of `styleContext.ts`, from the bottom to the top. */
const context: readonly Lines[] = [
  {
    file: "rayon-lines",
    className: "district",
    layer: "districts",
    good: zooms.districts,
    width: 0.13,
    holds: () => true,
  },
  { file: "roads", className: "road", layer: "roads", good: zooms.roads, width: 0.18, holds: () => true },
  river(0.11, zooms.rivers, ({ rank }) => rank === 3),
  river(0.17, zooms.rivers, ({ rank }) => rank === 2),
  river(0.28, zooms.rivers, (river) => river["rank"] === 1 && !isAraz(river)),
  river(0.28, zooms.araz, isAraz),
];

/** Draws the lines of one file into the ground, under the areas and borders. */
export function drawContext(ground: Element, firstView: Bounds, file: LayerFile, lines: FeatureCollection): void {
  for (const look of context) {
    if (look.file !== file) continue;
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const features = lines.features.filter(({ properties }) => look.holds(properties ?? {}));
    path.setAttribute("class", `context ${look.className}`);
    path.setAttribute("vector-effect", "non-scaling-stroke");
    path.setAttribute("d", areaPath(firstView, { features }));
    path.dataset["layer"] = look.layer;
    path.style.setProperty("--good", String(look.good));
    path.style.setProperty("--w", `${String(look.width)}px`);
    const above = file === "rivers" ? ".held" : ".context.river, .held";
    ground.querySelector(above)?.before(path);
  }
}

/** Which part of which file each outline of the ground is. */
const outlines: readonly (readonly [id: string, file: LayerFile, holds: Lines["holds"]])[] = [
  ["g-armenia", "countries", ({ iso_a3 }) => iso_a3 === "ARM"],
  ["g-azerbaijan", "countries", ({ iso_a3 }) => iso_a3 === "AZE"],
  ["g-water", "water", () => true],
  ["g-borders", "borders", () => true],
  ["g-oblast", "nagorno-karabakh", ({ id }) => id === "nkao-1923-1991"],
  ["g-held", "nagorno-karabakh", ({ id }) => id === "de-facto-1994-2020"],
  ["g-line", "line-of-contact", () => true],
];

/** From this zoom on the prerendered ground is seen to have corners: it is good to a pixel of the first view. */
export const FINER_FROM = 8.6;

/** The files that hold the outlines in full. */
export const finerFiles: readonly LayerFile[] = [
  "line-of-contact",
  "nagorno-karabakh",
  "borders",
  "countries",
  "water",
];

/** Puts the outlines of one file in the place of the prerendered ones: each stands once, and all that draws it follows. */
export function drawFiner(ground: Element, firstView: Bounds, file: LayerFile, full: FeatureCollection): void {
  for (const [id, of, holds] of outlines) {
    if (of !== file) continue;
    const features = full.features.filter(({ properties }) => holds(properties ?? {}));
    ground.querySelector(`#${id}`)?.setAttribute("d", areaPath(firstView, { features }));
  }
}
