// @ts-check
/**
 * `npm run build:single`: makes `dist-single/line-of-contact.html` from the site in `dist/`, as it was built just before. The app is
 * bundled anew as one script with its type inside; page, model, geography, relief and the engine's worker are those of the site.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { addressOfProject } from "./siteAddress.mjs";
import { singlePage } from "./singleFile.mjs";
import { root } from "./steps.mjs";

const { values } = parseArgs({ options: { site: { type: "string" }, out: { type: "string" } } });
const site = values.site ?? join(root, "dist");
const out = values.out ?? join(root, "dist-single");

/** Modules of the app that are another thing where all is one file. @type {readonly (readonly [RegExp, string])[]} */
const replaced = [
  [
    /^virtual:model$/,
    'export const loadModel = async () => JSON.parse(document.getElementById("file:model.json").textContent);',
  ],
  [
    /^virtual:lessons$/,
    'export const loadLessons = async () => JSON.parse(document.getElementById("file:lessons.json").textContent);',
  ],
  [
    /^virtual:ground$/,
    'export const loadGround = async () => JSON.parse(document.getElementById("file:ground.json").textContent);',
  ],
  [/\/siteFile$/, 'export { siteFile } from "/src/map/embeddedFile.ts";'],
  [
    /^maplibre-gl\/.*worker\.mjs\?worker&url$/,
    // As MapLibre itself does it: a module worker from `blob:` does not start where the origin is opaque, as on file://.
    `const code = document.getElementById("file:worker.js").textContent;
     export default globalThis.origin === "null"
       ? "data:text/javascript;charset=utf-8," + encodeURIComponent(code)
       : URL.createObjectURL(new Blob([code], { type: "text/javascript" }));`,
  ],
];

/** @returns {import("vite").Plugin} */
const inOneFile = () => ({
  name: "line-of-contact-single",
  enforce: "pre",
  async resolveId(id, importer) {
    // Vite inlines no style sheet that is asked for by its address.
    if (id.endsWith(".css?url")) {
      const sheet = await this.resolve(id.slice(0, -4), importer);
      return sheet === null ? null : `\0sheet:${sheet.id}.js`;
    }
    const index = replaced.findIndex(([pattern]) => pattern.test(id));
    return index < 0 ? null : `\0single:${index}`;
  },
  async load(id) {
    if (id.startsWith("\0sheet:"))
      return `export default "data:text/css;base64,${(await readFile(id.slice(7, -3))).toString("base64")}"`;
    return id.startsWith("\0single:") ? (replaced[Number(id.slice(8))]?.[1] ?? null) : null;
  },
});

/** The app as one script, and its style sheet. @returns {Promise<{ script: string, style: string }>} */
async function bundle() {
  const made = await build({
    configFile: false,
    root,
    base: "./",
    logLevel: "warn",
    plugins: [inOneFile()],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: join(root, "src/main.tsx"), output: { codeSplitting: false } },
    },
  });
  if (!("output" in made)) throw new Error("The bundler made no single output");
  const scripts = made.output.filter((file) => file.type === "chunk");
  const others = made.output.filter((file) => file.type === "asset");
  const styles = others.filter(({ fileName }) => fileName.endsWith(".css"));
  const left = others.filter((file) => !styles.includes(file)).map(({ fileName }) => fileName);
  const [script] = scripts;
  const [style] = styles;
  if (!script || !style || scripts.length > 1 || styles.length > 1 || left.length > 0)
    throw new Error(
      `The bundle is not one script and one style sheet: ${made.output.map(({ fileName }) => fileName).join(", ")}`,
    );
  return { script: script.code, style: String(style.source) };
}

/** The only file of a folder of the site whose name matches. @param {string} folder @param {RegExp} name */
async function onlyFile(folder, name) {
  const found = (await readdir(join(site, folder))).filter((file) => name.test(file));
  if (found.length !== 1) throw new Error(`${folder} of the site has ${found.length} files like ${name}`);
  return readFile(join(site, folder, found[0] ?? ""), "utf8");
}

/** @param {string} type @param {string} path */
const dataAddress = async (type, path) =>
  `data:${type};base64,${(await readFile(join(site, path))).toString("base64")}`;

if (!existsSync(join(site, "index.html"))) throw new Error(`${site}/index.html is missing: run "npm run build" first`);
const layers = (await readdir(join(site, "geo"))).filter((file) => file.endsWith(".geojson"));
/** @type {Record<string, string>} */
const data = {
  "model.json": await onlyFile("assets", /^model-.*\.json$/),
  "lessons.json": await onlyFile("assets", /^lessons-.*\.json$/),
  "ground.json": await onlyFile("assets", /^ground-.*\.json$/),
};
for (const file of layers) data[`geo/${file}`] = await readFile(join(site, "geo", file), "utf8");
data["worker.js"] = await onlyFile("assets", /^maplibre-gl-worker-.*\.js$/);
const page = singlePage({
  html: await readFile(join(site, "index.html"), "utf8"),
  early: await readFile(join(site, "early.js"), "utf8"),
  ...(await bundle()),
  print: await onlyFile("assets", /^print-.*\.css$/),
  icon: await dataAddress("image/svg+xml", "icon.svg"),
  relief: await dataAddress("image/webp", "geo/relief.webp"),
  data,
  address: addressOfProject(root),
});
await mkdir(out, { recursive: true });
const file = join(out, "line-of-contact.html");
await writeFile(file, page);
/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const bytes = Buffer.byteLength(page);
console.log(`${file}: ${megabytes(bytes)} (${megabytes(brotliCompressSync(page).length)} packed)`);
