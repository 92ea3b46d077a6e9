/** What the engine draws of the events, as GeoJSON. The SVG draws the same marks from the same layout. */
import { circle } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, Point, Polygon } from "geojson";
import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import type { BandLayer } from "./bands";
import { unproject, type Camera } from "./camera";
import type { Mark } from "./marks";

/** Properties of a mark's features; `id` is promoted to the feature's id for feature-state. */
export interface MarkProperties {
  readonly id: string;
  readonly number: string;
  readonly icon: string;
  /** What stands beside the sign of an event that is off the map; empty for the others. */
  readonly beside: string;
}

/** The numbered signs: points at the place of the sign, for the camera they were laid out for. */
export function markFeatures(
  marks: readonly Mark[],
  camera: Camera,
  awayText: (mark: Mark) => string,
): FeatureCollection<Point, MarkProperties> {
  return collection(
    marks.map((mark) => ({
      type: "Feature",
      properties: {
        id: mark.event.id,
        number: String(mark.number),
        icon: iconName(mark),
        beside: mark.awayMeters === null ? "" : awayText(mark),
      },
      geometry: { type: "Point", coordinates: [...unproject(camera, mark.at)] },
    })),
  );
}

/** Lines from where an event lies to its sign, where the sign stands aside. */
export function leaderFeatures(
  marks: readonly Mark[],
  camera: Camera,
): FeatureCollection<LineString, { readonly id: string }> {
  return collection(
    marks
      .filter((mark) => Math.hypot(mark.at.x - mark.anchor.x, mark.at.y - mark.anchor.y) > 4)
      .map((mark) => ({
        type: "Feature",
        properties: { id: mark.event.id },
        geometry: {
          type: "LineString",
          coordinates: [[...unproject(camera, mark.anchor)], [...unproject(camera, mark.at)]],
        },
      })),
  );
}

/** The discs of uncertainty, at their true size on the ground: Turf's geodesic circle with 96 corners. */
export function discFeatures(
  model: Model,
  events: readonly ReportedEvent[],
): FeatureCollection<Polygon, { readonly id: string }> {
  return collection(
    events.flatMap(({ id }) =>
      (model.geography.events[id]?.discs ?? []).map(({ center, radiusMeters }) =>
        circle([...center], radiusMeters, { steps: 96, units: "meters", properties: { id: String(id) } }),
      ),
    ),
  );
}

/** The stretches of the line that events name, layer by layer. */
export function bandFeatures(
  layers: readonly BandLayer[],
): FeatureCollection<LineString, { readonly id: string; readonly share: number }> {
  return collection(
    layers.map(({ event, path, share }) => ({
      type: "Feature",
      properties: { id: event, share },
      geometry: { type: "LineString", coordinates: path.map((position) => [...position]) },
    })),
  );
}

/** The sprite image of a mark: its shape by kind, its colour by who speaks. */
export function iconName({ event, tone, pin }: Pick<Mark, "event" | "tone" | "pin">): string {
  return `mark-${pin ? "pin" : event.kind}-${tone}`;
}

function collection<G extends Point | LineString | Polygon, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: "FeatureCollection", features };
}
