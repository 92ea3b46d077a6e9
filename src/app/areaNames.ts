import type { Messages } from "../i18n/messages";
import type { LngLat } from "../model/ids";
import type { AreaName } from "../select/labels";

/** From this zoom on the line of contact fills the view: small areas are named, and Nakhchivan is out of it. */
const CLOSE = 7;

/** The names of countries and areas, each set where there is room inside the area: spots chosen by eye, `[lng, lat]`, best first. */
export function areaNames({ areas }: Messages): readonly AreaName[] {
  const always = [0, 24] as const;
  const country = (id: string, name: string, ...positions: LngLat[]): AreaName => {
    return { id, kind: "country", name, positions, zooms: always };
  };
  return [
    country("armenia", areas.armenia, [44.6, 40.55], [45.98, 39.62], [45.6, 40.3]),
    country("azerbaijan", areas.azerbaijan, [48.4, 40.35], [47.5, 40.35], [47.26, 40.2], [47.75, 39.85]),
    { id: "nakhchivan", kind: "area", name: areas.nakhchivan, positions: [[45.45, 39.32]], zooms: [0, CLOSE] },
    { id: "karabakh", kind: "area", name: areas.karabakh, positions: [[46.6, 39.98]], zooms: [CLOSE, 24] },
  ];
}
