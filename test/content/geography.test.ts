/**
 * What is drawn, checked against what is known about the ground: form, passports, areas, the line of contact and which side of
 * it places lie on, names, and the small copy for the first view. One file, since all of it reads the same layers.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { check } from "@placemarkio/check-geojson";
import { area, booleanPointInPolygon, difference, featureCollection } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import * as v from "valibot";
import { describe, expect, it } from "vitest";

const geo = join(import.meta.dirname, "../../public/geo");
const read = (file: string) => readFileSync(join(geo, file), "utf8");
const layerFiles = readdirSync(geo).filter((file) => /\.(geo|topo)json$/.test(file));
const layers = new Map(
  layerFiles
    .filter((file) => file.endsWith(".geojson"))
    .map((file): [string, Feature[]] => {
      const parsed = check(read(file));
      if (parsed.type !== "FeatureCollection") throw new Error(`${file} is a ${parsed.type}, not a FeatureCollection`);
      return [file, parsed.features];
    }),
);
const featuresOf = (file: string) => layers.get(file) ?? [];

type Area = Feature<Polygon | MultiPolygon>;
const isArea = (feature: Feature): feature is Area =>
  feature.geometry.type === "Polygon" || feature.geometry.type === "MultiPolygon";
const ringsOf = ({ geometry }: Area): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
const property = (feature: Feature, name: string): unknown => feature.properties?.[name];
const areaKm2 = (features: readonly Feature[]) => features.reduce((sum, feature) => sum + area(feature), 0) / 1e6;

function only<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`expected one, found ${items.length}`);
  return first;
}
const areas = (file: string) => featuresOf(file).filter(isArea);
const country = (iso: string) => areas("countries.geojson").filter((feature) => property(feature, "iso_a3") === iso);
const withId = (file: string, id: string) => only(areas(file).filter((feature) => property(feature, "id") === id));
const oblast = withId("nagorno-karabakh.geojson", "nkao-1923-1991");
const deFacto = withId("nagorno-karabakh.geojson", "de-facto-1994-2020");
const lineParts = featuresOf("line-of-contact.geojson").flatMap(({ geometry }) =>
  geometry.type === "LineString" ? [geometry.coordinates] : [],
);

/** Every position of a geometry, however deep its type nests them. */
function positionsIn(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === "number") return [v.parse(v.array(v.number()), coordinates)];
  return coordinates.flatMap(positionsIn);
}
const positionsOf = ({ geometry }: Feature) =>
  geometry.type === "GeometryCollection" ? [] : positionsIn(geometry.coordinates);

const at = (position: Position | undefined): [lng: number, lat: number] => [position?.[0] ?? NaN, position?.[1] ?? NaN];
const segmentsOf = (line: readonly Position[]) => line.slice(1).map((end, i) => ({ start: at(line[i]), end: at(end) }));

/** Twice the signed area in square degrees: positive for a ring that runs counterclockwise. */
const turning = (ring: readonly Position[]) =>
  segmentsOf(ring).reduce((sum, { start, end }) => sum + start[0] * end[1] - end[0] * start[1], 0);

/**
 * The segment of some lines that is nearest to a point: how far it is, and how far to the left of its direction the point
 * lies (negative: right). On a plane that touches the globe at the point: good to a metre at the distances that matter here.
 */
function nearest(point: Position, lines: readonly (readonly Position[])[]): { meters: number; left: number } {
  const [lng, lat] = at(point);
  const perDegreeNorth = (6_371_009 * Math.PI) / 180;
  const perDegreeEast = perDegreeNorth * Math.cos((lat * Math.PI) / 180);
  let best = { meters: Infinity, left: 0 };
  for (const line of lines) {
    for (const { start, end } of segmentsOf(line)) {
      const [x, y] = [(start[0] - lng) * perDegreeEast, (start[1] - lat) * perDegreeNorth];
      const [dx, dy] = [(end[0] - start[0]) * perDegreeEast, (end[1] - start[1]) * perDegreeNorth];
      const along = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy)));
      const meters = Math.hypot(x + along * dx, y + along * dy);
      const left = (dy * x - dx * y) / Math.hypot(dx, dy);
      // At a corner two segments are equally near: the one seen more squarely tells the side.
      const isTie = Math.abs(meters - best.meters) < 1e-6;
      if (isTie ? Math.abs(left) > Math.abs(best.left) : meters < best.meters) best = { meters, left };
    }
  }
  return best;
}

