/** Reads content and geometry from disk into the model. Build time only. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { failed, ok, type Result } from "../lib/result";
import { coursesOf } from "./courses";
import { measure } from "./geography";
import type { Lesson } from "./lesson";
import { parseLessons } from "./parseLessons";
import { parseContent, type ContentFiles } from "./parse";
import { formatProblem, type Problem } from "./problem";
import { fileSchemas } from "./schema";
import { sentencesOf } from "./sentences";
import { stretchesOffTheLine } from "./stretchRules";
import type { Model } from "./model";
import type { Content } from "./types";
import { readTowns } from "./towns";

/** The text of every file of `src/content` below the project's root. */
export async function readContentFiles(root: string): Promise<ContentFiles> {
  return readFolder(join(root, "src/content"), "");
}

/** The text of every lesson below the project's root, by its name below `src/content`: `lessons/one-article.json`. */
export async function readLessonFiles(root: string): Promise<ContentFiles> {
  return readFolder(join(root, "src/content"), "lessons/");
}

async function readFolder(folder: string, below: string): Promise<ContentFiles> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(join(folder, below), { withFileTypes: true }))
    if (entry.isFile()) files[below + entry.name] = await readFile(join(folder, below, entry.name), "utf8");
  return files;
}

/** Reads and checks the lessons; `content` is what they speak of. */
export async function readLessons(root: string, content: Content): Promise<Result<readonly Lesson[], Problem>> {
  return parseLessons(await readLessonFiles(root), content);
}

/** Reads and checks everything a page is drawn from. */
export async function readModel(root: string): Promise<Result<Model, Problem>> {
  const files = await readContentFiles(root);
  const content = parseContent(files, sha256);
  if (!content.ok) return failed(content.problems);
  const lessons = await readLessons(root, content.value);
  return lessons.ok
    ? withGeography(root, content.value, contentVersion(files), lessons.value)
    : failed(lessons.problems);
}

/** Eight hexadecimal digits that change with any letter of what the map is made from; what only tells editors how to work is left out. */
export function contentVersion(files: ContentFiles): string {
  const content = Object.entries(files)
    .filter(([file]) => file === "article.txt" || file in fileSchemas)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(content.flat().join("\0")).slice(0, 8);
}

/** Every problem of the content as a line; none if it is sound. For `npm run check`. */
export async function checkContent(root: string): Promise<readonly string[]> {
  const model = await readModel(root);
  return model.ok ? [] : model.problems.map(formatProblem);
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

async function withGeography(
  root: string,
  content: Content,
  version: string,
  lessons: readonly Lesson[],
): Promise<Result<Model, Problem>> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, "public/geo", file), "utf8"));
  // The files are ours and tested to be RFC 7946 (test/content/geography.test.ts), so their types are stated here.
  const line = (await read("line-of-contact.geojson")) as FeatureCollection<LineString>;
  const areas = (await read("nagorno-karabakh.geojson")) as FeatureCollection<Polygon>;
  const rivers = (await read("rivers.geojson")) as FeatureCollection<MultiLineString>;
  const ranges = (await read("ranges.geojson")) as FeatureCollection<LineString>;
  const countries = (await read("countries.geojson")) as FeatureCollection<Polygon | MultiPolygon>;
  const held = areas.features.find((area) => area.properties?.["id"] === "de-facto-1994-2020");
  const oblast = areas.features.find((area) => area.properties?.["id"] === "nkao-1923-1991");
  if (oblast === undefined) throw new Error("nagorno-karabakh.geojson: no feature has the id nkao-1923-1991");
  const towns = readTowns(await read("towns.geojson"));
  if (held === undefined) throw new Error("nagorno-karabakh.geojson: no feature has the id de-facto-1994-2020");
  const off = stretchesOffTheLine(content.events, line);
  if (off.length > 0) return failed(off);
  return ok({
    ...content,
    contentVersion: version,
    geography: measure(content, { line, held, oblast, countries, towns }),
    lessonSteps: Object.fromEntries(lessons.map(({ id, steps }) => [id, steps.length])),
    towns,
    courses: coursesOf({ line, rivers, ranges }),
    sentences: sentencesOf(content.article.text),
  });
}
