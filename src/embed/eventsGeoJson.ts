/** `events.geojson`: what is reported, where and when, as RFC 7946. */
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { assertNever } from "../lib/assertNever";
import type { LngLat } from "../model/ids";
import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import { citedSources } from "../select/citedSources";
import { statusOf } from "../select/status";
import type { NumberedEvent } from "../select/visibleEvents";
import { provenance, type Provenance } from "./provenance";

/** A collection that says of itself, as foreign members (RFC 7946, section 6.1), whose it is and on what terms. */
export type EventCollection = FeatureCollection<Geometry | null> & Provenance;

/**
 * Events as features. A place is a point with the radius of its uncertainty beside it, several places are several points, a stretch is
 * a piece of the line; where no source names its ends, `open` says that it has none. What cannot be placed has no geometry. `number`
 * is for display and may change; `id` does not. `line` is the line of contact as drawn.
 */
export function eventsGeoJson(
  model: Model,
  line: FeatureCollection,
  events: readonly NumberedEvent[],
): EventCollection {
  const files = ["events.json", "claims.json", "places.json", "public/geo/line-of-contact.geojson"];
  return {
    type: "FeatureCollection",
    ...provenance(model, files, { line: true, places: true }),
    features: events.map((numbered) => eventFeature(model, line, numbered)),
  };
}

function eventFeature(
  model: Model,
  line: FeatureCollection,
  { number, event }: NumberedEvent,
): Feature<Geometry | null> {
  const { whereabouts } = event;
  const claims = model.claims.filter(({ about }) => about.includes(event.id));
  const geography = model.geography.events[event.id];
  return {
    type: "Feature",
    id: event.id,
    properties: {
      id: event.id,
      number,
      kind: event.kind,
      title: event.title.en,
      from: event.days.from,
      to: event.days.to,
      grade: event.grade,
      status: statusOf(model, event.id),
      whereabouts: whereabouts.kind,
      radiusMeters: whereabouts.kind === "place" ? whereabouts.radiusMeters : null,
      claims: claims.map(({ id }) => id),
      sources: citedSources(claims, whereabouts.locatedBy),
      /** Of each point, in the geometry's order. */
      radiiMeters: geography?.discs.map(({ radiusMeters }) => radiusMeters) ?? [],
      /** The ends of the line are ours, not a source's. */
      open: geography?.bands.some((band) => band.open) ?? false,
      /** Not on the battlefield: how far from the middle of the line. */
      awayMeters: geography?.away === null || geography === undefined ? null : Math.round(geography.away.meters),
      /** Where it was, as a source words it. */
      wording: "wording" in whereabouts ? whereabouts.wording.en : null,
      locatedBy: whereabouts.locatedBy,
      page: `events/${event.id}/`,
    },
    geometry: geometryOf(model, line, event),
  };
}

function geometryOf(model: Model, line: FeatureCollection, { id, whereabouts }: ReportedEvent): Geometry | null {
  const geography = model.geography.events[id];
  if (geography === undefined) return null;
  const { anchor, discs, bands } = geography;
  switch (whereabouts.kind) {
    case "place":
    case "away":
      return anchor === null ? null : { type: "Point", coordinates: position(anchor) };
    case "places":
      return { type: "MultiPoint", coordinates: discs.map(({ center }) => position(center)) };
    case "stretch":
    case "direction":
      return ofBands(bands.map(({ path }) => path.map(position)));
    case "line":
      return { type: "MultiLineString", coordinates: line.features.flatMap(({ geometry }) => pathOf(geometry)) };
    case "unlocated":
      return null;
    default:
      return assertNever(whereabouts);
  }
}

/** One stretch is a line, several are several lines, none is no place. */
function ofBands(paths: Position[][]): Geometry | null {
  const [only] = paths;
  if (only === undefined) return null;
  return paths.length === 1
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: paths };
}

function pathOf(geometry: Geometry): readonly Position[][] {
  return geometry.type === "LineString" ? [geometry.coordinates] : [];
}

function position([lng, lat]: LngLat): Position {
  return [lng, lat];
}
