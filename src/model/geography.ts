/** What follows from content and geometry together, measured once at build time with Turf. */
import { bbox, circle, featureCollection } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { middleOfLine, sideOfLine } from "./line";
import { toLngLat, toWorld } from "./mercator";
import type { Bounds, EventGeography, Model } from "./model";
import type { EventId, LngLat, Meters, PlaceId } from "./ids";
import type { Content, Place, Whereabouts } from "./types";

/** The layers that measuring needs, as in `public/geo`. */
export interface Geometry {
  readonly line: FeatureCollection<LineString>;
  readonly held: Feature<Polygon>;
  readonly countries: FeatureCollection<Polygon | MultiPolygon>;
}

/** Room around what the first view frames, as a share of its width. */
const MARGIN = 0.07;

/** Measures the content against the geometry. Throws if the line of contact has no lowland part (`line-of-contact-main`). */
export function measure(content: Content, { line, held, countries }: Geometry): Model["geography"] {
  const main = line.features.find((feature) => feature.properties?.["id"] === "line-of-contact-main");
  if (main === undefined) throw new Error("line-of-contact.geojson: no feature has the id line-of-contact-main");
  const lineMiddle = middleOfLine(main);
  const places = new Map(content.places.map((place) => [place.id, place]));
  const events: Record<EventId, EventGeography> = {};
  for (const event of content.events) {
    const disc = discOf(event.whereabouts, places);
    events[event.id] = {
      anchor: disc?.center ?? (event.whereabouts.kind === "line" ? lineMiddle : null),
      radiusMeters: disc?.radiusMeters ?? null,
      line: disc === null ? null : sideOfLine(disc.center, line.features, held),
    };
  }
  const discs = Object.values(events).flatMap(({ anchor, radiusMeters }) =>
    anchor === null || radiusMeters === null ? [] : [circle([...anchor], radiusMeters, { units: "meters" })],
  );
  const own = countries.features.filter((country) => ["ARM", "AZE"].includes(String(country.properties?.["iso_a3"])));
  return {
    firstView: square(boundsOf(featureCollection<LineString | Polygon>([...line.features, ...discs])), MARGIN),
    bothCountries: boundsOf(featureCollection(own)),
    lineMiddle,
    events,
  };
}

function discOf(
  whereabouts: Whereabouts,
  places: ReadonlyMap<PlaceId, Place>,
): { readonly center: LngLat; readonly radiusMeters: Meters } | null {
  if (whereabouts.kind !== "place") return null;
  const place = places.get(whereabouts.place);
  return place === undefined ? null : { center: place.position, radiusMeters: whereabouts.radiusMeters };
}

function boundsOf(features: FeatureCollection): Bounds {
  const [west, south, east, north] = bbox(features);
  return { west, south, east, north };
}

/** The smallest box around `bounds` that is square in Web Mercator, with a margin: it fits a screen of any shape in one rule. */
function square({ west, south, east, north }: Bounds, margin: number): Bounds {
  const a = toWorld([west, north]);
  const b = toWorld([east, south]);
  const half = (Math.max(b.x - a.x, b.y - a.y) / 2) * (1 + 2 * margin);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const [w, n] = toLngLat({ x: middle.x - half, y: middle.y - half });
  const [e, s] = toLngLat({ x: middle.x + half, y: middle.y + half });
  return { west: w, south: s, east: e, north: n };
}