/** How far the corners of some lines lie from others, at most. */
const departureMeters = (from: readonly Position[][], to: readonly Position[][]) =>
  Math.max(...from.flat().map((position) => nearest(position, to).meters));

describe.each([...layers])("%s", (file, features) => {
  it("is GeoJSON as RFC 7946 has it: WGS 84 and nothing else", () => {
    expect(features.length).toBeGreaterThan(0);
    expect(JSON.parse(read(file))).not.toHaveProperty("crs");
  });

  it("stays in the region, longitude first, with no more than five decimals", () => {
    const isGood = (position: Position) => {
      const [lng, lat] = at(position);
      const isRounded = [lng, lat].every((degrees) => Number(degrees.toFixed(5)) === degrees);
      return position.length === 2 && lng >= 42.5 && lng <= 52 && lat >= 37.5 && lat <= 43 && isRounded;
    };
    expect(features.flatMap(positionsOf).filter((position) => !isGood(position))).toEqual([]);
  });

  it("closes every ring and winds outer rings counterclockwise, holes clockwise (RFC 7946, 3.1.6)", () => {
    for (const polygon of features.filter(isArea).flatMap(ringsOf)) {
      polygon.forEach((ring, index) => {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(turning(ring))).toBe(index === 0 ? 1 : -1);
      });
    }
  });

  it("says of its areas what they measure", () => {
    for (const feature of features.filter(isArea)) {
      const said = property(feature, "areaKm2");
      if (typeof said === "number") expect(Math.abs(areaKm2([feature]) - said)).toBeLessThanOrEqual(0.5);
    }
  });
});

describe("a passport", () => {
  const words = v.pipe(v.string(), v.nonEmpty());
  const passportSchema = v.strictObject({
    id: words,
    file: words,
    title: v.object({ en: words }),
    credit: words,
    licence: words,
    asOf: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/)),
    accuracyMeters: v.pipe(v.number(), v.minValue(1)),
    maxZoom: v.pipe(v.number(), v.integer(), v.minValue(1)),
    note: v.object({ en: words }),
  });
  const text = readFileSync(join(import.meta.dirname, "../../src/content/layers.json"), "utf8");
  const passports = v.parse(v.array(passportSchema), JSON.parse(text));

  it.each(layerFiles)("stands once in layers.json for %s", (file) => {
    const ids = passports.filter((passport) => passport.file === `geo/${file}`).map(({ id }) => id);
    expect(ids).toEqual([file.replace(/\..*$/, "")]);
  });

  it.each(passports)("is for a file that exists and has its licence explained: $file", ({ file }) => {
    const name = file.replace(/^geo\//, "");
    expect(readdirSync(geo)).toContain(name);
    const headings = read("LICENCES.md")
      .split("\n")
      .filter((line) => line.startsWith("## "));
    expect(headings.join("\n")).toContain(`\`${name}\``);
  });

  it("of the line of contact says that it is approximate, of when it is and how far reports differ", () => {
    const { note, accuracyMeters } = only(passports.filter(({ id }) => id === "line-of-contact"));
    expect(note.en).toMatch(/approximate/i);
    expect(note.en).toContain("after April 2016");
    expect(note.en).toContain("3–5 km");
    expect(accuracyMeters).toBeGreaterThanOrEqual(5000);
  });
});

