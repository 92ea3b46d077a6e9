import type { FeatureCollection, Position } from "geojson";
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
