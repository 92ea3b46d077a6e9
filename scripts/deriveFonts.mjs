/**
 * Derives the type that the site ships, `src/map/fonts/*.woff2`, from Fontsource's files: the letters that a page can need, and
 * no others; and `src/select/advances.json`, how wide they are, for the layout of the map's names. Same fonts in, same bytes
 * out. A letter that the content gains and no file has fails `test/content/fonts.test.ts`:
 * add it to its script here and run
 *
 *     npm run derive:fonts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { readTypeface } from "./typeface.mjs";

const require = createRequire(import.meta.url);
const folder = new URL("../src/map/fonts/", import.meta.url);

/** All characters from one to another, both included. */
const range = (from, to) =>
  Array.from({ length: to.codePointAt(0) - from.codePointAt(0) + 1 }, (_, i) =>
    String.fromCodePoint(from.codePointAt(0) + i),
  ).join("");

const scripts = {
  // English and the languages of the sources' names, with typographic signs; spaces that do not break, minus, arrows.
  // The dotless i is there too: Fontsource has it in this file.
  latin: `${range(" ", "~")}\u00a0§©«°²·»×ßÄÇÉÖÜàáâäçèéêëíîïñóôöùúûüı–—‘’“”‹›…\u2009\u2011\u202f−`,
  // Azerbaijani and Turkish; then what the transliterations of Armenian and Russian add.
  "latin-ext": "ƏəĞğİŞşǝĀāČčĒēĔĕĖėĚěĠġŌōŘřŠšŪūŽžǰṘṙʹʺʻʼʿʾ",
  cyrillic: `${range("А", "я")}Ёё№`,
  armenian: `${range("Ա", "Ֆ")}${range("՚", "՟")}${range("ա", "և")}։֊`,
};

const faces = [
  { family: "noto-sans", style: "400-normal", of: ["latin", "latin-ext", "cyrillic", "armenian"] },
  { family: "noto-sans", style: "600-normal", of: ["latin", "latin-ext", "cyrillic", "armenian"] },
  { family: "noto-sans", style: "400-italic", of: ["latin", "latin-ext", "cyrillic"] },
  { family: "noto-serif", style: "400-normal", of: ["latin"] },
  { family: "noto-serif", style: "700-normal", of: ["latin", "latin-ext"] },
];

/** Pairs of letters keep their distance; figures in lines and tables are of one width without a feature. */
const keepFeatures = ["kern", "ccmp", "locl", "mark"];
/** Besides what a font is called: its licence, which so goes wherever the file goes. */
const preserveNameIds = [13, 14];

let before = 0;
let after = 0;
for (const { family, style, of } of faces)
  for (const script of of) {
    // Fontsource has the Armenian letters in a family of their own.
    const source = script === "armenian" ? `${family}-armenian` : family;
    const file = require.resolve(`@fontsource/${source}/files/${source}-${script}-${style}.woff2`);
    const full = readFileSync(file);
    const subset = await subsetFont(full, scripts[script], {
      targetFormat: "woff2",
      keepFeatures,
      preserveNameIds,
      noHinting: true,
    });
    const name = `${family}-${script}-${style}.woff2`;
    writeFileSync(fileURLToPath(new URL(name, folder)), subset);
    console.log(`${name}: ${String(full.length)} → ${String(subset.length)} bytes`);
    before += full.length;
    after += subset.length;
  }
console.log(`together: ${String(before)} → ${String(after)} bytes`);

/** The widths of all letters of a style in ems: `{ "0.561": "ae…" }`, since many letters share one. */
async function advancesOf(style, inScripts) {
  const letters = new Map();
  for (const script of inScripts) {
    const face = await readTypeface(`noto-sans-${script}-${style}`);
    for (const character of face.characters) letters.set(character, face.advance(character).toFixed(3));
  }
  const byWidth = new Map();
  for (const character of [...letters.keys()].sort()) {
    const width = letters.get(character);
    byWidth.set(width, (byWidth.get(width) ?? "") + character);
  }
  return Object.fromEntries([...byWidth].sort(([a], [b]) => (a < b ? -1 : 1)));
}
const advances = {};
for (const [name, { style, of }] of Object.entries({ regular: faces[0], bold: faces[1], italic: faces[2] }))
  advances[name] = await advancesOf(style, of);
writeFileSync(
  fileURLToPath(new URL("../src/select/advances.json", import.meta.url)),
  `${JSON.stringify(advances, null, 2)}\n`,
);
