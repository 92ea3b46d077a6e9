import { townNames } from "../model/names";
import type { Model } from "../model/model";
import type { ContentLanguage, LngLat } from "../model/ids";
import { boxAround, boxOfAll, boxOfMap, holds, overlap, type Box } from "./box";
import { creditsHeight, narrowMap, project, zoomOf, type Camera, type Point } from "./camera";
import { alongCourse, besideDot, crosses, level, type Label } from "./labelCandidates";
import { boxesOfMarks, pointsToSpare } from "./labelObstacles";
import { labelType, textWidth, type LabelKind } from "./labelType";
import type { Mark } from "./mark";
import { namedPlaces } from "./namedPlaces";

/** A spot for a name, and how much of the area lies on either side of it, in degrees of longitude. */
export type Spot = readonly [lng: number, lat: number, room: number];

/** An area's name, of one line or more, set at one of the spots chosen by eye: the first that is free and wide enough for it. */
export interface AreaName {
  readonly id: string;
  readonly name: string;
  readonly kind: "country" | "neighbour" | "area" | "sea" | "lake";
  readonly spots: readonly Spot[];
  /** The zooms between which the area is named. */
  readonly zooms: readonly [from: number, to: number];
}

/** What names are laid out for. */
export interface LabelView {
  readonly camera: Camera;
  readonly language: ContentLanguage;
  readonly marks: readonly Mark[];
  readonly areas: readonly AreaName[];
  /** What the line of contact is called. */
  readonly line: string;
  /** What else stands over the map: buttons, the locator, the credits. */
  readonly furniture: readonly Box[];
  /** How far beyond the map's edge names are laid out as well, as a share of its size: they come into view when it is dragged. */
  readonly beyond: number;
}

/** How far a name keeps from the map's edge, and from the dot that it names, in pixels. */
const EDGE = 4;
const FROM_DOT = 6;
const DOT = 4;
/** How far it steps aside where a sign stands on the dot. */
const FROM_SIGN = 20;
/** Half the width of the line of contact as drawn, with its casing. */
const LINE = 3;
/** How far aside an area's name may stand where a sign is in its way, in pixels, nearest first: little enough to stay in the area. */
const ASIDE = [0, 14, -14, 28, -28, 42, -42];
const NUDGES = ASIDE.flatMap((x) => ASIDE.map((y) => ({ x, y }))).sort(
  (a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y),
);
/** From which zoom names of spots show, by rank; those of fewer people need more room. */
const FROM_ZOOM = { town: [0, 5.8, 7.1], village: [8.5, 8.5, 8.5], height: [9, 9, 9] };

/**
 * Chooses the names that fit, in the order of their rank: a name that would touch a mark, another name, the furniture or the edge is
 * left out rather than squeezed in. Each is tried in several places, and stands where it crosses nothing if it can.
 */
export function layoutLabels(model: Model, view: LabelView): readonly Label[] {
  const { camera, language, marks, areas, furniture, beyond } = view;
  const zoom = zoomOf(camera);
  const screen = boxOfMap(camera.size, 0);
  const free = { x0: EDGE, y0: EDGE, x1: screen.x1 - EDGE, y1: screen.y1 - creditsHeight };
  const around = boxOfMap(camera.size, beyond);
  const signs = boxesOfMarks(marks);
  /** Names and their dots, and what stands over the map. */
  const taken: Box[] = [...furniture];
  const onScreen = (path: readonly LngLat[]) => path.map((position) => project(camera, position));
  const lineOfContact = model.courses.filter(({ kind }) => kind === "line");
  const pixelsPerDegree = camera.pixelsPerWorld / 360;
  const spare = pointsToSpare(
    marks,
    lineOfContact.flatMap(({ paths }) => paths.map(onScreen)),
  );
  const placed: Label[] = [];

  const touches = (box: Box, others: readonly Box[]): boolean => others.some((other) => overlap(box, other));
  const fits = ({ boxes, dot }: Label): boolean => {
    const all = boxOfAll(dot === null ? boxes : [...boxes, boxAround(dot, DOT)]);
    const whole = holds(free, all) || (holds(around, all) && !overlap(all, screen));
    if (!whole || boxes.some((box) => touches(box, taken) || touches(box, signs))) return false;
    // A sign may stand on the dot: it points at the same place.
    return dot === null || !touches(boxAround(dot, DOT), taken);
  };
  /** Places the first candidate that fits and crosses nothing, or else the first that fits. */
  const place = (candidates: Iterable<Label>, own: readonly Point[] = []): void => {
    let best: Label | null = null;
    for (const label of candidates) {
      if (!fits(label)) continue;
      best ??= label;
      if (crosses(label, spare, label.path === null ? 1 : LINE) || crosses(label, own, 0)) continue;
      best = label;
      break;
    }
    if (best === null) return;
    taken.push(...best.boxes, ...(best.dot === null ? [] : [boxAround(best.dot, DOT)]));
    placed.push(best);
  };
  const courses = (kinds: readonly LabelKind[]): void => {
    for (const course of model.courses) {
      const { id, kind, rank, zooms } = course;
      if (!kinds.includes(kind) || zoom < zooms[0] || zoom >= zooms[1]) continue;
      const names = kind === "line" ? [{ text: view.line, lang: language }] : townNames(course, language);
      const parts = course.paths.map(onScreen);
      place(alongCourse({ id, kind, rank, names }, parts, free), kind === "river" ? pointsToSpare([], parts) : []);
    }
  };

  for (const { id, kind, name, spots, zooms } of areas) {
    if (zoom < zooms[0] || zoom >= zooms[1]) continue;
    const lines = name.split("\n");
    const rank = kind === "country" && camera.size.width < narrowMap ? 1 : 0;
    const label = { id, kind, rank, names: [{ text: lines.join(" "), lang: language }] };
    const nudges = kind === "area" ? NUDGES : NUDGES.slice(0, 1);
    const half = Math.max(...lines.map((line) => textWidth(line, labelType(kind, rank)))) / 2;
    const wide = spots.filter(([, , room]) => half <= room * pixelsPerDegree);
    const candidates = onScreen(wide.map(([lng, lat]): LngLat => [lng, lat])).flatMap((at) =>
      nudges.map(({ x, y }) => level(label, lines, null, { x: at.x + x, y: at.y + y }, "center")),
    );
    // One in view goes before one that only a drag would show.
    const inView = ({ boxes }: Label): boolean => holds(free, boxOfAll(boxes));
    place([...candidates.filter(inView), ...candidates.filter((each) => !inView(each))]);
  }
  courses(["line"]);
  const spots = namedPlaces(model).filter(({ kind, rank }) => zoom >= (FROM_ZOOM[kind][rank] ?? 0));
  const tryTowns = (kinds: readonly LabelKind[]): void => {
    for (const spot of spots.filter(({ kind }) => kinds.includes(kind))) {
      const { id, kind, rank } = spot;
      const dot = project(camera, spot.position);
      const away = touches(boxAround(dot, 1), signs) ? [FROM_DOT, FROM_SIGN] : [FROM_DOT];
      place(besideDot({ id, kind, rank, names: townNames(spot, language) }, dot, away));
    }
  };
  tryTowns(["town"]);
  courses(["range", "river"]);
  tryTowns(["village", "height"]);
  return placed;
}
