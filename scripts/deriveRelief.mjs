/**
 * Derives the pictures of the relief, `public/geo/relief.avif` and `.webp`, from heights and a shading.
 *
 *     npm run derive:relief -- <folder with relief-shade.png and terrain/8/{x}/{y}.webp> [folder to write]
 *
 * The tint is ours: a quiet ramp over SRTM heights, without a sea, since the sea is drawn over it as an area. The shading is
 * Natural Earth's, and under it a softer one of the same heights, lit from the north-west and its neighbours, which puts the ridges
 * where the rivers say they are. Towards its edges the picture becomes clear, so that no edge of it ever shows.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const [from, to = fileURLToPath(new URL("../public/geo/", import.meta.url))] = process.argv.slice(2);
if (from === undefined) throw new Error("Usage: npm run derive:relief -- <folder of the sources> [folder to write]");

/** Web Mercator, as `reliefBox` in src/map/relief.ts has it, by test. */
const BOX = { west: 42.5, south: 38, east: 51, north: 42.5 };
const SIZE = { width: 1934, height: 1343 };
const ZOOM = 8;
const TILE = 256;

/** Metres above the sea, and the paper-like tint there: light, of little chroma, so that lines and names stand out. */
const RAMP = [
  [-30, [215, 221, 203]],
  [150, [223, 228, 209]],
  [450, [234, 231, 210]],
  [900, [234, 220, 190]],
  [1500, [223, 203, 172]],
  [2200, [209, 188, 163]],
  [3000, [205, 191, 178]],
  [3800, [236, 233, 229]],
];
/** How strong the two shadings are. */
const SHADE = { naturalEarth: 0.5, own: 0.24 };
/** How much darker than its tint the deepest shadow is. */
const DEEPEST = 0.42;
/** The share of the picture, from each edge, in which it becomes clear. */
const CLEAR = 0.055;

const worldX = (lng) => (lng + 180) / 360;
const worldY = (lat) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const pixels = TILE * 2 ** ZOOM;
const left = worldX(BOX.west) * pixels;
const top = worldY(BOX.north) * pixels;
const right = worldX(BOX.east) * pixels;
const bottom = worldY(BOX.south) * pixels;

/** Heights in metres of all tiles under the box, row by row, and where their north-west corner is in pixels of the world. */
async function readHeights() {
  const [x0, x1] = [Math.floor(left / TILE), Math.floor(right / TILE)];
  const [y0, y1] = [Math.floor(top / TILE), Math.floor(bottom / TILE)];
  const width = (x1 - x0 + 1) * TILE;
  const heights = new Float32Array(width * (y1 - y0 + 1) * TILE);
  for (let x = x0; x <= x1; x++)
    for (let y = y0; y <= y1; y++) {
      const file = join(from, "terrain", String(ZOOM), String(x), `${String(y)}.webp`);
      const rgb = await sharp(file).removeAlpha().raw().toBuffer();
      for (let i = 0; i < TILE * TILE; i++) {
        const at = ((y - y0) * TILE + Math.floor(i / TILE)) * width + (x - x0) * TILE + (i % TILE);
        heights[at] = rgb[3 * i] * 256 + rgb[3 * i + 1] + rgb[3 * i + 2] / 256 - 32768;
      }
    }
  return { heights, width, x: x0 * TILE, y: y0 * TILE };
}

/** The heights at the pixels of the picture. */
function resampled({ heights, width, x: originX, y: originY }) {
  const out = new Float32Array(SIZE.width * SIZE.height);
  for (let row = 0; row < SIZE.height; row++)
    for (let column = 0; column < SIZE.width; column++) {
      const x = left + ((column + 0.5) / SIZE.width) * (right - left) - originX - 0.5;
      const y = top + ((row + 0.5) / SIZE.height) * (bottom - top) - originY - 0.5;
      const [i, j] = [Math.floor(x), Math.floor(y)];
      const at = j * width + i;
      const mix = (a, b, t) => a + (b - a) * t;
      const north = mix(heights[at], heights[at + 1], x - i);
      const south = mix(heights[at + width], heights[at + width + 1], x - i);
      out[row * SIZE.width + column] = mix(north, south, y - j);
    }
  return out;
}

