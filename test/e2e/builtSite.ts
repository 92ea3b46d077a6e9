/** The built site as files, for tests that ask what was built rather than what is shown. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { FeatureCollection, LineString } from "geojson";
import type { Model } from "../../src/model/model";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A file of the site, as bytes. */
export function built(path: string): Buffer {
  return readFileSync(join(dist, path));
}

/** The paths of all files of the site that end in `ending`. */
export function builtFiles(ending: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(ending));
}

/** How many bytes some files take, packed as a good host does. */
export function brotli(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(built(path)).length, 0);
}

/** The model that the page is drawn from. */
export function builtModel(): Model {
  const [path] = builtFiles(".json").filter((name) => /^assets\/model-/.test(name));
  if (path === undefined) throw new Error("The site was built without its model");
  return JSON.parse(built(path).toString()) as Model;
}

/** Where an event lies and how exactly that is known. */
export function whereabouts(id: string): {
  readonly position: readonly [number, number];
  readonly radiusMeters: number;
} {
  const found = Object.entries(builtModel().geography.events).find(([event]) => event === id)?.[1];
  if (!found?.anchor) throw new Error(`${id} is not on the map`);
  return { position: found.anchor, radiusMeters: found.radiusMeters ?? 0 };
}

/** The corners of the line of contact as it is published, `[lng, lat]`. */
export function lineOfContact(): readonly (readonly [number, number])[] {
  const { features } = JSON.parse(built("geo/line-of-contact.geojson").toString()) as FeatureCollection<LineString>;
  return features.flatMap(({ geometry }) => geometry.coordinates.map(([lng = 0, lat = 0]) => [lng, lat] as const));
}

/** Where a town of the map lies. */
export function town(id: string): readonly [number, number] {
  const found = builtModel().towns.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No town ${id}`);
  return found.position;
}
