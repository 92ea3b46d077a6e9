import type { Messages } from "../i18n/messages";
import type { AreaName } from "../select/labels";

/** Below this zoom both countries are in view, above it the line of contact. */
const CLOSE = 7;

/** The names of countries and areas, each set where there is room inside the area: spots chosen by eye, `[lng, lat]`. */
export function areaNames({ areas }: Messages): readonly AreaName[] {
  const far = [0, CLOSE] as const;
  const near = [CLOSE, 24] as const;
  return [
    { id: "armenia", kind: "country", name: areas.armenia, position: [44.6, 40.55], zooms: far },
    { id: "armenia-near", kind: "country", name: areas.armenia, position: [45.98, 39.62], zooms: near },
    { id: "azerbaijan", kind: "country", name: areas.azerbaijan, position: [48.4, 40.35], zooms: far },
    { id: "azerbaijan-near", kind: "country", name: areas.azerbaijan, position: [47.26, 40.2], zooms: near },
    { id: "nakhchivan", kind: "area", name: areas.nakhchivan, position: [45.45, 39.32], zooms: far },
    { id: "karabakh", kind: "area", name: areas.karabakh, position: [46.6, 39.98], zooms: near },
    { id: "line", kind: "line", name: areas.line, position: [47.34, 39.69], zooms: near },
  ];
}
