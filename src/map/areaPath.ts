import type { Feature, FeatureCollection, Position } from "geojson";
import { toWorld } from "../model/mercator";
import type { Bounds } from "../model/model";
import { groundScale } from "./groundFrame";

/** SVG path data of the polygons of a layer that came after the prerender, in ground units. */
export function areaPath(firstView: Bounds, areas: FeatureCollection): string {
  const scale = groundScale(firstView);
  const ring = (positions: readonly Position[]): string =>
    `M${positions
      .map(([lng = 0, lat = 0]) => {
        const { x, y } = toWorld([lng, lat]);
        return `${scale.x(x).toFixed(1)} ${scale.y(y).toFixed(1)}`;
      })
      .join("L")}Z`;
  return areas.features
    .flatMap(({ geometry }) =>
      geometry.type === "Polygon"
        ? geometry.coordinates
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates.flat()
          : [],
    )
    .map(ring)
    .join("");
}

/** Which of the areas of 2020–2023 it is: the first word of its id. */
export function sinceKind({ properties }: Feature): string {
  return String(properties?.["id"]).split("-", 1).join("");
}
