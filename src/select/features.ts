/** What the engine draws of the events, as GeoJSON. The SVG draws the same marks from the same layout. */
import { circle } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, Point, Polygon } from "geojson";
import type { Model } from "../model/model";
import type { EventKind, ReportedEvent } from "../model/types";
import type { BandLayer } from "./bands";
import { unproject, type Camera } from "./camera";
import { leads, markId, type Mark } from "./mark";
import { bracketOf } from "./spread";

/** Properties of a mark's features; `id` is promoted to the feature's id for feature-state. */
export interface MarkProperties {
  readonly id: string;
  readonly number: string;
  readonly icon: string;
  readonly kind: EventKind | "pin" | "cluster";
  /** What stands beside the sign, and on which side of it; empty for most. */
  readonly beside: string;
  readonly side: string;
}

/** The numbered signs: points at the place of the sign, for the camera they were laid out for. */
export function markFeatures(marks: readonly Mark[], camera: Camera): FeatureCollection<Point, MarkProperties> {
  return collection(
    marks.map((mark) => ({
      type: "Feature",
      properties: {
        id: markId(mark),
        number: String(mark.others.length > 0 ? mark.others.length + 1 : mark.number),
        icon: iconName(mark),
        kind: kindOf(mark),
        beside: mark.beside?.lines.join("\n") ?? "",
        side: mark.beside?.side ?? "",
      },
      geometry: { type: "Point", coordinates: [...unproject(camera, mark.at)] },
    })),
  );
}

/**
 * Lines from where an event lies to its sign, where the sign stands aside, and the bracket of the whole-line events. Not the bracket on a
 * `tilted` map: it would lie on the ground and lean away from the signs that it holds.
 */
export function leaderFeatures(
  marks: readonly Mark[],
  camera: Camera,
  tilted = false,
): FeatureCollection<LineString, { readonly id: string }> {
  const bracket = { id: "bracket", path: tilted ? [] : bracketOf(marks) };
  const lines = marks.filter(leads).map((mark) => ({ id: markId(mark), path: [mark.anchor, mark.at] }));
  return collection(
    [...lines, bracket]
      .filter(({ path }) => path.length > 0)
      .map(({ id, path }) => ({
        type: "Feature",
        properties: { id },
        geometry: { type: "LineString", coordinates: path.map((point) => [...unproject(camera, point)]) },
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

/** The sprite image of a mark: its shape by kind, its colour by who speaks, its ring by status. */
export function iconName(mark: Mark): string {
  return `mark-${kindOf(mark)}-${mark.tone}-${mark.status}`;
}

function kindOf({ event, others, pin }: Mark): MarkProperties["kind"] {
  return pin ? "pin" : others.length > 0 ? "cluster" : event.kind;
}

function collection<G extends Point | LineString | Polygon, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: "FeatureCollection", features };
}
