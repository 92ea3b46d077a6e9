// @ts-check
/** The files that a teacher can take along, made from the built site: the whole site as one page, and each lesson as a package. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleScript } from "./bundleScript.mjs";
import { dataOfLesson, lessonPage, packageName, scormPackage } from "./scormPackage.mjs";
import { singlePage } from "./singleFile.mjs";
import { root } from "./steps.mjs";

/** @typedef {import("./singleSite.mjs").BuiltSite} BuiltSite */
/** @typedef {{ readonly name: string, readonly content: string | Uint8Array }} Download */

/** @param {BuiltSite} site @returns {Download} */
export function singleDownload({ home, early, style, ...shared }) {
  const page = singlePage({ ...shared, html: home.html, early: [early], styles: [style, ...home.sheets] });
  return { name: "line-of-contact.html", content: page };
}

/** One for each lesson. @param {BuiltSite} site @returns {Promise<readonly Download[]>} */
export async function scormDownloads({ lesson: { html, sheets }, lessons, early, style, data, ...shared }) {
  const [script, sheet, licences, version] = await Promise.all([
    bundleScript(root, "src/scorm.ts", "iife"),
    readFile(join(root, "src/app/css/scorm.css"), "utf8"),
    licencesText(),
    readFile(join(root, "package.json"), "utf8").then((json) => String(JSON.parse(json).version)),
  ]);
  return lessons.map((lesson) => {
    const page = singlePage({
      ...shared,
      html: lessonPage(html, lesson),
      early: [early, script],
      styles: [style, ...sheets, sheet],
      data: dataOfLesson(data, lesson),
    });
    const files = { "index.html": page, "licences.txt": licences };
    return { name: packageName(lesson.id), content: scormPackage(lesson, files, version) };
  });
}

/** Under which licences all that stands in the page may be passed on. */
async function licencesText() {
  const parts = [
    ["The code of Line of Contact", "LICENSE"],
    ["The map data", "public/geo/LICENCES.md"],
    ["The type: Noto Sans and Noto Serif", "src/map/fonts/OFL.txt"],
    ...["maplibre-gl/LICENSE.txt", "preact/LICENSE", "@turf/turf/LICENSE"].map((path) => [
      path.replace(/\/[^/]*$/, ""),
      `node_modules/${path}`,
    ]),
  ];
  const texts = parts.map(async ([title = "", path = ""]) => {
    const text = await readFile(join(root, path), "utf8");
    return `${title}\n${"=".repeat(title.length)}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join("\n\n");
}
