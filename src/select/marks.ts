import { worldLength } from "../model/mercator";
import type { Model } from "../model/model";
import type { ReportedEvent, Status } from "../model/types";
import { inView, narrowMap, onEdge, project, type Camera, type Point, type Size } from "./camera";
import { judge, statusOf } from "./status";
import type { NumberedEvent } from "./visibleEvents";

/** Whose claims count for an event: those of one side alone, or of both or of others as well. */
export type Tone = "armenian" | "azerbaijani" | "both";

/** A mark on the map, in pixels from the map's top left corner. */
export interface Mark {
  readonly number: number;
  readonly event: ReportedEvent;
  readonly tone: Tone;
  readonly status: Status;
  /** Where the event lies, as far as that is known; for one far away, the spot on the map's edge in its true direction. */
  readonly anchor: Point;
  /** Where the numbered sign stands: at the anchor, or beside it where others are in the way. */
  readonly at: Point;
  /** The discs of uncertainty, true on the ground. */
  readonly discs: readonly { readonly at: Point; readonly radius: number }[];
  readonly wholeLine: boolean;
  /** Drawn as a bare pin, to show what that hides. */
  readonly pin: boolean;
  /** Whether words fit beside the sign. */
  readonly roomBeside: boolean;
  /** How far away, in metres, for an event that is off the map; `null` for all others. */
  readonly awayMeters: number | null;
}

/** How far signs keep from the map's edge, in pixels. */
const EDGE = 22;

/** Room that a numbered sign takes: its width and a gap, in pixels. */
export const SPACING = 29;
/** Room that the words beside a sign take, in pixels. */
const WORDS = 186;
/** Whole-line events stand in a column this far east of the line's middle. */
const STACK_OFFSET = 34;

/** Lays out the marks of the events that have a place on the map, so that no sign covers another. */
export function layoutMarks(
  model: Model,
  events: readonly NumberedEvent[],
  camera: Camera,
  pin: boolean,
): readonly Mark[] {
  const placed = events.flatMap((numbered): readonly Mark[] => {
    const geography = model.geography.events[numbered.event.id];
    if (geography === undefined || geography.anchor === null) return [];
    const off = geography.away !== null && !inView(camera, geography.anchor, EDGE);
    // Where there is no room for words, a sign at the edge would seem to stand on the ground there: the list has it.
    if (off && camera.size.width < narrowMap) return [];
    const at = off ? onEdge(camera, geography.away?.bearing ?? 0) : project(camera, geography.anchor);
    return [
      {
        ...numbered,
        tone: toneOf(model, numbered.event),
        status: statusOf(model, numbered.event.id),
        anchor: at,
        at,
        pin,
        roomBeside: false,
        // A bare pin says nothing of how exactly the place is known: that is what is wrong with it.
        discs: (pin ? [] : geography.discs).map(({ center, radiusMeters }) => ({
          at: project(camera, center),
          radius: worldLength(radiusMeters, center[1]) * camera.pixelsPerWorld,
        })),
        wholeLine: numbered.event.whereabouts.kind === "line",
        awayMeters: off ? (geography.away?.meters ?? null) : null,
      },
    ];
  });
  return withRoom(pin ? placed : spread(stack(placed), camera.size), camera.size);
}

/** Who speaks of the event, by the rule of its status: the third sign of a mark, after its shape and its number. */
export function toneOf(model: Model, event: ReportedEvent): Tone {
  return judge(model, event.id).only ?? "both";
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
 * none is. Deterministic; a sign in nobody's way keeps its place; the stack does not move. No sign is pushed over the map's edge.
 */
function spread(marks: readonly Mark[], size: Size): readonly Mark[] {
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
        if (fixed[0] !== true) keepOn(size, a, marks[i]?.anchor);
        if (fixed[1] !== true) keepOn(size, b, marks[j]?.anchor);
      }
    if (!moved) break;
  }
  return marks.map((mark, index) => ({ ...mark, at: at[index] ?? mark.at }));
}

/** Moves a sign back from the map's edge, unless what it stands for is itself off the map. */
function keepOn({ width, height }: Size, at: { x: number; y: number }, anchor: Point | undefined): void {
  const inset = SPACING / 2 + 2;
  if (anchor === undefined || anchor.x < inset || anchor.x > width - inset) return;
  if (anchor.y < inset || anchor.y > height - inset) return;
  at.x = Math.max(inset, Math.min(width - inset, at.x));
  at.y = Math.max(inset, Math.min(height - inset, at.y));
}

/** Finds out where words fit to the right of a sign: clear of the other signs and of the edge. */
function withRoom(marks: readonly Mark[], { width }: Size): readonly Mark[] {
  return marks.map((mark) => {
    const { x, y } = mark.at;
    const taken = marks.some(
      (other) => other !== mark && other.at.x > x && other.at.x < x + WORDS && Math.abs(other.at.y - y) < SPACING,
    );
    return { ...mark, roomBeside: !taken && x + WORDS <= width };
  });
}
