/**
 * The import rule of the architecture, as data, and the check that holds the source to it. To change the rule, change
 * the data here in the same commit, with the reason.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf } from "../scripts/imports.mjs";

/** A file imports from its own folder or from an earlier row; folders of one row never import each other. */
const order: readonly (readonly string[])[] = [
  ["lib"],
  ["i18n"],
  ["model"],
  ["state"],
  ["select"],
  ["map", "views", "embed"],
  ["app"],
];

/** The only files outside those folders. They may import everything, and nobody imports them. */
const entries: readonly string[] = [
  "main.tsx",
  "builder.tsx",
  "element.ts",
  "prerender.tsx",
  "scorm.ts",
  "selfTest.ts",
  "serviceWorker.ts",
];

/**
 * Where a package may be imported: in a folder (`map/`), in files (`map/svg*`), or in every entry (`entries`).
 * A package that is not listed has no home yet, which is a breach too. `*` stands for any letters.
 */
const homes: Readonly<Record<string, readonly string[]>> = {
  "maplibre-gl": ["map/"],
  "@maplibre/maplibre-gl-style-spec": ["map/"],
  "d3-geo": ["map/"],
  uqr: ["views/", "embed/"],
  preact: ["views/", "embed/", "app/", "map/svg*", "entries"],
  "preact-render-to-string": ["prerender.tsx"],
  "@turf/*": ["model/", "select/"],
  valibot: ["model/"],
  // Types of RFC 7946, nothing that runs.
  geojson: ["model/", "select/", "map/", "embed/", "app/"],
  "jsonc-parser": ["model/"],
  "topojson-*": ["map/"],
  // Node is there at build time only: where the content is read and checked and where pages are written.
  "node:*": ["model/readModel.ts", "model/checkContent.ts", "prerender.tsx"],
  // What Vite's plug-ins make at build time from the content.
  "virtual:*": ["model/", "app/", "entries"],
};

/** `content/` is read where it becomes a model, and nowhere else. */
const readersOfContent: readonly string[] = ["model/"];

const namesThatSayNothing = /^(utils?|helpers?|common|misc|index)(\.|$)/;
const code = /\.[cm]?[jt]sx?$/;
const maxLines = 200;
/** Folders whose files may be longer: lists of words. (Style sheets may be too, and data is not code.) */
const mayBeLong: readonly string[] = ["i18n/"];

