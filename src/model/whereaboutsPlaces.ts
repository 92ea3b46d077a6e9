import type { PlaceId } from "./ids";
import type { Whereabouts } from "./types";

/** The places that whereabouts name. */
export function placesOf(whereabouts: Whereabouts): readonly PlaceId[] {
  switch (whereabouts.kind) {
    case "place":
    case "away":
      return [whereabouts.place];
    case "places":
      return whereabouts.places.map(({ place }) => place);
    case "direction":
      return whereabouts.towards.flat();
    case "stretch":
    case "line":
    case "unlocated":
      return [];
  }
}