describe("the areas", () => {
  // Published: the official areas of the two states, and the rounded figure usually given for the oblast.
  it.each([
    ["Armenia", country("ARM"), 29_743],
    ["Azerbaijan with Nakhchivan", country("AZE"), 86_600],
    ["the oblast", [oblast], 4_400],
  ])("give %s within 1.5 % of the published figure", (_name, features, published) => {
    expect(Math.abs(areaKm2(features) / published - 1)).toBeLessThan(0.015);
  });

  it("put the oblast inside Azerbaijan, and the de facto area too but for the coarseness of its edge", () => {
    const azerbaijan = only(country("AZE").filter((feature) => property(feature, "part") === "main"));
    const shareOutside = (feature: Area) => {
      const outside = difference(featureCollection([feature, azerbaijan]));
      return outside === null ? 0 : area(outside) / area(feature);
    };
    expect(shareOutside(oblast)).toBeLessThan(0.001);
    expect(shareOutside(deFacto)).toBeLessThan(0.015);
  });
});

describe("the line of contact", () => {
  it("runs in one piece from the Araz to the border of Armenia", () => {
    const [main, ridge] = lineParts;
    expect(lineParts).toHaveLength(2);
    expect(ridge?.[0]).toEqual(main?.at(-1));
    const distanceToBorder = (position: Position | undefined, id: string) => {
      const borders = featuresOf("borders.geojson").filter((feature) => property(feature, "id") === id);
      const lines = borders.flatMap(({ geometry }) =>
        geometry.type === "MultiLineString" ? geometry.coordinates : [],
      );
      return nearest(at(position), lines).meters;
    };
    expect(distanceToBorder(main?.[0], "border-aze-irn")).toBeLessThan(1000);
    expect(distanceToBorder(ridge?.at(-1), "border-arm-aze")).toBeLessThan(1000);
  });

  // Positions: Who's On First, GeoNames and Wikipedia, as in the list of places and in `towns.geojson`. Sides: as the reports
  // of the time have them, checked against Crisis Group's polygons. All lie further from the line than it is drawn exactly.
  it.each([
    ["Talish", [46.74083, 40.38139], "armenian"],
    ["Mataghis", [46.75022, 40.32586], "armenian"],
    ["Levonarkh", [46.80833, 40.31667], "armenian"],
    ["Martakert", [46.81278, 40.21528], "armenian"],
    ["Aghdam", [46.92736, 39.99096], "armenian"],
    ["Askeran", [46.83161, 39.9391], "armenian"],
    ["Stepanakert", [46.7528, 39.8177], "armenian"],
    ["Martuni", [47.11306, 39.79528], "armenian"],
    ["Fuzuli", [47.14529, 39.60094], "armenian"],
    ["Jabrayil", [47.02835, 39.39917], "armenian"],
    ["Tap Qaraqoyunlu", [46.77056, 40.42833], "azerbaijani"],
    ["Hasangaya", [46.84778, 40.32528], "azerbaijani"],
    ["Gapanli", [46.96792, 40.25812], "azerbaijani"],
    ["Qaraağacı", [46.98322, 40.29557], "azerbaijani"],
    ["Terter", [46.93161, 40.34201], "azerbaijani"],
    ["Ahmadaghali", [47.03793, 40.11064], "azerbaijani"],
    ["Horadiz", [47.33639, 39.44778], "azerbaijani"],
  ])("has %s on the side that held it", (_name, position, side) => {
    // It is drawn from south-east to north-west: what lies to its left lies behind the Armenian positions.
    const { left, meters } = nearest(position, lineParts);
    expect(left > 0 ? "armenian" : "azerbaijani").toBe(side);
    expect(meters).toBeGreaterThan(300);
  });

  it("is the edge of the area held by Armenian and Karabakh forces", () => {
    expect(departureMeters(lineParts, ringsOf(deFacto).flat())).toBeLessThan(20);
  });
});

