import { worldLength } from "../model/mercator";
import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import type { Viewport } from "../state/viewState";
import { withWords } from "./beside";
import { cameraFor, inView, narrowMap, onEdge, project, unproject, zoomOf, type Camera } from "./camera";
import { cluster } from "./clusters";
import type { Mark, Tone } from "./mark";
import { spread, stack } from "./spread";
import { judge, statusOf } from "./status";
import type { NumberedEvent } from "./visibleEvents";

/** How far signs keep from the map's edge, in pixels. */
const EDGE = 22;
/** Half of what a finger needs, in pixels. */
const FINGER = 22;
/** Farther out than the first view by more than this many zoom levels, signs that crowd are drawn as one. */
const FARTHER = 1;

/** Lays out the marks of the events that have a place on the map, so that no sign covers another. `wordsOf` says what may stand beside a sign. */
export function layoutMarks(
  model: Model,
  events: readonly NumberedEvent[],
  camera: Camera,
  pin: boolean,
  wordsOf: (mark: Mark) => string = () => "",
): readonly Mark[] {
  const placed = events.flatMap((numbered): readonly Mark[] => {
    const { id } = numbered.event;
    const geography = model.geography.events[id];
    if (geography === undefined || geography.anchor === null) return [];
    const off = geography.away !== null && !inView(camera, geography.anchor, EDGE);
    // Where there is no room for words, a sign at the edge would seem to stand on the ground there: the list has it.
    if (off && camera.size.width < narrowMap) return [];
    const at = off ? onEdge(camera, geography.away?.bearing ?? 0) : project(camera, geography.anchor);
    return [
      {
        ...numbered,
        others: [],
        tone: toneOf(model, numbered.event),
        status: statusOf(model, id),
        anchor: at,
        at,
        reach: FINGER,
        pin,
        beside: null,
        // A bare pin says nothing of how exactly the place is known: that is what is wrong with it.
        discs: (pin ? [] : geography.discs).map(({ center, radiusMeters }) => ({
          event: id,
          at: project(camera, center),
          radius: worldLength(radiusMeters, center[1]) * camera.pixelsPerWorld,
        })),
        wholeLine: numbered.event.whereabouts.kind === "line",
        awayMeters: off ? (geography.away?.meters ?? null) : null,
      },
    ];
  });
  if (pin) return placed;
  const far = zoomOf(camera) < firstZoom(model, camera) - FARTHER;
  const signs = far ? cluster(placed) : placed;
  return withReach(withWords(spread(stack(signs, camera.size, far), camera.size), wordsOf, camera.size));
}

/** Who speaks of the event, by the rule of its status: the third sign of a mark, after its shape and its number. */
export function toneOf(model: Model, event: ReportedEvent): Tone {
  return judge(model, event.id).only ?? "both";
}

/** The view in which the events of a cluster stand each by itself. */
export function nearer(model: Model, camera: Camera, { anchor }: Mark): Viewport {
  return { center: unproject(camera, anchor), zoom: firstZoom(model, camera) + 0.5 };
}

function firstZoom({ geography }: Model, { size }: Camera): number {
  return zoomOf(cameraFor(geography.firstView, size));
}

/** No two signs answer to the same spot: the nearest one does. */
function withReach(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => {
    const near = marks.map(({ at }) => Math.hypot(at.x - mark.at.x, at.y - mark.at.y) / 2);
    return { ...mark, reach: Math.min(FINGER, ...near.filter((half) => half > 0)) };
  });
}
