import { toLngLat, worldLength } from "../model/mercator";
import type { Camera } from "./camera";

/** A round distance on the ground, and how many pixels of the map it takes. */
export interface ScaleMark {
  /** Kilometres or miles. */
  readonly distance: number;
  readonly pixels: number;
}

/** The scale at the middle of the map: Mercator stretches towards the poles, so elsewhere it is another by up to some per cent. */
export interface Scale {
  readonly kilometres: ScaleMark;
  readonly miles: ScaleMark;
}

const METERS = { kilometres: 1000, miles: 1609.344 };

/** The longest round distances (1, 2 or 5 and noughts) that take at most `room` pixels. */
export function scaleOf({ center, pixelsPerWorld }: Camera, room: number): Scale {
  const latitude = toLngLat(center)[1];
  const mark = (unit: keyof typeof METERS): ScaleMark => {
    const pixelsPerUnit = worldLength(METERS[unit], latitude) * pixelsPerWorld;
    const most = room / pixelsPerUnit;
    const power = 10 ** Math.floor(Math.log10(most));
    const distance = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
    return { distance, pixels: distance * pixelsPerUnit };
  };
  return { kilometres: mark("kilometres"), miles: mark("miles") };
}