describe("a town", () => {
  const form = v.nullable(v.string());
  const names = v.nullable(v.strictObject({ en: form, hy: form, az: form, ru: form }));
  const townSchema = v.strictObject({
    id: v.string(),
    rank: v.picklist([0, 1, 2]),
    held: v.nullable(v.picklist(["armenian", "azerbaijani", "disputed"])),
    common: names,
    armenian: names,
    azerbaijani: names,
  });
  const towns = featuresOf("towns.geojson").map((feature) => ({
    ...v.parse(townSchema, feature.properties),
    position: only(positionsOf(feature)),
  }));

  it("has either a common name or the names of both sides, and a name at all", () => {
    for (const { id, common, armenian, azerbaijani } of towns) {
      expect([armenian !== null, azerbaijani !== null], id).toEqual([common === null, common === null]);
      const forms = [common, armenian, azerbaijani].flatMap((some) => Object.values(some ?? {}));
      expect(
        forms.some((some) => some !== null),
        id,
      ).toBe(true);
    }
  });

  it("has each name in the script of its language", () => {
    for (const { id, common, armenian, azerbaijani } of towns) {
      for (const some of [common, armenian, azerbaijani]) {
        expect(some?.en ?? "A", id).toMatch(/^[A-Za-z]+$/);
        expect(some?.hy ?? "Ա", id).toMatch(/^\p{Script=Armenian}+$/u);
        expect(some?.az ?? "Ə", id).toMatch(/^\p{Script=Latin}+$/u);
        expect(some?.ru ?? "Я", id).toMatch(/^\p{Script=Cyrillic}+$/u);
      }
    }
  });

  it("was held by the side behind whose line it lies, in Azerbaijan; elsewhere the question does not arise", () => {
    const expected = (position: Position) => {
      if (booleanPointInPolygon(position, deFacto)) return "armenian";
      return country("AZE").some((part) => booleanPointInPolygon(position, part)) ? "azerbaijani" : null;
    };
    for (const { id, held, position } of towns) expect(held, id).toBe(expected(position));
  });
});

