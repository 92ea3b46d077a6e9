/** The files that anyone may take away: `data/events.geojson` and `data/article.txt`. */
import type { Feature, FeatureCollection, Geometry, LineString } from "geojson";
import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import { citedSources } from "../select/citedSources";
import { statusOf } from "../select/status";
import { numberedEvents, type NumberedEvent } from "../select/visibleEvents";

export interface DataFile {
  /** Below the site's folder. */
  readonly file: string;
  readonly text: string;
}

/** Every data file of the public contract. `line` is the line of contact as drawn. */
export function dataFiles(model: Model, line: FeatureCollection<LineString>): readonly DataFile[] {
  return [
    { file: "data/events.geojson", text: JSON.stringify(eventsGeoJson(model, line)) },
    { file: "data/article.txt", text: model.article.text },
  ];
}

/**
 * Every event that is not graded D, as RFC 7946. A place is a point with the radius of its uncertainty in metres beside it; an event
 * along the whole line has the line; what cannot be placed has no geometry. `number` is for display and may change; `id` does not.
 */
export function eventsGeoJson(model: Model, line: FeatureCollection<LineString>): FeatureCollection<Geometry | null> {
  return {
    type: "FeatureCollection",
    features: numberedEvents(model).map((numbered) => eventFeature(model, line, numbered)),
  };
}

function eventFeature(
  model: Model,
  line: FeatureCollection<LineString>,
  { number, event }: NumberedEvent,
): Feature<Geometry | null> {
  const claims = model.claims.filter(({ about }) => about.includes(event.id));
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
      whereabouts: event.whereabouts.kind,
      radiusMeters: event.whereabouts.kind === "place" ? event.whereabouts.radiusMeters : null,
      claims: claims.map(({ id }) => id),
      sources: citedSources(claims, event.whereabouts.locatedBy),
    },
    geometry: geometryOf(model, line, event),
  };
}

function geometryOf(
  model: Model,
  line: FeatureCollection<LineString>,
  { id, whereabouts }: ReportedEvent,
): Geometry | null {
  if (whereabouts.kind === "line")
    return { type: "MultiLineString", coordinates: line.features.map(({ geometry }) => geometry.coordinates) };
  const anchor = model.geography.events[id]?.anchor ?? null;
  return anchor === null ? null : { type: "Point", coordinates: [...anchor] };
}
