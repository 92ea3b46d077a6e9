import { worldLength } from "../model/mercator";
import type { Model } from "../model/model";
import type { LngLat } from "../model/ids";
import type { ReportedEvent } from "../model/types";
import { project, type Camera, type Point } from "./camera";
import { statusOf, type Status } from "./status";
import type { NumberedEvent } from "./visibleEvents";

/** Whose claims speak of an event: those of one side alone, or of both or of others as well. */
export type Tone = "armenian" | "azerbaijani" | "both";

/** A mark on the map, in pixels from the map's top left corner. */
export interface Mark {
  readonly number: number;
  readonly event: ReportedEvent;
  readonly tone: Tone;
  readonly status: Status;
  /** Where the event lies, as far as that is known. */
  readonly anchor: Point;
  /** Where the numbered sign stands: at the anchor, or beside it where others are in the way. */
  readonly at: Point;
  /** Radius of the disc of uncertainty, true on the ground; `null` where there is none. */
  readonly radius: number | null;
  readonly wholeLine: boolean;
}

/** Room that a numbered sign takes: its width and a gap, in pixels. */
const SPACING = 29;
/** Whole-line events stand in a column this far east of the line's middle. */
const STACK_OFFSET = 34;

/** Lays out the marks of the events that have a place on the map, so that no sign covers another. */
export function layoutMarks(model: Model, events: readonly NumberedEvent[], camera: Camera): readonly Mark[] {
  const placed = events.flatMap((numbered): readonly Mark[] => {
    const { anchor, radiusMeters } = model.geography.events[numbered.event.id] ?? { anchor: null, radiusMeters: null };
    if (anchor === null) return [];
    const at = project(camera, anchor);
    return [
      {
        ...numbered,
        tone: toneOf(model, numbered.event),
        status: statusOf(model, numbered.event.id),
        anchor: at,
        at,
        radius: radiusMeters === null ? null : worldLength(radiusMeters, latitude(anchor)) * camera.pixelsPerWorld,
        wholeLine: numbered.event.whereabouts.kind === "line",
      },
    ];
  });
  return spread(stack(placed));
}

/** Who speaks of the event: the third sign of a mark, after its shape and its number. */
export function toneOf(model: Model, event: ReportedEvent): Tone {
  const speakers = model.claims.filter(({ about }) => about.includes(event.id)).map(({ claimant }) => claimant);
  const sides = new Set(model.claimants.filter(({ id }) => speakers.includes(id)).map(({ side }) => side));
  const [only] = sides;
  return sides.size === 1 && only !== undefined && only !== "outside" ? only : "both";
}

function latitude([, lat]: LngLat): number {
  return lat;
}

/** Puts the whole-line events into a column beside the middle of the line. */
function stack(marks: readonly Mark[]): readonly Mark[] {
  const column = marks.filter(({ wholeLine }) => wholeLine);
  return marks.map((mark) => {
    const row = column.indexOf(mark);
    if (row < 0) return mark;
    const { x, y } = mark.anchor;
    return { ...mark, at: { x: x + STACK_OFFSET, y: y + (row - (column.length - 1) / 2) * SPACING } };
  });
}

/**
 * Moves signs apart that would cover one another: each pair that is too close is pushed apart along the line between them until
 * none is. Deterministic; a sign in nobody's way keeps its place; the stack does not move.
 */
function spread(marks: readonly Mark[]): readonly Mark[] {
  const at = marks.map((mark) => ({ ...mark.at }));
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    for (let i = 0; i < marks.length; i += 1)
      for (let j = i + 1; j < marks.length; j += 1) {
        const a = at[i];
        const b = at[j];
        if (a === undefined || b === undefined) continue;
        const fixed = [marks[i]?.wholeLine === true, marks[j]?.wholeLine === true];
        if (fixed[0] === true && fixed[1] === true) continue;
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= SPACING - 0.01) continue;
        // Two events at one spot part along a direction that depends on their order alone.
        const angle = distance > 0.5 ? Math.atan2(b.y - a.y, b.x - a.x) : i * 2.4;
        const push = SPACING - distance;
        const shares = fixed[0] === true ? [0, 1] : fixed[1] === true ? [1, 0] : [0.5, 0.5];
        a.x -= Math.cos(angle) * push * (shares[0] ?? 0);
        a.y -= Math.sin(angle) * push * (shares[0] ?? 0);
        b.x += Math.cos(angle) * push * (shares[1] ?? 0);
        b.y += Math.sin(angle) * push * (shares[1] ?? 0);
        moved = true;
      }
    if (!moved) break;
  }
  return marks.map((mark, index) => ({ ...mark, at: at[index] ?? mark.at }));
}