describe("the ground of the first view", () => {
  const pair = v.tuple([v.number(), v.number()]);
  const geometry = v.object({ arcs: v.array(v.unknown()), properties: v.record(v.string(), v.unknown()) });
  const object = v.strictObject({ type: v.literal("GeometryCollection"), geometries: v.array(geometry) });
  const topology = v.strictObject({
    type: v.literal("Topology"),
    bbox: v.array(v.number()),
    transform: v.strictObject({ scale: pair, translate: pair }),
    objects: v.strictObject({
      countries: object,
      borders: object,
      nagornoKarabakh: object,
      lineOfContact: object,
      water: object,
    }),
    arcs: v.array(v.array(pair)),
  });
  type Drawn = v.InferOutput<typeof geometry>;
  const text = read("ground.topojson");
  const { objects, transform, arcs } = v.parse(topology, JSON.parse(text));

  // Read here by hand and not with the library that wrote it.
  const decodedArcs = arcs.map((steps) => {
    let [x, y] = [0, 0];
    const { scale, translate } = transform;
    return steps.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  /** Each line or ring as the arcs that make it up (`~index`: backwards), however deep the geometry's type nests them. */
  const arcIndices = (nested: readonly unknown[]): number[][] => {
    const flat = v.safeParse(v.array(v.number()), nested);
    return flat.success ? [flat.output] : v.parse(v.array(v.array(v.unknown())), nested).flatMap(arcIndices);
  };
  const arcAt = (index: number): Position[] =>
    (index < 0 ? decodedArcs[~index]?.slice().reverse() : decodedArcs[index]) ?? [];
  const lines = (drawn: Drawn): Position[][] =>
    arcIndices(drawn.arcs).map((indices) => indices.flatMap((index, i) => arcAt(index).slice(i === 0 ? 0 : 1)));

  it("is what the layers beside it give, byte for byte", () => {
    const folder = mkdtempSync(join(tmpdir(), "ground-"));
    try {
      const again = join(folder, "ground.topojson");
      execFileSync(process.execPath, [join(import.meta.dirname, "../../scripts/deriveGround.mjs"), again]);
      expect(readFileSync(again, "utf8") === text, "run `npm run derive:ground`").toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("costs at most 10 kB, as a file and as paths in steps of half a pixel", () => {
    const stepsPerDegree = (2 * 512 * 2 ** 8.5) / 360;
    const toStep = (position: Position): [number, number] => {
      const [lng, lat] = at(position);
      const north = (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
      return [Math.round(lng * stepsPerDegree), Math.round(-north * stepsPerDegree)];
    };
    const path = (line: readonly Position[]) => {
      const moves = segmentsOf(line.map(toStep)).map(({ start, end }) => [end[0] - start[0], end[1] - start[1]]);
      return `M${toStep(at(line[0])).join(",")}l${moves.join(" ")}`.replace(/[, ]-/g, "-");
    };
    const everything = Object.values(objects).flatMap(({ geometries }) => geometries);
    const paths = everything.map((drawn) => `<path d="${lines(drawn).map(path).join("")}"/>`).join("");
    const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    expect(brotliCompressSync(text, best).length).toBeLessThanOrEqual(10_000);
    expect(brotliCompressSync(paths, best).length).toBeLessThanOrEqual(10_000);
  });

  it("draws the line of contact within 400 m of the full line, and leaves none of it out", () => {
    const drawn = objects.lineOfContact.geometries.flatMap(lines);
    expect(drawn).toHaveLength(lineParts.length);
    expect(departureMeters(drawn, lineParts)).toBeLessThan(400);
    expect(departureMeters(lineParts, drawn)).toBeLessThan(400);
  });

  it("draws the oblast within 300 m of its full outline", () => {
    const isOblast = ({ properties }: Drawn) => properties["id"] === "nkao-1923-1991";
    const drawn = lines(only(objects.nagornoKarabakh.geometries.filter(isOblast)));
    const outline = ringsOf(oblast).flat();
    expect(departureMeters(outline, drawn)).toBeLessThan(300);
    expect(departureMeters(drawn, outline)).toBeLessThan(300);
  });

  it("loses no country, no border and no enclave that could be seen", () => {
    const ringKm2 = (ring: Position[]) => area({ type: "Polygon", coordinates: [ring] }) / 1e6;
    for (const feature of [...country("ARM"), ...country("AZE")]) {
      const isSame = ({ properties }: Drawn) =>
        ["iso_a3", "part"].every((name) => properties[name] === property(feature, name));
      const drawn = lines(only(objects.countries.geometries.filter(isSame)));
      // Five pixels of the first view on either side are about 0.6 km².
      const visible = ringsOf(feature)
        .flat()
        .filter((ring) => ringKm2(ring) > 0.6);
      expect(drawn.length).toBeGreaterThanOrEqual(visible.length);
      const drawnKm2 = drawn.reduce((sum, ring) => sum + Math.sign(turning(ring)) * ringKm2(ring), 0);
      expect(Math.abs(drawnKm2 / areaKm2([feature]) - 1)).toBeLessThan(0.01);
    }
    expect(objects.borders.geometries.map(({ properties }) => properties["between"])).toEqual(
      featuresOf("borders.geojson").map((feature) => property(feature, "between")),
    );
  });

  it("draws what two shapes share once, and shares nothing between sources with different licences", () => {
    const licenceOf = (name: string, kind: unknown) => {
      if (name === "nagornoKarabakh" || name === "lineOfContact") return "GPL";
      return kind === "lake" ? "LGPL" : "ODbL";
    };
    const users = arcs.map((): { name: string; licence: string }[] => []);
    const usersOf = (index: number) => users[index < 0 ? ~index : index] ?? [];
    for (const [name, { geometries }] of Object.entries(objects)) {
      for (const drawn of geometries) {
        const licence = licenceOf(name, drawn.properties["kind"]);
        for (const index of arcIndices(drawn.arcs).flat()) usersOf(index).push({ name, licence });
      }
    }
    expect(users.map((some) => new Set(some.map(({ licence }) => licence)).size)).toEqual(users.map(() => 1));
    const isBetweenBoth = ({ properties }: Drawn) => String(properties["between"]) === "ARM,AZE";
    const border = arcIndices(only(objects.borders.geometries.filter(isBetweenBoth)).arcs).flat();
    for (const index of border) {
      expect(usersOf(index).map(({ name }) => name)).toEqual(["countries", "countries", "borders"]);
    }
  });
});
