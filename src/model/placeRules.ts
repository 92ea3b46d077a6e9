import type { RawContent } from "./parse";
import type { Problem } from "./problem";

/** The map's ground: every place of the fighting lies in it. Degrees. */
const GROUND = { west: 42.5, south: 37.5, east: 52, north: 43 };

/** A place that lies off the map's ground, most often because longitude and latitude are swapped. */
export function placeProblems(place: RawContent["places"][number]): readonly Problem[] {
  const [lng, lat] = place.position;
  if (place.what === "capital" || inGround(lng, lat)) return [];
  const what = inGround(lat, lng)
    ? `[${String(lng)}, ${String(lat)}] has latitude and longitude swapped: write [longitude, latitude]`
    : `[${String(lng)}, ${String(lat)}] lies outside the map (42.5–52 E, 37.5–43 N)`;
  return [{ file: "places.json", id: `place ${place.id}`, field: "position", what }];
}

function inGround(lng: number, lat: number): boolean {
  return lng >= GROUND.west && lng <= GROUND.east && lat >= GROUND.south && lat <= GROUND.north;
}
