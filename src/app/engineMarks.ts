import { remember } from "../lib/remember";
import { pitches } from "../map/styleTerrain";
import type { Camera } from "../select/camera";
import type { Mark } from "../select/mark";
import type { App } from "./mount";
import { cameraFromView, marksOf } from "./parts";

/**
 * The marks as the engine draws them, and the camera that they and the names are laid out for. On a map in 3-D that camera is farther
 * out, so that signs which the tilt pushes together still stand clear; and what lies beyond the map is left to the list, since the edge
 * of a tilted map is no place to tell a direction by.
 */
export function engineMarks({ model, store, around }: App): {
  readonly camera: Camera;
  readonly marks: readonly Mark[];
} {
  const { size, raised } = around();
  const flat = cameraFromView(model, store.state(), size);
  const camera = raised ? farther(flat) : flat;
  const marks = marksOf(model, store.state(), camera);
  return { camera, marks: raised ? onGround(marks) : marks };
}

const farther = remember((camera: Camera): Camera => ({
  ...camera,
  pixelsPerWorld: camera.pixelsPerWorld * Math.cos((pitches.first * Math.PI) / 180),
}));
const onGround = remember((marks: readonly Mark[]) => marks.filter(({ awayMeters }) => awayMeters === null));
