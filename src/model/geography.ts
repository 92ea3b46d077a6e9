/** What follows from content and geometry together, measured once at build time with Turf. */
import { bbox, circle, featureCollection } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import type { EventId } from "./ids";
import { locateEvent, type Ground } from "./locateEvent";
import { middleOfLine } from "./line";
import { toLngLat, toWorld } from "./mercator";
import type { Bounds, EventGeography, Model, Town } from "./model";
import type { Content } from "./types";

/** The layers that measuring needs, as in `public/geo`. */
export interface Geometry {
  readonly line: FeatureCollection<LineString>;
  readonly held: Feature<Polygon>;
  readonly oblast: Feature<Polygon>;
  readonly countries: FeatureCollection<Polygon | MultiPolygon>;
  readonly towns: readonly Town[];
}

/** Room around what the first view frames, as a share of its width. */
const MARGIN = 0.07;

/** Measures the content against the geometry. Throws if the line of contact has no lowland part (`line-of-contact-main`). */
export function measure(content: Content, { line, held, oblast, countries, towns }: Geometry): Model["geography"] {
  const main = line.features.find((feature) => feature.properties?.["id"] === "line-of-contact-main");
  if (main === undefined) throw new Error("line-of-contact.geojson: no feature has the id line-of-contact-main");
  const ground: Ground = {
    main,
    lines: line.features,
    lineMiddle: middleOfLine(main),
    held,
    oblast,
    towns,
    places: new Map(content.places.map((place) => [place.id, place])),
  };
  const events: Record<EventId, EventGeography> = {};
  for (const event of content.events) events[event.id] = locateEvent(event.whereabouts, ground);
  const discs = Object.values(events)
    .flatMap((event) => event.discs)
    .map(({ center, radiusMeters }) => circle([...center], radiusMeters, { units: "meters" }));
  const own = countries.features.filter((country) => ["ARM", "AZE"].includes(String(country.properties?.["iso_a3"])));
  return {
    firstView: square(boundsOf(featureCollection<LineString | Polygon>([...line.features, ...discs])), MARGIN),
    bothCountries: boundsOf(featureCollection(own)),
    lineMiddle: ground.lineMiddle,
    events,
  };
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
