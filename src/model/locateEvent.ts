/** From whereabouts to what can be drawn and said of them. Build time only (Turf). */
import { bearing, booleanPointInPolygon, distance, point } from "@turf/turf";
import type { Feature, LineString, Polygon } from "geojson";
import { assertNever } from "../lib/assertNever";
import type { LngLat, PlaceId } from "./ids";
import { sideOfLine } from "./line";
import type { Disc, EventGeography, Town } from "./model";
import { cutAround, cutBetween } from "./stretch";
import type { Place, Whereabouts } from "./types";

export interface Ground {
  /** The lowland part of the line, from the Araz to the north of Talish. */
  readonly main: Feature<LineString>;
  readonly lines: readonly Feature<LineString>[];
  readonly lineMiddle: LngLat;
  readonly held: Feature<Polygon>;
  readonly oblast: Feature<Polygon>;
  readonly towns: readonly Town[];
  readonly places: ReadonlyMap<PlaceId, Place>;
}

const nowhere: EventGeography = { anchor: null, discs: [], bands: [], away: null, lies: null };

/** Places that are not known are left out: `parse` has told of them before. */
export function locateEvent(whereabouts: Whereabouts, ground: Ground): EventGeography {
  switch (whereabouts.kind) {
    case "place":
      return ofDiscs(discsOf([whereabouts], ground), ground);
    case "places":
      return ofDiscs(discsOf(whereabouts.places, ground), ground);
    case "stretch":
      return ofBands([cutBetween(ground.main, whereabouts.from, whereabouts.to)], false);
    case "direction":
      return ofBands(
        whereabouts.towards.map((places) => cutAround(ground.main, positionsOf(places, ground))),
        true,
      );
    case "line":
      return { ...nowhere, anchor: ground.lineMiddle };
    case "away": {
      const place = ground.places.get(whereabouts.place);
      if (place === undefined) return nowhere;
      const from = point([...ground.lineMiddle]);
      const to = point([...place.position]);
      const meters = distance(from, to, { units: "meters" });
      return { ...nowhere, anchor: place.position, away: { bearing: (bearing(from, to) + 360) % 360, meters } };
    }
    case "unlocated":
      return nowhere;
    default:
      return assertNever(whereabouts);
  }
}

function discsOf(
  spots: readonly { readonly place: PlaceId; readonly radiusMeters: number }[],
  { places }: Ground,
): readonly Disc[] {
  return spots.flatMap(({ place, radiusMeters }) => {
    const center = places.get(place)?.position;
    return center === undefined ? [] : [{ center, radiusMeters }];
  });
}

function ofDiscs(discs: readonly Disc[], ground: Ground): EventGeography {
  const [first] = discs;
  if (first === undefined) return nowhere;
  return { ...nowhere, anchor: first.center, discs, lies: discs.length === 1 ? liesOf(first.center, ground) : null };
}

function ofBands(paths: readonly (readonly LngLat[])[], open: boolean): EventGeography {
  const [first = []] = paths;
  return {
    ...nowhere,
    anchor: first[Math.floor(first.length / 2)] ?? null,
    bands: paths.map((path) => ({ path, open })),
  };
}

function positionsOf(places: readonly PlaceId[], ground: Ground): readonly LngLat[] {
  return places.flatMap((id): readonly LngLat[] => {
    const place = ground.places.get(id);
    return place === undefined ? [] : [place.position];
  });
}

function liesOf(position: LngLat, { lines, held, oblast, towns }: Ground): EventGeography["lies"] {
  const here = point([...position]);
  const { side, meters: metersToLine } = sideOfLine(position, lines, held);
  let town: { readonly id: string; readonly meters: number } | null = null;
  for (const candidate of towns) {
    const meters = distance(here, point([...candidate.position]), { units: "meters" });
    if (meters < (town?.meters ?? Infinity)) town = { id: candidate.id, meters };
  }
  return town === null ? null : { side, metersToLine, inOblast: booleanPointInPolygon(here, oblast), town };
}
