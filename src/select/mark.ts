import type { EventId } from "../model/ids";
import type { Status } from "../model/types";
import type { Beside } from "./beside";
import type { Point } from "./camera";
import type { NumberedEvent } from "./visibleEvents";

/** Room that a sign takes with its ring: its width and a gap, in pixels. */
export const SPACING = 33;

/** Whose claims speak of an event: those of one side alone, or of both or of others as well. */
export type Tone = "armenian" | "azerbaijani" | "both";

/** A mark on the map, in pixels from the map's top left corner. */
export interface Mark extends NumberedEvent {
  /** The other events that it stands for, where it is a cluster. */
  readonly others: readonly NumberedEvent[];
  readonly tone: Tone;
  readonly status: Status;
  /** Where the event lies, as far as that is known; for one far away, the spot on the map's edge in its true direction. */
  readonly anchor: Point;
  /** Where the numbered sign stands: at the anchor, or beside it where others are in the way. */
  readonly at: Point;
  /** How far from there it answers to a finger: half-way to the nearest other sign, or 22 px where none is near. */
  readonly reach: number;
  /** The discs of uncertainty, true on the ground. */
  readonly discs: readonly { readonly event: EventId; readonly at: Point; readonly radius: number }[];
  readonly wholeLine: boolean;
  /** Drawn as a bare pin, to show what that hides. */
  readonly pin: boolean;
  /** Words beside the sign, where it has some and they fit. */
  readonly beside: Beside | null;
  /** How far away, in metres, for an event that is off the map; `null` for all others. */
  readonly awayMeters: number | null;
}

/** The ids of a mark's events: one, or several with spaces between them for a cluster. */
export function markId({ event, others }: Pick<Mark, "event" | "others">): string {
  return [event.id, ...others.map((other) => other.event.id)].join(" ");
}

/** Whether a line leads from a sign to its place: where it had to step aside. The stack has its bracket instead. */
export function leads({ at, anchor, wholeLine }: Mark): boolean {
  return !wholeLine && Math.hypot(at.x - anchor.x, at.y - anchor.y) > 4;
}
