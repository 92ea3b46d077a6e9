/** The engine's images, drawn from the shapes of the SVG map: one language of signs in both renderers. */
import { assertNever } from "../lib/assertNever";
import { markShapes, pinShape, shapeSize } from "./markShapes";
import type { Palette, PaletteName } from "./palette";

export interface SpriteImage {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** Pixels of the image for one of the map: sharp on a fine screen, and no blur on a coarse one. */
const RATIO = 2;

/** Draws the image with an id (`hatch`, `town`, `mark-<kind>-<tone>`); `null` for an id that is none of ours. */
export function spriteImage(id: string, palette: Palette): SpriteImage | null {
  if (id === "hatch")
    return drawn(12, (context) => {
      hatch(context, palette);
    });
  if (id === "town")
    return drawn(8, (context) => {
      dot(context, palette);
    });
  const [prefix, kind, tone] = id.split("-");
  const shape = kind === "pin" ? pinShape : Object.entries(markShapes).find(([name]) => name === kind)?.[1];
  if (prefix !== "mark" || shape === undefined || (tone !== "armenian" && tone !== "azerbaijani" && tone !== "both"))
    return null;
  return drawn(shapeSize + 6, (context) => {
    sign(context, shape, palette[toneColour(tone)], palette.casing);
  });
}

function toneColour(tone: "armenian" | "azerbaijani" | "both"): PaletteName {
  switch (tone) {
    case "armenian":
      return "tone-armenian";
    case "azerbaijani":
      return "tone-azerbaijani";
    case "both":
      return "tone-both";
    default:
      return assertNever(tone);
  }
}

function drawn(side: number, draw: (context: OffscreenCanvasRenderingContext2D) => void): SpriteImage | null {
  const context = new OffscreenCanvas(side * RATIO, side * RATIO).getContext("2d");
  if (context === null) return null;
  context.scale(RATIO, RATIO);
  draw(context);
  return { image: context.getImageData(0, 0, side * RATIO, side * RATIO), pixelRatio: RATIO };
}

function sign(context: OffscreenCanvasRenderingContext2D, shape: string, fill: string, casing: string): void {
  context.translate((shapeSize + 6) / 2, (shapeSize + 6) / 2);
  const path = new Path2D(shape);
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = casing;
  context.stroke(path);
  context.fillStyle = fill;
  context.fill(path);
}

function dot(context: OffscreenCanvasRenderingContext2D, palette: Palette): void {
  context.fillStyle = palette.town;
  context.arc(4, 4, 2.5, 0, 2 * Math.PI);
  context.fill();
}

function hatch(context: OffscreenCanvasRenderingContext2D, palette: Palette): void {
  context.strokeStyle = palette.hatch;
  context.lineWidth = 1;
  context.stroke(new Path2D("M-3 3 3-3M0 12 12 0M9 15 15 9"));
}
