import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { labelFonts } from "../../src/map/fontFiles";
import { shipped } from "../fixtures/shipped";
import { readTypeface } from "../../scripts/typeface.mjs";

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFileSync(file(path), "utf8");

interface Face {
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const parseRanges = (text: string): Face["ranges"] =>
  text.split(",").map((piece) => {
    const [from = "", to = from] = piece.trim().replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

/** The faces that the page's style sheet names. */
const faces: readonly Face[] = [...read("src/app/css/fonts.css").matchAll(/@font-face \{([^}]*)\}/g)].map(
  ([, rule = ""]) => {
    const value = (pattern: RegExp) => pattern.exec(rule)?.[1] ?? "";
    return {
      name: value(/fonts\/(.*)\.woff2/),
      family: value(/font-family: "(.*)"/),
      weight: Number(value(/font-weight: (\d+)/)),
      style: value(/font-style: (\w+)/) || "normal",
      ranges: parseRanges(value(/unicode-range: (.*);/)),
    };
  },
);
const opened = new Map(
  await Promise.all(faces.map(async (face) => [face.name, await readTypeface(face.name)] as const)),
);
const within = (character: string, ranges: Face["ranges"]) =>
  ranges.some(([from, to]) => (character.codePointAt(0) ?? 0) >= from && (character.codePointAt(0) ?? 0) <= to);

/** The characters of a text that no file of this face has, or that its `unicode-range` keeps from being asked for. */
const missing = (text: string, family: string, weight: number, style = "normal") =>
  [...new Set(text)].filter(
    (character) =>
      character >= " " &&
      !faces.some(
        (face) =>
          face.family === family &&
          face.weight === weight &&
          face.style === style &&
          within(character, face.ranges) &&
          opened.get(face.name)?.characters.includes(character) === true,
      ),
  );

const below = (folder: string) =>
  readdirSync(file(folder))
    .filter((name) => /\.(json|txt|tsx?|geojson)$/.test(name))
    .map((name) => read(`${folder}/${name}`));
/** Everything that a reader can come to see: the content in all its languages, the interface, the names on the map. */
const texts = [...below("src/content"), ...below("src/i18n"), ...below("src/views"), read("public/geo/towns.geojson")]
  .join("")
  .normalize("NFC");
const latin = [...texts].filter((character) => !/[\u0400-\u058f]/.test(character)).join("");
const alphabets = {
  Azerbaijani: "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz",
  Turkish: "AaBbCcÇçDdEeFfGgĞğHhIıİiJjKkLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz",
  Armenian: "ԱաԲբԳգԴդԵեԶզԷէԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյՆնՇշՈոՉչՊպՋջՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆև",
  Russian: "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя",
};

describe("the type that the site ships", () => {
  it("has every character of the content and of the interface that an English page can show in Noto Sans", () => {
    // A letter: add it in scripts/deriveFonts.mjs. A sign: draw it, or take one that the type has.
    for (const weight of [400, 600]) expect(missing(latin, "Noto Sans", weight)).toEqual([]);
    expect(missing(texts.replaceAll(/[\u0400-\u04ff]/g, ""), "Noto Sans", 400)).toEqual([]);
  });

  it.each(Object.entries(alphabets))(
    "has the whole %s alphabet for the engine, in both weights",
    async (_, letters) => {
      for (const files of [labelFonts.regular, labelFonts.bold]) {
        const faces = await Promise.all(files.map(({ url }) => readTypeface(/([^/]+)\.woff2/.exec(url)?.[1] ?? "")));
        const shipped = new Set(faces.flatMap(({ characters }) => characters));
        expect([...letters].filter((letter) => !shipped.has(letter))).toEqual([]);
      }
    },
  );

  it("has those of headings in Noto Serif, those of the article too, and the names of rivers and ranges in italics", () => {
    expect(missing(latin, "Noto Serif", 700)).toEqual([]);
    expect(missing(read("src/content/article.txt"), "Noto Serif", 400)).toEqual([]);
    const named = shipped.courses.map(({ common }) => common?.en ?? "").join("");
    expect(named.length).toBeGreaterThan(20);
    expect(missing(named, "Noto Sans", 400, "italic")).toEqual([]);
  });

  it("has no letter that it was not asked for, and says so where one is missing", () => {
    expect(missing("Ω漢", "Noto Sans", 400)).toEqual(["Ω", "漢"]);
  });

  it("is the same for the engine: where the page has a file too, both ask the same of it", () => {
    for (const [weight, files] of [
      ["400", labelFonts.regular],
      ["600", labelFonts.bold],
      ["400", labelFonts.italic],
    ] as const)
      for (const { url, ranges } of files) {
        const face = faces.find(({ name }) => url.endsWith(`/${name}.woff2`));
        if (face === undefined) continue;
        expect(face.weight).toBe(Number(weight));
        const asked = [...new Set(texts)].filter((character) => within(character, parseRanges(ranges.join(","))));
        expect(asked.filter((character) => !within(character, face.ranges))).toEqual([]);
      }
  });

  it("carries its licence", () => {
    expect(read("src/map/fonts/OFL.txt")).toContain("SIL OPEN FONT LICENSE Version 1.1");
  });

  it("stays small: a file holds the letters of our languages, not of all", () => {
    for (const name of readdirSync(file("src/map/fonts")).filter((each) => each.endsWith(".woff2")))
      expect([name, readFileSync(file(`src/map/fonts/${name}`)).length < 10_000]).toEqual([name, true]);
  });
});
