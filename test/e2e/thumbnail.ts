/**
 * A picture as the mean colours of its cells: what stands where, and how much ink, but not where a letter's edge falls. Two of them are
 * alike when type has moved by a pixel, and not when a layer is missing (golden.spec.ts holds the measure to both).
 */
import sharp from "sharp";
import { apart, brightness, decodePng, mean, type Colour, type Picture } from "./picture";
import type { Box } from "./reader";

/** Side of a cell, in pixels. */
const CELL = 24;
/** Cells along the side of a block: wide enough that a paragraph set anew keeps its grey. */
const BLOCK = 4;

/** A change of a cell's colour that is seen, of 255. */
const STEP = 5;

/** Mean colours, row by row. */
export interface Thumbnail {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly Colour[];
}

/** What has changed between two pictures, by what a reader would see of it. */
export interface Difference {
  /** Share of the map's cells whose colour has changed by more than `STEP` of 255: something stands elsewhere. */
  readonly moved: number;
  /** Change of the map's mean brightness, of 255: ink that has come or gone, however thin. */
  readonly ink: number;
  /** The largest change of a block of the whole picture, of 255: a part of the page that has come or gone. */
  readonly block: number;
}

/** What type a pixel larger, or a pixel aside, may change. */
export const tolerance: Difference = { moved: 0.004, ink: 0.07, block: 24 };

export function thumbnailOf(picture: Picture): Thumbnail {
  const columns = Math.floor(picture.width / CELL);
  const rows = Math.floor(picture.height / CELL);
  const cells = Array.from({ length: columns * rows }, (_, index) =>
    meanOfCell(picture, (index % columns) * CELL, Math.floor(index / columns) * CELL),
  );
  return { columns, rows, cells };
}

/** Sums in place: a screenshot has more than a million pixels. */
function meanOfCell(picture: Picture, left: number, top: number): Colour {
  const sum = [0, 0, 0] as [number, number, number];
  for (let y = top; y < top + CELL; y += 1)
    for (let x = left; x < left + CELL; x += 1) {
      const [red, green, blue] = picture.at({ x, y });
      sum[0] += red;
      sum[1] += green;
      sum[2] += blue;
    }
  return [sum[0] / CELL ** 2, sum[1] / CELL ** 2, sum[2] / CELL ** 2];
}

/** As a PNG of one pixel a cell. */
export async function thumbnailPng({ columns, rows, cells }: Thumbnail): Promise<Buffer> {
  const raw = { width: columns, height: rows, channels: 3 } as const;
  return sharp(Buffer.from(cells.flat().map(Math.round)), { raw })
    .png()
    .toBuffer();
}

export function readThumbnail(png: Buffer): Thumbnail {
  const { width, height, at } = decodePng(png);
  const cells = Array.from({ length: width * height }, (_, index) =>
    at({ x: index % width, y: Math.floor(index / width) }),
  );
  return { columns: width, rows: height, cells };
}

/** Compares two pictures of one size; `map` is where the map lies on them, in pixels; `step` what a cell may change by, of 255. */
export function difference(before: Thumbnail, after: Thumbnail, map: Box, step = STEP): Difference {
  if (before.columns !== after.columns || before.rows !== after.rows) return { moved: 1, ink: 255, block: 255 };
  const { columns, rows, cells } = before;
  const indices = cells.map((_, index) => index);
  const column = (index: number): number => index % columns;
  const row = (index: number): number => Math.floor(index / columns);
  const onMap = indices.filter((index) => {
    const [x, y] = [(column(index) + 0.5) * CELL, (row(index) + 0.5) * CELL];
    return x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height;
  });
  const of = (thumbnail: Thumbnail, index: number): Colour => thumbnail.cells[index] ?? [0, 0, 0];
  const changed = onMap.filter((index) => apart(of(before, index), of(after, index)) > step);
  const inkOf = (thumbnail: Thumbnail): number => mean(onMap.map((index) => brightness(of(thumbnail, index))));
  const side = Array.from({ length: BLOCK }, (_, index) => index);
  const blocks = indices
    .filter((index) => row(index) % BLOCK === 0 && column(index) % BLOCK === 0)
    .filter((index) => row(index) + BLOCK <= rows && column(index) + BLOCK <= columns)
    .map((first) => side.flatMap((dy) => side.map((dx) => first + dy * columns + dx)));
  const blockOf = (thumbnail: Thumbnail, block: readonly number[]): Colour =>
    meanColour(block.map((index) => of(thumbnail, index)));
  return {
    moved: changed.length / Math.max(1, onMap.length),
    ink: Math.abs(inkOf(after) - inkOf(before)),
    block: Math.max(0, ...blocks.map((block) => apart(blockOf(before, block), blockOf(after, block)))),
  };
}

/** What of a difference is more than type may change, in words; empty where nothing is. */
export function beyond(found: Difference): readonly string[] {
  return (["moved", "ink", "block"] as const)
    .filter((what) => found[what] > tolerance[what])
    .map((what) => `${what}: ${found[what].toFixed(4)}, more than ${String(tolerance[what])}`);
}

function meanColour(colours: readonly Colour[]): Colour {
  const channel = (index: 0 | 1 | 2): number => mean(colours.map((colour) => colour[index]));
  return [channel(0), channel(1), channel(2)];
}
