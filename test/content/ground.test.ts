/** The small copy of the layers that the first view is drawn from, held against the layers themselves. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { area } from "@turf/turf";
import type { Position } from "geojson";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  read,
  featuresOf,
  ringsOf,
  property,
  areaKm2,
  only,
  country,
  oblast,
  lineParts,
  at,
  segmentsOf,
  turning,
  departureMeters,
} from "./geometry";

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
