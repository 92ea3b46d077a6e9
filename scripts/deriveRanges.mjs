/**
 * Derives `public/geo/ranges.geojson`, the courses along which the names of mountain ranges are written: points set by eye on the shaded
 * relief, each moved to the highest height around it, so that the course keeps to the crest. They are for names; no line is drawn.
 *
 *     npm run derive:ranges -- <folder with terrain/8/{x}/{y}.webp> [folder to write]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const [from, to = fileURLToPath(new URL("../public/geo/", import.meta.url))] = process.argv.slice(2);
if (from === undefined) throw new Error("Usage: npm run derive:ranges -- <folder of the sources> [folder to write]");

/**
 * By eye, from west to east. `minZoom` and `maxZoom`: where a name of that size belongs. `reach`: how far a point may move, in pixels of the
 * heights (about 470 m). Forms of a name that no source at hand gives are `null`.
 */
const RANGES = [
  {
    id: "murovdag",
    names: { name_en: "Murovdag / Mrav", name_az: null, name_hy: null, name_ru: null },
    zooms: [7.5, 11],
    reach: 12,
    points: [46.0, 46.1, 46.2, 46.3, 46.4, 46.5, 46.6].map((lng, i) => [
      lng,
      [40.3, 40.29, 40.29, 40.28, 40.27, 40.28, 40.3][i],
    ]),
  },
  {
    id: "karabakh-range",
    names: { name_en: "Karabakh Range", name_az: null, name_hy: null, name_ru: null },
    zooms: [7.5, 11],
    reach: 8,
    points: [
      [46.33, 39.98],
      [46.42, 39.9],
      [46.5, 39.82],
      [46.6, 39.75],
      [46.7, 39.68],
      [46.78, 39.62],
    ],
  },
  {
    id: "lesser-caucasus",
    names: { name_en: "Lesser Caucasus", name_az: null, name_hy: null, name_ru: null },
    zooms: [5.5, 7.5],
    reach: 8,
    points: [
      [43.9, 41.05],
      [44.4, 40.85],
      [44.9, 40.7],
      [45.3, 40.5],
      [45.7, 40.36],
      [46.2, 40.29],
    ],
  },
];
const ZOOM = 8;
const TILE = 256;
const SIDE = TILE * 2 ** ZOOM;

const tiles = new Map();
async function heightAt(x, y) {
  const [column, row] = [Math.floor(x / TILE), Math.floor(y / TILE)];
  const key = `${String(column)}/${String(row)}`;
  if (!tiles.has(key)) {
    const file = join(from, "terrain", String(ZOOM), `${key}.webp`);
    tiles.set(key, await sharp(file).removeAlpha().raw().toBuffer());
  }
  const rgb = tiles.get(key);
  const at = 3 * ((y - row * TILE) * TILE + (x - column * TILE));
  return rgb[at] * 256 + rgb[at + 1] + rgb[at + 2] / 256 - 32768;
}

/** The position of the highest height within `reach` of a position, to a hundredth of a degree: more is not in the heights. */
async function crestNear([lng, lat], reach) {
  const x0 = Math.round(((lng + 180) / 360) * SIDE);
  const y0 = Math.round((0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * SIDE);
  let best = { height: -Infinity, x: x0, y: y0 };
  for (let y = y0 - reach; y <= y0 + reach; y++) {
    // Across the course more than along it, so that the points keep apart.
    for (let x = x0 - Math.round(reach / 3); x <= x0 + Math.round(reach / 3); x++) {
      const height = await heightAt(x, y);
      if (height > best.height) best = { height, x, y };
    }
  }
  const north = Math.atan(Math.sinh(Math.PI * (1 - (2 * best.y) / SIDE)));
  return [Number(((best.x / SIDE) * 360 - 180).toFixed(2)), Number(((north * 180) / Math.PI).toFixed(2))];
}

const features = [];
for (const { id, names, zooms, reach, points } of RANGES) {
  const crest = [];
  for (const point of points) crest.push(await crestNear(point, reach));
  // A running mean of three: a name bends with a range, not with each summit.
  const coordinates = crest.map((point, i) => {
    const around = crest.slice(Math.max(0, i - 1), i + 2);
    const mean = (axis) => Number((around.reduce((sum, p) => sum + p[axis], 0) / around.length).toFixed(3));
    return i === 0 || i === crest.length - 1 ? point : [mean(0), mean(1)];
  });
  const [minZoom, maxZoom] = zooms;
  features.push({
    type: "Feature",
    properties: { id, ...names, minZoom, maxZoom },
    geometry: { type: "LineString", coordinates },
  });
}
writeFileSync(join(to, "ranges.geojson"), JSON.stringify({ type: "FeatureCollection", features }));
