/** The engine's images, drawn from the shapes of the SVG map: one language of signs in both renderers. */
import { assertNever } from "../lib/assertNever";
import {
  casingWidth,
  clusterShape,
  markShapes,
  pinShape,
  ringDash,
  ringGap,
  ringWidth,
  shapeSize,
  statusRings,
} from "./markShapes";
import type { Palette, PaletteName } from "./palette";

export interface SpriteImage {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** Pixels of the image for one of the map: sharp on a fine screen, and no blur on a coarse one. */
const RATIO = 2;

/** The side of a sign's image, in pixels. */
const SIDE = shapeSize + 7;

/** How far the ring round a sign reaches that is open or pointed at, in pixels; the `halo` of the SVG map. */
const HALO = 20;

/** Draws the image with an id (`hatch`, `town`, `ring-<lit|hovered>`, `mark-<kind>-<tone>-<status>`); `null` for an id that is none of ours. */
export function spriteImage(id: string, palette: Palette): SpriteImage | null {
  if (id === "hatch")
    return drawn(12, (context) => {
      hatch(context, palette);
    });
  if (id === "town")
    return drawn(8, (context) => {
      dot(context, palette);
    });
  if (id === "height")
    return drawn(8, (context) => {
      context.fillStyle = palette.town;
      context.translate(4, 4);
      context.fill(new Path2D("M0-3.6 3.4 2.6H-3.4Z"));
    });
  if (id === "ring-lit" || id === "ring-hovered")
    return drawn(2 * HALO + 2, (context) => {
      context.fillStyle = id === "ring-lit" ? palette.lit : palette.casing;
      context.translate(HALO + 1, HALO + 1);
      context.arc(0, 0, HALO, 0, 2 * Math.PI);
      context.fill();
    });
  const [prefix, kind, tone, status] = id.split("-");
  const shape = shapeNamed(kind);
  const ring = Object.entries(statusRings).find(([name]) => name === status)?.[1];
  if (prefix !== "mark" || shape === undefined || ring === undefined) return null;
  if (tone !== "armenian" && tone !== "azerbaijani" && tone !== "both") return null;
  return drawn(SIDE, (context) => {
    context.translate(SIDE / 2, SIDE / 2);
    context.lineJoin = "round";
    const path = new Path2D(shape);
    const [ink, casing] = [palette[toneColour(tone)], palette.casing];
    if (kind === "cluster") outline(context, path, ink, casing);
    else {
      if (kind !== "pin") drawRing(context, path, ring, ink);
      sign(context, path, ink, casing);
    }
  });
}

function shapeNamed(kind: string | undefined): string | undefined {
  if (kind === "pin") return pinShape;
  if (kind === "cluster") return clusterShape;
  return Object.entries(markShapes).find(([name]) => name === kind)?.[1];
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

/** A ring round a shape: what of a wide stroke the casing leaves to see. */
function drawRing(
  context: OffscreenCanvasRenderingContext2D,
  path: Path2D,
  ring: (typeof statusRings)[keyof typeof statusRings],
  ink: string,
): void {
  if (ring === "none") return;
  context.save();
  const clip = new Path2D();
  if (ring !== "lower") clip.rect(-SIDE, -SIDE, 2 * SIDE, SIDE - (ring === "halves" ? ringGap : 0));
  const gap = ring === "halves" ? ringGap : 0;
  clip.rect(-SIDE, gap, 2 * SIDE, SIDE);
  context.clip(clip);
  if (ring === "broken") context.setLineDash([...ringDash]);
  context.lineWidth = ringWidth;
  context.strokeStyle = ink;
  context.stroke(path);
  context.restore();
}

function sign(context: OffscreenCanvasRenderingContext2D, path: Path2D, fill: string, casing: string): void {
  context.lineWidth = casingWidth;
  context.strokeStyle = casing;
  context.stroke(path);
  context.fillStyle = fill;
  context.fill(path);
}

/** The cluster's sign: paper with an edge, where the others are ink. */
function outline(context: OffscreenCanvasRenderingContext2D, path: Path2D, ink: string, paper: string): void {
  context.fillStyle = paper;
  context.fill(path);
  context.lineWidth = 3.4;
  context.strokeStyle = ink;
  context.stroke(path);
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
