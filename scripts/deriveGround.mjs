/**
 * Derives `public/geo/ground.topojson`, the small geometry of the map that is drawn before any map engine has loaded, from
 * the full layers beside it. Same layers in, same bytes out.
 *
 *     node scripts/deriveGround.mjs [file to write]
 *
 * All layers become one topology, so that a border between two countries, or the line of contact and the area behind it,
 * stays one line. Visvalingam's weights are then taken in the pixels of the first view, and how much a point has to matter
 * to stay depends on where it is and on what it draws: the first view and the line of contact get the bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { planarRingArea, presimplify } from "topojson-simplify";

/** The ground that the first view shows, in degrees. */
const FIRST_VIEW = { west: 45.9, south: 39.3, east: 47.5, north: 40.5 };
/** Web Mercator pixels (512 to the world at zoom 0) at the zoom of the first view, 8.5: one is about 165 m on the ground. */
const WORLD = 512 * 2 ** 8.5;
const PIXELS_PER_DEGREE = WORLD / 360;

/** The area in square pixels that a point must span with its neighbours to stay, in the first view. */
const TOLERANCE = {
  lineOfContact: 0.4,
  oblast: 0.8,
  deFacto: 2.6,
  borders: 1.4,
  neighbours: 6,
  countries: 1.4,
  water: 2.6,
};
/** How the tolerance grows beyond the first view: as an area, up to the scale at which both countries are seen at once. */
const farness = (degrees) => Math.min(1 + 5 * degrees, 6) ** 2;
/** Rings below this, in square pixels (about 0.5 km²), are dropped: at 5 pixels across they could still be seen. */
const SMALLEST_RING = 20;
/** A ring that stays keeps at least this many corners: a small enclave must not become a splinter. */
const RING_CORNERS = 5;
const SMALLEST_LAKE_KM2 = 100;
/** Steps along each side of the box: about 80 m by 60 m, half a pixel of the first view. */
const QUANTIZATION = 1e4;

const geo = new URL("../public/geo/", import.meta.url);
const featuresOf = (name) => JSON.parse(readFileSync(new URL(`${name}.geojson`, geo), "utf8")).features;

const project = ([lng, lat]) => [
  lng * PIXELS_PER_DEGREE,
  (-WORLD / (2 * Math.PI)) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
];
const [left, bottom] = project([FIRST_VIEW.west, FIRST_VIEW.south]);
const [right, top] = project([FIRST_VIEW.east, FIRST_VIEW.north]);
const degreesBeyondFirstView = (x, y) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) / PIXELS_PER_DEGREE;

/** Drops islets, and the border lines round them, that no screen would show. */
function withoutSmallRings(geometry) {
  const isClosed = (line) => line[0].join() === line.at(-1).join();
  const isLarge = (line) => planarRingArea(line.map(project)) >= SMALLEST_RING;
  if (geometry.type === "Polygon") return { ...geometry, coordinates: geometry.coordinates.filter(isLarge) };
  if (geometry.type === "MultiPolygon") {
    return {
      ...geometry,
      coordinates: geometry.coordinates.map((rings) => rings.filter(isLarge)).filter((rings) => rings.length > 0),
    };
  }
  if (geometry.type === "MultiLineString") {
    return { ...geometry, coordinates: geometry.coordinates.filter((line) => !isClosed(line) || isLarge(line)) };
  }
  return geometry;
}

const collection = (features, propertiesOf) => ({
  type: "FeatureCollection",
  features: features.map((feature) => ({
    type: "Feature",
    properties: propertiesOf(feature.properties),
    geometry: withoutSmallRings(feature.geometry),
  })),
});

const objects = {
  countries: collection(
    featuresOf("countries").filter(({ properties }) => ["ARM", "AZE"].includes(properties.iso_a3)),
    ({ iso_a3, part }) => ({ iso_a3, part }),
  ),
  borders: collection(featuresOf("borders"), ({ between }) => ({ between })),
  nagornoKarabakh: collection(featuresOf("nagorno-karabakh"), ({ id }) => ({ id })),
  lineOfContact: collection(featuresOf("line-of-contact"), ({ id }) => ({ id })),
  water: collection(
    featuresOf("water").filter(
      ({ properties }) => properties.kind === "sea" || properties.areaKm2 >= SMALLEST_LAKE_KM2,
    ),
    ({ kind, name_en }) => ({ kind, name_en }),
  ),
};

const full = topology(objects);

/** Two kinds want less: borders between two neighbours, and the edges of the de facto area that lie along state borders. */
function toleranceOf(name, { between, id }) {
  if (name === "borders" && !between.includes("ARM") && !between.includes("AZE")) return TOLERANCE.neighbours;
  if (name === "nagornoKarabakh") return id.startsWith("nkao") ? TOLERANCE.oblast : TOLERANCE.deFacto;
  return TOLERANCE[name];
}

/** The strictest tolerance among those who draw each arc. */
const toleranceOfArc = full.arcs.map(() => Infinity);
for (const [name, object] of Object.entries(full.objects)) {
  for (const { arcs, properties } of object.geometries) {
    const tolerance = toleranceOf(name, properties);
    for (const index of arcs.flat(Infinity)) {
      const arc = index < 0 ? ~index : index;
      toleranceOfArc[arc] = Math.min(toleranceOfArc[arc], tolerance);
    }
  }
}

const cross = ([a, b], [c, d]) => {
  const side = ([px, py], [qx, qy], [rx, ry]) => Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
};

/** Thin spits of the coast fold over when thinned: puts back the weightiest points under two segments that cross. */
function unfolded(points, kept) {
  const indices = [...kept];
  const segment = (k) => [points[indices[k]], points[indices[k + 1]]];
  const weightiestUnder = (k) => {
    const dropped = points.slice(indices[k] + 1, indices[k + 1]);
    return dropped.length === 0
      ? null
      : points.indexOf(dropped.reduce((best, point) => (point[2] > best[2] ? point : best)));
  };
  for (let first = 0; first < indices.length - 1; first++) {
    for (let second = first + 2; second < indices.length - 1; second++) {
      if (!cross(segment(first), segment(second))) continue;
      const back = [weightiestUnder(first), weightiestUnder(second)].filter((index) => index !== null);
      const more = [...indices, ...back].sort((a, b) => a - b);
      if (back.length > 0) return unfolded(points, more);
    }
  }
  return indices;
}

const weighed = presimplify({ ...full, arcs: full.arcs.map((arc) => arc.map(project)) });
const arcs = weighed.arcs.map((points, arc) => {
  const weights = points.map(([x, y, weight]) => weight / farness(degreesBeyondFirstView(x, y)));
  // A line's ends always stay; a ring could shrink to nothing.
  const isLine = full.arcs[arc][0].join() !== full.arcs[arc].at(-1).join();
  const cornersWeight = isLine ? Infinity : ([...weights].sort((a, b) => b - a)[RING_CORNERS + 1] ?? 0);
  const least = Math.min(toleranceOfArc[arc], cornersWeight);
  const kept = points.flatMap((_, i) => (weights[i] >= least ? [i] : []));
  return unfolded(points, kept).map((i) => full.arcs[arc][i]);
});

const ground = quantize({ ...full, arcs }, QUANTIZATION);
writeFileSync(process.argv[2] ?? fileURLToPath(new URL("ground.topojson", geo)), JSON.stringify(ground));
