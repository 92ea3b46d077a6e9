/** Pictures of the page as pixels: what was really painted, whatever drew it. */
import { inflateSync } from "node:zlib";

export type Colour = readonly [red: number, green: number, blue: number];

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel; the nearest one of the edge if it lies outside. */
  readonly at: (spot: Spot) => Colour;
}

/** Bytes of a pixel by PNG's colour type: RGB and RGBA are all that Chromium writes. */
const channels: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Decodes a screenshot: PNG with 8 bits a channel, not interlaced. */
export function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, type, , , interlaced] = png.subarray(24, 29);
  const size = channels[type ?? -1];
  if (depth !== 8 || size === undefined || interlaced !== 0) throw new Error("Not a PNG as screenshots are");
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const pixels = unfiltered(inflateSync(Buffer.concat(packed)), width * size, height, size);
  const clamp = (value: number, high: number): number => Math.min(high, Math.max(0, Math.round(value)));
  return {
    width,
    height,
    at: ({ x, y }) => {
      const start = (clamp(y, height - 1) * width + clamp(x, width - 1)) * size;
      return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
    },
  };
}

/** Undoes the filters of PNG's rows (ISO/IEC 15948, 9.2). */
function unfiltered(raw: Buffer, stride: number, height: number, size: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x;
      const left = x < size ? 0 : (out[here - size] ?? 0);
      const up = y === 0 ? 0 : (out[here - stride] ?? 0);
      const corner = x < size || y === 0 ? 0 : (out[here - stride - size] ?? 0);
      out[here] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 0) return 0;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  if (a === undefined || b === undefined || c === undefined) return 0;
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** How far two colours are apart: the largest difference of a channel. */
export function apart(a: Colour, b: Colour): number {
  return Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 0))));
}

/** Brightness from 0 to 255, as ITU-R BT.601 weighs it. */
export function brightness([red, green, blue]: Colour): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The pixels of a square around a spot. */
export function around({ x, y }: Spot, reach: number): readonly Spot[] {
  const side = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  return side.flatMap((dy) => side.map((dx) => ({ x: Math.round(x) + dx, y: Math.round(y) + dy })));
}

/** The spots of a circle. */
export function ring({ x, y }: Spot, radius: number, count = 180): readonly Spot[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
