/**
 * Derives the quiet layers that the map shows as context, `rivers`, `roads` and `rayon-lines.geojson`, from fuller ones: cut to what is
 * drawn, pieces of one course joined, points left out that do not show at the zoom the data is good to.
 *
 *     npm run derive:context -- <folder with rivers, roads and rayon-lines.geojson> [folder to write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [from, to = fileURLToPath(new URL("../public/geo/", import.meta.url))] = process.argv.slice(2);
if (from === undefined) throw new Error("Usage: npm run derive:context -- <folder of the sources> [folder to write]");
const featuresOf = (name) => JSON.parse(readFileSync(join(from, `${name}.geojson`), "utf8")).features;

/** The box of the other layers, in degrees. */
const BOX = { west: 42.5, south: 37.5, east: 52, north: 43 };
const DEGREE_METERS = 111_000;
const within = ([lng, lat]) => lng >= BOX.west && lng <= BOX.east && lat >= BOX.south && lat <= BOX.north;
/** Plane metres are exact enough over the length of a segment. */
const plane = ([lng, lat]) => [lng * DEGREE_METERS * Math.cos((40 * Math.PI) / 180), lat * DEGREE_METERS];
const metersBetween = (a, b) => {
  const [[ax, ay], [bx, by]] = [plane(a), plane(b)];
  return Math.hypot(ax - bx, ay - by);
};

/** The pieces of a line on which `keep` holds. */
function pieces(line, keep) {
  const found = [[]];
  for (const point of line) {
    if (keep(point)) found.at(-1).push(point);
    else if (found.at(-1).length > 0) found.push([]);
  }
  return found.filter((piece) => piece.length > 1);
}

/** Joins lines that meet end to end: a name is written along a course, not along a tile's share of it. */
function joined(lines) {
  const open = lines.map((line) => [...line]);
  const key = (point) => point.map((value) => value.toFixed(4)).join();
  for (let i = 0; i < open.length; i++)
    for (let j = 0; j < open.length; j++) {
      if (i === j || open[i] === null || open[j] === null) continue;
      const [a, b] = [open[i], open[j]];
      const tail = key(a.at(-1));
      if (tail !== key(b[0]) && tail !== key(b.at(-1))) continue;
      open[i] = [...a, ...(tail === key(b[0]) ? b : [...b].reverse()).slice(1)];
      open[j] = null;
      j = -1;
    }
  return open.filter((line) => line !== null);
}

/** Leaves out what departs from the line by less than `meters` (Douglas and Peucker). */
function thinned(line, meters) {
  if (line.length < 3) return line;
  const [[ax, ay], [bx, by]] = [plane(line[0]), plane(line.at(-1))];
  const length = Math.hypot(bx - ax, by - ay);
  const departure = (point) => {
    const [x, y] = plane(point);
    return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
  };
  let farthest = 0;
  for (let i = 1; i < line.length - 1; i++)
    if (farthest === 0 || departure(line[i]) > departure(line[farthest])) farthest = i;
  if (departure(line[farthest]) < meters) return [line[0], line.at(-1)];
  return [...thinned(line.slice(0, farthest + 1), meters).slice(0, -1), ...thinned(line.slice(farthest), meters)];
}

const round = (point) => point.map((value) => Number(value.toFixed(4)));
const linesOf = ({ type, coordinates }) => (type === "LineString" ? [coordinates] : coordinates);
const total = (lines) =>
  lines.reduce((sum, line) => sum + line.slice(1).reduce((s, point, i) => s + metersBetween(line[i], point), 0), 0);

/** One feature for all lines with the same properties; nothing shorter than `shortest` metres in all. */
function layer(features, { meters, shortest = 0 }) {
  const groups = new Map();
  for (const { properties, geometry } of features) {
    const key = JSON.stringify(properties);
    const lines = linesOf(geometry).flatMap((line) => pieces(line, within));
    groups.set(key, [...(groups.get(key) ?? []), ...lines]);
  }
  return [...groups].flatMap(([key, lines]) => {
    const kept = joined(lines)
      .filter((line) => total([line]) >= shortest)
      .map((line) => thinned(line, meters).map(round));
    return kept.length === 0
      ? []
      : [{ type: "Feature", properties: JSON.parse(key), geometry: { type: "MultiLineString", coordinates: kept } }];
  });
}

function write(name, features) {
  const text = JSON.stringify({ type: "FeatureCollection", features });
  writeFileSync(join(to, `${name}.geojson`), text);
  process.stdout.write(`${name}.geojson ${String(text.length)} bytes, ${String(features.length)} features\n`);
}

// The Araz is known exactly where it is a border; where another source draws it again within 4 km, that is left out.
const rivers = featuresOf("rivers");
const araz = rivers.find(({ properties }) => properties.name_en === "Araz (Aras)");
const arazPoints = linesOf(araz.geometry).flat();
const nearAraz = (point) => arazPoints.some((other) => metersBetween(point, other) < 4000);
/** 1: the two great ones; 2: named or of some size; 3: the rest. */
const rankOf = ({ name_en: name, rank }) =>
  /^(Araz|Aras|Kura)/.test(name ?? "") ? 1 : rank <= 3 || name !== null ? 2 : 3;
const names = ({ name_en, name_az = null, name_hy = null, name_ru = null }) => {
  const isAraz = name_en === "Aras" || name_en === "Araz (Aras)";
  const { properties } = araz;
  return isAraz
    ? { name_en: "Araz (Aras)", name_az: properties.name_az, name_hy: properties.name_hy, name_ru: properties.name_ru }
    : { name_en, name_az, name_hy, name_ru };
};
const river = ({ properties, geometry }) => ({
  properties: {
    ...names(properties),
    rank: rankOf(properties),
    source: properties.source,
    licence: properties.licence,
  },
  geometry:
    properties.name_en === "Aras"
      ? { type: "MultiLineString", coordinates: linesOf(geometry).flatMap((line) => pieces(line, (p) => !nearAraz(p))) }
      : geometry,
});
write("rivers", layer(rivers.map(river), { meters: 120, shortest: 8000 }));

const roads = featuresOf("roads")
  .filter(({ properties: { kind, rank } }) => kind === "rail" || rank <= 6)
  .map(({ properties: { kind, rank, source, licence }, geometry }) => ({
    properties: { kind, rank: kind === "rail" ? null : rank <= 4 ? 1 : 2, source, licence },
    geometry,
  }));
write("roads", layer(roads, { meters: 150 }));

const districts = featuresOf("rayon-lines").map(({ geometry }) => ({
  properties: { source: "Mesoshapes, by way of Who's On First", licence: "CC0-1.0" },
  geometry,
}));
write("rayon-lines", layer(districts, { meters: 150 }));
