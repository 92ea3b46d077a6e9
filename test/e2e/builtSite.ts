/** The built site as files, for tests that ask what was built rather than what is shown. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { FeatureCollection, LineString } from "geojson";
import type { Model } from "../../src/model/model";
import type { ReportedEvent } from "../../src/model/types";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Where a file of the site is on disk. */
export function builtPath(path: string): string {
  return join(dist, path);
}

/** A file of the site, as bytes. */
export function built(path: string): Buffer {
  return readFileSync(builtPath(path));
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

/** Every report that may be shown at all, in order of time: what is graded D never is. */
export function reports(): readonly ReportedEvent[] {
  return builtModel().events.filter(({ grade }) => grade !== "D");
}

/** Whether a report waits for the switch for thinly sourced ones: grade C, and grade B that does not right a balance. */
export function isThin({ grade, balance }: ReportedEvent): boolean {
  return grade === "C" || (grade === "B" && !balance);
}

/** The ids of the reports that a reader sees before having chosen anything. */
export function shownFirst(): readonly string[] {
  return reports()
    .filter((event) => !isThin(event))
    .map(({ id }) => String(id));
}

/** Those of some reports that have a mark: the others are in the list and in the count, and on the map nowhere. */
export function marked(ids: readonly string[], map: "wide" | "narrow" = "wide"): readonly string[] {
  const { events } = builtModel().geography;
  // What is far away stands at the edge of a map that has room for the words that say so, and on no other.
  const onMap = ([, { anchor, away }]: (typeof entries)[number]): boolean =>
    anchor !== null && (away === null || map === "wide");
  const entries = Object.entries(events);
  const anchored = new Set(entries.filter(onMap).map(([id]) => id));
  return ids.filter((id) => anchored.has(id));
}

/** Where an event lies and how exactly that is known. */
export function whereabouts(id: string): {
  readonly position: readonly [number, number];
  readonly radiusMeters: number;
} {
  const found = Object.entries(builtModel().geography.events).find(([event]) => event === id)?.[1];
  if (!found?.anchor) throw new Error(`${id} is not on the map`);
  return { position: found.anchor, radiusMeters: found.discs[0]?.radiusMeters ?? 0 };
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
