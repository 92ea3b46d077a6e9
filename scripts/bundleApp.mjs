// @ts-check
/** The app for a page that stands alone: one script with its type inside, which finds in the page what it would fetch. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./steps.mjs";

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
export async function bundleApp() {
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
