import type { EventKind } from "../model/types";

/** The side of the square in which a shape is drawn, in pixels; its middle is the mark's place. */
export const shapeSize = 30;

/** A bare pin, its point at (0, 0) moved to the middle of its figure. */
export const pinShape = "M0 16C-3 9-11 4-11-4A11 11 0 0 1 11-4C11 4 3 9 0 16Z";

/**
 * One shape a kind, so that kinds are told apart without colour: SVG path data around (0, 0), used by the SVG map and, through
 * `Path2D`, by the engine's sprite. All have about the same area, and room for two figures.
 */
export const markShapes: { readonly [Kind in EventKind]: string } = {
  fighting: "M0-13.5 13.5 0 0 13.5-13.5 0Z",
  shelling: "M0-13 12.6-3.4 7.8 11.4H-7.8L-12.6-3.4Z",
  casualties: "M-11-11H11V11H-11Z",
  ceasefire: "M12.4 0A12.4 12.4 0 1 1-12.4 0 12.4 12.4 0 1 1 12.4 0Z",
  equipment: "M0-14 13.5 10.5H-13.5Z",
  statement: "M-12-10H12V7H2L-3 12.5V7H-12Z",
};
