// @ts-check
/**
 * Makes what a teacher can take along from the site in `dist/`, as it was built just before, into `dist/download/`, and writes the sizes
 * into the pages that link them. With `--only single` or `--only scorm` and `--out`: that alone, into a folder of its own.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { scormDownloads, singleDownload } from "./downloads.mjs";
import { readSite } from "./singleSite.mjs";
import { withSizes } from "./sizes.mjs";
import { root } from "./steps.mjs";

const { values } = parseArgs({
  options: { site: { type: "string" }, out: { type: "string" }, only: { type: "string" } },
});
const dist = values.site ?? join(root, "dist");
const out = values.out ?? join(dist, "download");
const site = await readSite(dist);
const downloads = [
  ...(values.only === "scorm" ? [] : [singleDownload(site)]),
  ...(values.only === "single" ? [] : await scormDownloads(site)),
];
await mkdir(out, { recursive: true });
/** @type {Record<string, number>} */
const sizes = {};
for (const { name, content } of downloads) {
  await writeFile(join(out, name), content);
  sizes[name] = Buffer.byteLength(content);
  console.log(`${join(out, name)}  ${(sizes[name] / 1e6).toFixed(1)} MB`);
}
if (values.out === undefined)
  for (const file of ["embed/index.html", ...site.lessons.map(({ id }) => `lessons/${id}/index.html`)]) {
    const path = join(dist, file);
    await writeFile(path, withSizes(await readFile(path, "utf8"), sizes));
  }
