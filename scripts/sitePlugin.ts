/** The Vite plug-in that turns content into the site: the model as a module, every page as HTML, the data files. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runnerImport, type InlineConfig, type Plugin } from "vite";
import type { Result } from "../src/lib/result";
import type { Lesson } from "../src/model/lesson";
import type { formatProblem, Problem } from "../src/model/problem";
import type { Model } from "../src/model/model";
import type { Page, renderPages } from "../src/prerender";
import type { formattedFor as formattedForModel } from "../src/app/formatted";
import type { dataFiles } from "../src/embed/dataFiles";
import type { oEmbedFiles } from "../src/embed/oEmbed";
import { bundleScript } from "./bundleScript.mjs";
import { fillPage, type Preload, type Sheets, type Site } from "./fillPage";
import { contentSecurityPolicy } from "./headers.mjs";
import { hostingFiles } from "./hosting.mjs";
import { addressOfProject, sitePath } from "./siteAddress.mjs";

const VIRTUAL = "virtual:model";
const VIRTUAL_LESSONS = "virtual:lessons";
const VIRTUAL_GROUND = "virtual:ground";
const VIRTUALS = [VIRTUAL, VIRTUAL_LESSONS, VIRTUAL_GROUND];
/** Style sheets beside the one of every page: for paper, and for the pages that ask for them. */
const SHEETS: Sheets = {
  print: "src/app/css/print.css",
  lesson: "src/app/css/lesson.css",
  embed: "src/app/css/embed.css",
  plain: "src/app/css/plain.css",
  builder: "src/app/css/builder.css",
};
/** Scripts of pages that stand by themselves. */
const SCRIPTS: Site["scripts"] = { test: "src/selfTest.ts", build: "src/builder.tsx" };

/** How the build runs the project's own TypeScript: as Vite would, without this plug-in. */
const runner: InlineConfig = {
  configFile: false,
  logLevel: "error",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
};

