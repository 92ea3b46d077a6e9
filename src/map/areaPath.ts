import type { Feature, FeatureCollection, Position } from "geojson";
import { toWorld } from "../model/mercator";
import type { Bounds } from "../model/model";
import { groundScale } from "./groundFrame";

/** SVG path data of the polygons and lines of a layer that came after the prerender, in ground units. */
export function areaPath(firstView: Bounds, { features }: Pick<FeatureCollection, "features">): string {
  const scale = groundScale(firstView);
  const drawn = (positions: readonly Position[], end: "" | "Z"): string =>
    `M${positions
      .map(([lng = 0, lat = 0]) => {
        const { x, y } = toWorld([lng, lat]);
        return `${scale.x(x).toFixed(1)} ${scale.y(y).toFixed(1)}`;
      })
      .join("L")}${end}`;
  const pathOf = ({ geometry }: Feature): readonly string[] => {
    switch (geometry.type) {
      case "Polygon":
        return geometry.coordinates.map((ring) => drawn(ring, "Z"));
      case "MultiPolygon":
        return geometry.coordinates.flat().map((ring) => drawn(ring, "Z"));
      case "LineString":
        return [drawn(geometry.coordinates, "")];
      case "MultiLineString":
        return geometry.coordinates.map((line) => drawn(line, ""));
      case "Point":
      case "MultiPoint":
      case "GeometryCollection":
        return []; // no layer of the ground has any
    }
  };
  return features.flatMap(pathOf).join("");
}

/** Which of the areas of 2020–2023 it is: the first word of its id. */
export function sinceKind({ properties }: Feature): string {
  return String(properties?.["id"]).split("-", 1).join("");
}
