import type { EventKind, Status } from "../model/types";

/** The side of the square in which a sign is drawn with its ring, in pixels; its middle is the mark's place. */
export const shapeSize = 33;

/** A bare pin, its point at (0, 0) moved to the middle of its figure. */
export const pinShape = "M0 16C-3 9-11 4-11-4A11 11 0 0 1 11-4C11 4 3 9 0 16Z";

/** Several reports that stand too close to be told apart at this scale; drawn as an outline, the only sign that is. */
export const clusterShape = "M13 0A13 13 0 1 1-13 0 13 13 0 1 1 13 0Z";

/**
 * One shape a kind, so that kinds are told apart without colour: SVG path data around (0, 0), as high above it as below, used by the
 * SVG map, the list, the legend and, through `Path2D`, the engine's sprite. All have about the same area, and room for two figures.
 */
export const markShapes: { readonly [Kind in EventKind]: string } = {
  fighting: "M0-12.6 12.6 0 0 12.6-12.6 0Z",
  shelling: "M0-12 12.3-2.9 7.6 12H-7.6L-12.3-2.9Z",
  casualties: "M-10.4-10.4H10.4V10.4H-10.4Z",
  ceasefire: "M11.6 0A11.6 11.6 0 1 1-11.6 0 11.6 11.6 0 1 1 11.6 0Z",
  equipment: "M0-12.2 13.6 12.2H-13.6Z",
  statement: "M-12-11H12V6H2L-3 11V6H-12Z",
};

/** How far below the sign's middle its figure stands, in pixels: where a shape is not widest at its middle. */
export function figureDrop(shape: string): number {
  return shape === markShapes.equipment ? 4.4 : shape === markShapes.statement ? -2.4 : shape === pinShape ? -4 : 0;
}

/** Widths of the strokes round a shape, in pixels: the casing, and under it the ring, of which the outer part shows. */
export const casingWidth = 4.4;
export const ringWidth = 8.2;

/**
 * The ring by status, told apart without colour: broken where it is disputed; one half, or both halves, for the sides that speak;
 * closed where somebody independent does; none where only others do. marks.css says the same to the SVG.
 */
export const statusRings: { readonly [Name in Status]: "broken" | "lower" | "halves" | "closed" | "none" } = {
  disputed: "broken",
  oneSide: "lower",
  bothSides: "halves",
  independent: "closed",
  outsideOnly: "none",
};
/** Dash and gap of a broken ring, and half the height of the gap between two halves, in pixels. */
export const ringDash = [4.5, 3] as const;
export const ringGap = 3;
