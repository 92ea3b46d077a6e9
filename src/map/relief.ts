import type { Bounds } from "../model/model";

/** What `public/geo/relief.avif` and `.webp` cover, in Web Mercator; both become clear towards their edges. */
export const reliefBox: Bounds = { west: 42.5, south: 38, east: 51, north: 42.5 };

/** The zoom at which the relief begins to fade, and from which it is gone: shading and heights are good to zoom 8. */
export const reliefZooms = [9, 9.5] as const;
