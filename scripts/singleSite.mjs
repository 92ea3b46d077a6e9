// @ts-check
/** The built site as the parts of pages that stand alone: read from its folder, bundled anew where it is in pieces there. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleApp } from "./bundleApp.mjs";
import { addressOfProject } from "./siteAddress.mjs";
import { root } from "./steps.mjs";

/** What a page that stands alone is made from, beside the page itself. @typedef {Awaited<ReturnType<typeof readSite>>} BuiltSite */

/**
 * @param {string} site the folder that the site was built into
 */
export async function readSite(site) {
  if (!existsSync(join(site, "index.html")))
    throw new Error(`${site}/index.html is missing: run "npm run build" first`);
  /** @param {string} path */
  const text = (path) => readFile(join(site, path), "utf8");
  /** The only file of a folder whose name matches. @param {string} folder @param {RegExp} name */
  const onlyFile = async (folder, name) => {
    const [file, ...others] = (await readdir(join(site, folder))).filter((found) => name.test(found));
    if (file === undefined || others.length > 0)
      throw new Error(`${folder} of the site has ${file === undefined ? 0 : others.length + 1} files like ${name}`);
    return text(`${folder}/${file}`);
  };
  /** @param {string} type @param {string} path */
  const dataAddress = async (type, path) =>
    `data:${type};base64,${(await readFile(join(site, path))).toString("base64")}`;
  /** @type {Record<string, string>} */
  const data = {
    "model.json": await onlyFile("assets", /^model-.*\.json$/),
    "lessons.json": await onlyFile("assets", /^lessons-.*\.json$/),
    "ground.json": await onlyFile("assets", /^ground-.*\.json$/),
  };
  for (const file of (await readdir(join(site, "geo"))).filter((name) => name.endsWith(".geojson")))
    data[`geo/${file}`] = await text(`geo/${file}`);
  data["worker.js"] = await onlyFile("assets", /^maplibre-gl-worker-.*\.js$/);
  /** A page, and the sheets that it has beside the one of every page. @param {string} file */
  const page = async (file) => {
    const html = await text(file);
    const linked = [...html.matchAll(/<link rel="stylesheet"[^>]*? href="(?:\.*\/)*(assets\/[^"]+)"/g)];
    const own = linked.map(([, path = ""]) => path).filter((path) => !path.startsWith("assets/style-"));
    return { html, sheets: await Promise.all(own.map(text)) };
  };
  /** @type {readonly import("./scormPackage.mjs").PackagedLesson[]} */
  const lessons = JSON.parse(data["lessons.json"] ?? "[]");
  return {
    lessons,
    home: await page("index.html"),
    lesson: await page("embed/lesson/index.html"),
    print: await onlyFile("assets", /^print-.*\.css$/),
    early: await text("early.js"),
    ...(await bundleApp()),
    icon: await dataAddress("image/svg+xml", "icon.svg"),
    relief: await dataAddress("image/webp", "geo/relief.webp"),
    data,
    address: addressOfProject(root),
  };
}
