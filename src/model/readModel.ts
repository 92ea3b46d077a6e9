/** Reads content and geometry from disk into the model. Build time only. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { failed, ok, type Result } from "../lib/result";
import { measure } from "./geography";
import { parseContent, type ContentFiles } from "./parse";
import { formatProblem, type Problem } from "./problem";
import { sentencesOf } from "./sentences";
import type { Model } from "./model";
import type { Content } from "./types";
import { readTowns } from "./towns";

/** The text of every file of `src/content` below the project's root. */
export async function readContentFiles(root: string): Promise<ContentFiles> {
  const folder = join(root, "src/content");
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile()) files[entry.name] = await readFile(join(folder, entry.name), "utf8");
  return files;
}

/** Reads and checks everything a page is drawn from. */
export async function readModel(root: string): Promise<Result<Model, Problem>> {
  const content = parseContent(await readContentFiles(root), sha256);
  return content.ok ? ok(await withGeography(root, content.value)) : failed(content.problems);
}

/** Every problem of the content as a line; none if it is sound. For `npm run check`. */
export async function checkContent(root: string): Promise<readonly string[]> {
  const model = await readModel(root);
  return model.ok ? [] : model.problems.map(formatProblem);
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

async function withGeography(root: string, content: Content): Promise<Model> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, "public/geo", file), "utf8"));
  // The files are ours and tested to be RFC 7946 (test/content/geography.test.ts), so their types are stated here.
  const line = (await read("line-of-contact.geojson")) as FeatureCollection<LineString>;
  const areas = (await read("nagorno-karabakh.geojson")) as FeatureCollection<Polygon>;
  const countries = (await read("countries.geojson")) as FeatureCollection<Polygon | MultiPolygon>;
  const held = areas.features.find((area) => area.properties?.["id"] === "de-facto-1994-2020");
  if (held === undefined) throw new Error("nagorno-karabakh.geojson: no feature has the id de-facto-1994-2020");
  return {
    ...content,
    geography: measure(content, { line, held, countries }),
    towns: readTowns(await read("towns.geojson")),
    sentences: sentencesOf(content.article.text),
  };
}