/** Blurs in place with three passes of a box: the steps of 4 m in the heights are not terraces of the plain. */
function blurred(values, reach) {
  const pass = (source, step, length, lines, lineStep) => {
    const out = new Float32Array(source.length);
    for (let line = 0; line < lines; line++)
      for (let i = 0; i < length; i++) {
        let sum = 0;
        for (let k = -reach; k <= reach; k++)
          sum += source[line * lineStep + Math.min(length - 1, Math.max(0, i + k)) * step];
        out[line * lineStep + i * step] = sum / (2 * reach + 1);
      }
    return out;
  };
  let now = values;
  for (let round = 0; round < 2; round++) {
    now = pass(now, 1, SIZE.width, SIZE.height, SIZE.width);
    now = pass(now, SIZE.width, SIZE.height, SIZE.width, 1);
  }
  return now;
}

/** Light from the north-west, and a little from its neighbours, on heights made steeper: −1 in the shade, 0 in the plain, 1 in the light. */
function ownShade(heights) {
  const metresPerPixel = 340;
  const lights = [
    [-Math.SQRT1_2, -Math.SQRT1_2, 0.6],
    [-1, 0, 0.2],
    [0, -1, 0.2],
  ];
  return heights.map((_, at) => {
    const east = ((heights[at + 1] ?? heights[at]) - (heights[at - 1] ?? heights[at])) / (2 * metresPerPixel);
    const south =
      ((heights[at + SIZE.width] ?? heights[at]) - (heights[at - SIZE.width] ?? heights[at])) / (2 * metresPerPixel);
    const slope = lights.reduce((sum, [x, y, weight]) => sum - weight * (east * x + south * y), 0);
    return -Math.tanh(-slope * 5);
  });
}

const tintAt = (height) => {
  const above = RAMP.findIndex(([metres]) => metres > height);
  if (above === 0) return RAMP[0][1];
  if (above === -1) return RAMP.at(-1)[1];
  const [[low, from], [high, to]] = [RAMP[above - 1], RAMP[above]];
  return from.map((value, i) => value + ((to[i] - value) * (height - low)) / (high - low));
};

const smooth = (t) => t * t * (3 - 2 * t);
const clearAt = (at) => {
  const x = (at % SIZE.width) / SIZE.width;
  const y = Math.floor(at / SIZE.width) / SIZE.height;
  return smooth(Math.min(1, Math.max(0, Math.min(x, 1 - x, y, 1 - y) / CLEAR)));
};

const heights = resampled(await readHeights());
const naturalEarth = await sharp(join(from, "relief-shade.png")).greyscale().raw().toBuffer();
const soft = blurred(heights, 2);
const own = ownShade(soft);
/** The grey of flat land in Natural Earth's shading. */
const FLAT = 205;

const picture = Buffer.alloc(SIZE.width * SIZE.height * 4);
for (let at = 0; at < heights.length; at++) {
  const sum = (SHADE.naturalEarth * (naturalEarth[at] - FLAT)) / FLAT + SHADE.own * 0.5 * own[at];
  // No shadow is so deep that a sign could not be told from it.
  const shade = sum < 0 ? -DEEPEST * Math.tanh(-sum / DEEPEST) : sum;
  const tint = tintAt(soft[at]);
  for (let channel = 0; channel < 3; channel++) {
    const value =
      shade < 0 ? tint[channel] * (1 + shade) : tint[channel] + (255 - tint[channel]) * Math.min(1, shade * 1.6);
    picture[4 * at + channel] = Math.round(Math.min(255, Math.max(0, value)));
  }
  picture[4 * at + 3] = Math.round(255 * clearAt(at));
}

mkdirSync(to, { recursive: true });
const image = () => sharp(picture, { raw: { ...SIZE, channels: 4 } });
const avif = await image().avif({ quality: 46, effort: 7, chromaSubsampling: "4:2:0" }).toFile(join(to, "relief.avif"));
const webp = await image().webp({ quality: 62, alphaQuality: 60, effort: 6 }).toFile(join(to, "relief.webp"));
if (process.env["PREVIEW"]) await image().png().toFile(process.env["PREVIEW"]);
process.stdout.write(`relief.avif ${String(avif.size)} bytes, relief.webp ${String(webp.size)} bytes\n`);