/** A file of `src/`: its path below it with `/`, and its text. */
interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function matches(pattern: string, path: string): boolean {
  if (pattern === "entries") return entries.includes(path);
  if (pattern.endsWith("/")) return path.startsWith(pattern);
  const source = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`).test(path);
}

const matchesAny = (patterns: readonly string[], path: string) => patterns.some((pattern) => matches(pattern, path));
const rankOf = (path: string) => order.findIndex((row) => row.includes(path.split("/")[0] ?? ""));
/** An import as written may name an entry without its extension, or with the one it has after compiling. */
const bare = (path: string) => path.replace(/\.[cm]?[jt]sx?$/, "");

function packageName(specifier: string): string {
  if (/^(node|virtual):/.test(specifier)) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** What is wrong with one import, or `null`. */
function breachOfImport(from: string, written: string | null): string | null {
  if (written === null) return `${from}: imports an address that is computed: it cannot be checked`;
  const specifier = written.replace(/\?.*$/, "");
  if (!/^[./]/.test(specifier)) {
    const name = packageName(specifier);
    const home = Object.entries(homes).find(([pattern]) => matches(pattern, name));
    if (!home) return `${from}: imports ${name}, which has no home: name one in test/architecture.test.ts`;
    return matchesAny(home[1], from) ? null : `${from}: imports ${name}, whose home is ${home[1].join(", ")}`;
  }
  const target = specifier.startsWith("/")
    ? specifier.replace(/^\/(src\/)?/, "")
    : posix.normalize(posix.join(posix.dirname(from), specifier));
  if (target.startsWith("..")) return `${from}: imports ${written}, which is outside src/`;
  if (entries.some((entry) => bare(entry) === bare(target))) return `${from}: imports the entry ${target}`;
  if (target.startsWith("content/")) {
    return matchesAny(readersOfContent, from) ? null : `${from}: reads ${target}: only model/ reads content/`;
  }
  if (rankOf(target) === -1) return `${from}: imports ${written}, which is in no folder of the architecture`;
  if (entries.includes(from)) return null;
  const isSameFolder = from.split("/")[0] === target.split("/")[0];
  return isSameFolder || rankOf(target) < rankOf(from) ? null : `${from}: imports ${target}, against the arrows`;
}

/** Every breach of the rule in these files, as sentences. */
function breaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const found: (string | null)[] = [];
    const lines = text.trimEnd().split("\n").length;
    const isCode = code.test(path) && !path.endsWith(".d.ts");
    if (path.split("/").some((part) => namesThatSayNothing.test(part))) found.push(`${path}: a name that says nothing`);
    if (path.startsWith("content/")) {
      if (code.test(path) || path.endsWith(".css")) found.push(`${path}: content/ holds no code`);
      return found.filter((breach) => breach !== null);
    }
    if (isCode && rankOf(path) === -1 && !entries.includes(path)) found.push(`${path}: in no folder, and no entry`);
    if (isCode && lines > maxLines && !matchesAny(mayBeLong, path)) found.push(`${path}: ${lines} lines`);
    if (isCode) for (const written of importsOf(text, path)) found.push(breachOfImport(path, written));
    return found.filter((breach) => breach !== null);
  });
}

/** `src/` as it stands. */
function sourceFiles(): readonly SourceFile[] {
  const src = join(dirname(fileURLToPath(import.meta.url)), "..", "src");
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(src, file).split(sep).join("/"), text: readFileSync(file, "utf8") }));
}

describe("the source", () => {
  const files = sourceFiles();

  it("keeps the import rule", () => {
    expect(breaches(files)).toEqual([]);
  });

  it("is there to be checked", () => {
    expect(files.filter(({ path }) => code.test(path)).length).toBeGreaterThan(2);
  });
});

describe("the import rule", () => {
  const one = (path: string, text: string) => breaches([{ path, text }]);

  it.each([
    ["its own folder", "select/features.ts", `import { a } from "./visibleEvents.ts";`],
    ["an earlier folder", "views/article.tsx", `import type { EventId } from "../model/ids";`],
    ["a subfolder of an earlier folder", "map/deep/layer.ts", `import { a } from "../../select/features";`],
    ["a package at home", "map/glMap.ts", `import { Map } from "maplibre-gl";`],
    ["a file of a package at home", "map/glMap.ts", `import url from "maplibre-gl/dist/worker.mjs?worker&url";`],
    ["a style sheet of its own folder", "app/mount.tsx", `import "./app.css";`],
    ["content, from the model", "model/load.ts", `import data from "../content/events.json";`],
    ["content as text, from the model", "model/load.ts", `import text from "../content/article.txt?raw";`],
    ["what the build made, from the app", "app/mount.tsx", `import { content } from "virtual:content";`],
    ["everything, from an entry", "main.tsx", `import { mount } from "./app/mount"; import "preact/debug";`],
    ["preact, in the SVG map", "map/svgMap.tsx", `import { h } from "preact";`],
    ["Node, where pages are written", "prerender.tsx", `import { join } from "node:path";`],
  ])("allows %s", (_what, path, text) => {
    expect(one(path, text)).toEqual([]);
  });

  it.each([
    ["a later folder", "lib/result.ts", `import { a } from "../model/types";`],
    ["a later folder, for a type", "model/types.ts", `import type { A } from "../state/viewState";`],
    ["a later folder, in a type's place", "model/types.ts", `type A = import("../state/viewState").ViewState;`],
    ["a later folder, when needed", "select/a.ts", `const late = () => import("../views/article");`],
    ["a later folder, to hand it on", "select/a.ts", `export * from "../views/article";`],
    ["a later folder, by the root", "select/a.ts", `import { a } from "/src/views/article.tsx";`],
    ["a later folder, by a pattern", "select/a.ts", `const all = import.meta.glob("../views/*.tsx");`],
    ["one of several patterns", "select/a.ts", `const all = import.meta.glob(["./*.ts", "../views/*.tsx"]);`],
    ["a later folder, by URL", "select/a.ts", `const url = new URL("../app/app.css", import.meta.url);`],
    ["another drawing folder", "views/article.tsx", `import { a } from "../map/palette";`],
    ["a drawing folder from the next", "map/glMap.ts", `import { a } from "../embed/messages";`],
    ["an entry", "app/mount.tsx", `import { a } from "../main";`],
    ["an entry by its full name", "app/offline.ts", `import url from "../serviceWorker.ts?worker&url";`],
    ["an entry, from an entry", "element.ts", `import "./main.tsx";`],
    ["the map engine outside map/", "app/mount.tsx", `import { Map } from "maplibre-gl";`],
    ["preact in a pure folder", "select/a.ts", `import { h } from "preact/jsx-runtime";`],
    ["preact in the engine's file", "map/glMap.ts", `import { render } from "preact";`],
    [
      "the renderer of pages in the browser",
      "app/mount.tsx",
      `import { renderToString } from "preact-render-to-string";`,
    ],
    ["geometry while drawing", "map/glMap.ts", `import area from "@turf/area";`],
    ["the schema library outside model/", "state/link.ts", `import * as v from "valibot";`],
    ["Node in the browser", "app/offline.ts", `import { readFile } from "node:fs/promises";`],
    ["a package without a home", "lib/result.ts", `import _ from "lodash";`],
    ["a name that only begins like a package", "map/glMap.ts", `import a from "d3-geo-projection";`],
    ["content outside model/", "views/article.tsx", `import data from "../content/events.json";`],
    ["content from an entry", "prerender.tsx", `import text from "./content/article.txt?raw";`],
    ["what is outside src/", "app/mount.tsx", `import pkg from "../../package.json";`],
    ["a computed address", "app/mount.tsx", "const late = (name: string) => import(`./${name}.ts`);"],
    ["a folder that nobody agreed on", "app/mount.tsx", `import { a } from "../services/a";`],
  ])("refuses %s", (_what, path, text) => {
    expect(one(path, text)).toHaveLength(1);
  });

  it("reads imports, not words that look like them", () => {
    const text = `// import "../app/a";\nconst a = 'import "../app/a"', b = \`export * from "../app/a"\`;\nimport { /* } from "x" */ c,\n d } from "./d";`;
    expect(importsOf(text, "lib/a.ts")).toEqual(["./d"]);
  });

  it.each([
    ["a junk drawer", "lib/utils.ts"],
    ["a folder of helpers", "views/helpers/date.ts"],
    ["a barrel", "model/index.ts"],
    ["code beside the content", "content/load.ts"],
    ["a stray file", "thing.ts"],
    ["a folder that is not in the order", "services/thing.ts"],
  ])("refuses %s", (_what, path) => {
    expect(one(path, "export const a = 1;\n")).not.toEqual([]);
  });

  it("refuses a file over 200 lines, except lists of words, style sheets and data", () => {
    const long = "// a line\n".repeat(maxLines + 1);
    expect(one("model/parse.ts", "// a line\n".repeat(maxLines))).toEqual([]);
    expect(one("model/parse.ts", long)).toHaveLength(1);
    for (const path of ["i18n/en.ts", "app/app.css", "content/events.json"]) expect(one(path, long)).toEqual([]);
  });
});
