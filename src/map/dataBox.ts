import type { Bounds } from "../model/model";

/** The box that the geometry of `public/geo` was cut to, in degrees. Towards it the map fades to blank paper. */
export const dataBox: Bounds = { west: 42.5, south: 37.5, east: 52, north: 43 };