export function sitePlugin(): Plugin {
  let root = ".";
  let model: Promise<Model> | null = null;
  let address: string | null = null;
  /** With the scripts as they are while developing. */
  const site: Site = { name: "Line of Contact", address: null, scripts: SCRIPTS };

  const load = async <Module>(path: string): Promise<Module> =>
    (await runnerImport<Module>(join(root, path), { ...runner, root })).module;

  const checked = async <Value>(outcome: Result<Value, Problem>): Promise<Value> => {
    if (outcome.ok) return outcome.value;
    const problem = await load<{ formatProblem: typeof formatProblem }>("src/model/problem.ts");
    throw new Error(
      `The content has ${String(outcome.problems.length)} problem(s):\n${outcome.problems.map(problem.formatProblem).join("\n")}`,
    );
  };
  const reader = (): Promise<typeof import("../src/model/readModel")> => load("src/model/readModel.ts");
  const readSite = async (): Promise<Model> => checked(await (await reader()).readModel(root));
  const readTheLessons = async (site: Model): Promise<readonly Lesson[]> =>
    checked(await (await reader()).readLessons(root, site));

  const readGround = (): string => readFileSync(join(root, "public/geo/ground.topojson"), "utf8");
  const pages = async (): Promise<readonly Page[]> => {
    const prerender = await load<{ renderPages: typeof renderPages }>("src/prerender.tsx");
    const topology = JSON.parse(readGround()) as Parameters<typeof renderPages>[1];
    const site = await (model ??= readSite());
    return prerender.renderPages(site, topology, await readTheLessons(site), sitePath(address), address);
  };

  return {
    name: "line-of-contact-site",
    configResolved(config) {
      root = config.root;
      address = addressOfProject(root);
    },
    resolveId(id) {
      return VIRTUALS.includes(id) ? `\0${id}` : null;
    },
    async load(id) {
      if (!VIRTUALS.some((virtual) => id === `\0${virtual}`)) return null;
      const site = await (model ??= readSite());
      // Files of their own, fetched beside the script: they are content, change on their own, and are never parsed as code.
      const asFile = (loader: string, name: string, text: string): string => {
        if (this.environment.mode === "dev") return `export const ${loader} = async () => (${text});`;
        const file = this.emitFile({ type: "asset", name, source: text });
        return `export const ${loader} = async () => (await fetch(import.meta.ROLLUP_FILE_URL_${file})).json();`;
      };
      // As JSON, which every server packs.
      if (id === `\0${VIRTUAL_GROUND}`) return asFile("loadGround", "ground.json", readGround());
      if (id === `\0${VIRTUAL_LESSONS}`)
        return asFile("loadLessons", "lessons.json", JSON.stringify(await readTheLessons(site)));
      const { formattedFor } = await load<{ formattedFor: typeof formattedForModel }>("src/app/formatted.ts");
      return asFile("loadModel", "model.json", JSON.stringify({ ...site, formatted: formattedFor(site) }));
    },
    configureServer(server) {
      const watch = (file: string): void => {
        if (!/src[\\/]content|public[\\/]geo/.test(file)) return;
        model = null;
        for (const id of VIRTUALS) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module !== undefined) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: "full-reload" });
      };
      server.watcher.on("change", watch).on("add", watch).on("unlink", watch);
    },
    transformIndexHtml: {
      order: "pre",
      // While developing, the page is rendered for each request; a build renders all pages at once, below.
      async handler(html, { server, originalUrl = "/" }) {
        if (server === undefined) return html;
        const wanted = `${originalUrl.replace(/[?#].*$/, "").replace(/^\/|index\.html$/g, "")}index.html`;
        const all = await pages();
        return fillPage(html, all.find(({ file }) => file === wanted) ?? all[0], "", [], SHEETS, site);
      },
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const template = bundle["index.html"];
        if (template?.type !== "asset" || typeof template.source !== "string")
          this.error("index.html is not in the bundle");
        const html = template.source;
        delete bundle["index.html"];
        const preloads = Object.keys(bundle).flatMap((file): readonly Preload[] => {
          if (/model-[^/]*\.json$/.test(file)) return [{ file, as: "fetch" }];
          // The type of running text: see fonts.css.
          return /noto-(sans-latin-[46]00|serif-latin-[47]00)-normal-[^/]*\.woff2$/.test(file)
            ? [{ file, as: "font" }]
            : [];
        });
        if (!preloads.some((preload) => preload.as === "fetch")) this.error("the model is not in the bundle");
        // Files of their own: not a part of what must come before the first page is read.
        const emitSheet = (path: string): string =>
          this.getFileName(
            this.emitFile({
              type: "asset",
              name: basename(path),
              source: readFileSync(join(root, path), "utf8").replace(/\/\*[^]*?\*\/|\n\s*/g, ""),
            }),
          );
        const sheets: Sheets = {
          print: emitSheet(SHEETS.print),
          lesson: emitSheet(SHEETS.lesson),
          embed: emitSheet(SHEETS.embed),
          plain: emitSheet(SHEETS.plain),
          builder: emitSheet(SHEETS.builder),
        };
        const emitScript = async (path: string): Promise<string> => {
          const name = basename(path).replace(/tsx?$/, "js");
          return this.getFileName(this.emitFile({ type: "asset", name, source: await bundleScript(root, path) }));
        };
        const scripts = { test: await emitScript(SCRIPTS.test), build: await emitScript(SCRIPTS.build) };
        const built: Site = { ...site, address, scripts };
        for (const page of await pages())
          this.emitFile({
            type: "asset",
            fileName: page.file,
            source: fillPage(html, page, contentSecurityPolicy, preloads, sheets, built),
          });
        if (address === null)
          this.info(
            "The address of the site is not known (SITE_ADDRESS, or homepage in package.json): without canonical links and oEmbed, and 404.html is for the root of a server.",
          );
        else {
          const oEmbed = await load<{ oEmbedFiles: typeof oEmbedFiles }>("src/embed/oEmbed.ts");
          for (const { file, text } of oEmbed.oEmbedFiles(await pages(), built.name, address))
            this.emitFile({ type: "asset", fileName: file, source: text });
        }
        const exports = await load<{ dataFiles: typeof dataFiles }>("src/embed/dataFiles.ts");
        const line: unknown = JSON.parse(readFileSync(join(root, "public/geo/line-of-contact.geojson"), "utf8"));
        for (const { file, text } of exports.dataFiles(
          await (model ??= readSite()),
          line as Parameters<typeof dataFiles>[1],
        ))
          this.emitFile({ type: "asset", fileName: file, source: text });
        for (const { file, text } of hostingFiles(sitePath(address)))
          this.emitFile({ type: "asset", fileName: file, source: text });
        this.emitFile({
          type: "asset",
          fileName: "element.js",
          source: await bundleScript(root, "src/element.ts", "iife"),
        });
        // As text, so that a browser shows it and does not put it into the downloads.
        const corrections = readFileSync(join(root, "CORRECTIONS.md"), "utf8");
        this.emitFile({ type: "asset", fileName: "corrections.txt", source: corrections });
      },
    },
  };
}
