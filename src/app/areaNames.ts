import { mapNames } from "../i18n/mapNames";
import type { AreaName, Spot } from "../select/labels";

/** From this zoom on the line of contact fills the view: small areas are named, and Nakhchivan is out of it. */
const CLOSE = 7;
const always = [0, 24] as const;

/**
 * The names of countries, areas and waters, each at spots chosen by eye, best first: `[lng, lat, room]`, with so many degrees of longitude
 * on either side inside the area (by test, test/content/areaNames.test.ts). A name that needs more does not stand there.
 */
export const areaNames: readonly AreaName[] = [
  country(
    "armenia",
    [44.52, 40.55, 0.36],
    [46.12, 39.5, 0.26],
    [45.98, 39.62, 0.17],
    [45.88, 39.62, 0.27],
    [45.1, 39.95, 0.48],
  ),
  country(
    "azerbaijan",
    [48.4, 40.35, 1.3],
    [47.5, 40.35, 0.68],
    [47.26, 40.2, 0.22],
    [47.75, 39.85, 0.52],
    [47.3, 40.45, 0.5],
    [47.04, 40.46, 0.17],
  ),
  named("nakhchivan", "area", [0, CLOSE], [45.45, 39.38, 0.32]),
  named("karabakh", "area", [CLOSE, 24], [46.6, 39.98, 0.4]),
  named("caspian", "sea", always, [50.6, 41.2, 0.7], [50.4, 41.9, 0.7], [50.2, 39.6, 0.6]),
  named("sevan", "lake", always, [45.43, 40.28, 0.2]),
  named("georgia", "neighbour", always, [45.6, 41.85, 0.6], [44.3, 41.95, 1], [43.6, 41.7, 1]),
  named("russia", "neighbour", always, [46.7, 42.7, 1], [47, 42.3, 1]),
  named("iran", "neighbour", always, [47.3, 38.6, 0.9], [46.3, 38.4, 1], [47.4, 39.2, 0.32], [47.2, 39.1, 0.2]),
  named("turkey", "neighbour", always, [43.3, 40, 0.5], [43.2, 39.3, 0.7], [43.9, 39.75, 0.28]),
];

function named(
  id: Exclude<keyof typeof mapNames, "line">,
  kind: AreaName["kind"],
  zooms: AreaName["zooms"],
  ...spots: readonly Spot[]
): AreaName {
  return { id, kind, name: mapNames[id], zooms, spots };
}

function country(id: "armenia" | "azerbaijan", ...spots: readonly Spot[]): AreaName {
  return named(id, "country", always, ...spots);
}
