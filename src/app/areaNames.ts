import type { Messages } from "../i18n/messages";
import type { AreaName } from "../select/labels";

/** The names of countries and areas, each set where there is room inside the area: spots chosen by eye, `[lng, lat]`. */
export function areaNames({ areas }: Messages): readonly AreaName[] {
  return [
    { id: "armenia", kind: "country", name: areas.armenia, position: [45.25, 40.1] },
    { id: "armenia-south", kind: "country", name: areas.armenia, position: [45.75, 39.75] },
    { id: "azerbaijan", kind: "country", name: areas.azerbaijan, position: [47.75, 40.2] },
    { id: "azerbaijan-west", kind: "country", name: areas.azerbaijan, position: [46.6, 40.55] },
    { id: "karabakh", kind: "area", name: areas.karabakh, position: [46.62, 39.98] },
    { id: "line", kind: "line", name: areas.line, position: [47.34, 39.98] },
  ];
}
