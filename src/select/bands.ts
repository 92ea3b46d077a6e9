import type { EventId, LngLat } from "../model/ids";
import type { Model } from "../model/model";
import type { NumberedEvent } from "./visibleEvents";

/** One layer of a band along the line of contact. An open band is several, each shorter, so that its ends fade. */
export interface BandLayer {
  readonly event: EventId;
  readonly path: readonly LngLat[];
  /** How much of the layers' ink lies here, from 0 to 1. */
  readonly share: number;
}

/** How an open band is built up: the part of its length that each layer takes. */
const OPEN = [1, 0.8, 0.6, 0.4];

/** The stretches of the line that events name, as the layers to draw. */
export function bandLayers(model: Model, events: readonly NumberedEvent[]): readonly BandLayer[] {
  return events.flatMap(({ event: { id } }) =>
    (model.geography.events[id]?.bands ?? []).flatMap((band) => {
      const parts = band.open ? OPEN : [1];
      return parts.map((part) => ({ event: id, path: middle(band.path, part), share: 1 / parts.length }));
    }),
  );
}

/** The middle part of a path, by its corners. */
function middle(path: readonly LngLat[], part: number): readonly LngLat[] {
  const skip = Math.floor((path.length * (1 - part)) / 2);
  return path.slice(skip, path.length - skip);
}
