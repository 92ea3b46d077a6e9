import { describe, expect, it } from "vitest";
import { addressHead } from "../../scripts/addressHead";
import { fillPage } from "../../scripts/fillPage";
import { oEmbedFiles } from "../../src/embed/oEmbed";
import { renderPages, type Page } from "../../src/prerender";
import { pages } from "../fixtures/pages";
import { lessons, only, shipped, topology } from "../fixtures/shipped";

const address = "https://example.org/maps/2016/";
const pageOf = (file: string): Page => only(pages.filter((page) => page.file === file));
const head = (file: string): string => addressHead(pageOf(file), "Line of Contact", address).join("\n");
const template =
  '<!doctype html><html><head><title></title><!--head--><link rel="stylesheet" href="./assets/style.css"></head><body><!--body--></body></html>';
const sheets = {
  print: "assets/p.css",
  lesson: "assets/l.css",
  embed: "assets/e.css",
  plain: "assets/t.css",
  builder: "assets/b.css",
};
const site = { name: "Line of Contact", address, scripts: { test: "assets/selfTest.js", build: "assets/builder.js" } };

describe("a site whose address is known", () => {
  it("says of each page to be found where it stands and what it is", () => {
    for (const [file, path] of [
      ["index.html", ""],
      ["events/lele-tepe/index.html", "events/lele-tepe/"],
      ["privacy/index.html", "privacy/"],
    ] as const) {
      expect(head(file)).toContain(`<link rel="canonical" href="${address}${path}">`);
      expect(head(file)).toContain(`<meta property="og:url" content="${address}${path}">`);
      for (const name of ["type", "site_name", "title", "description"])
        expect(head(file), name).toMatch(new RegExp(`<meta property="og:${name}" content="[^"]+">`));
    }
  });

  it("leads from each page to an answer of oEmbed that is there, for the view that the page shows", () => {
    const answers = oEmbedFiles(pages, "Line of Contact", address);
    expect(answers).toHaveLength(pages.filter(({ file }) => /^(events\/|index)/.test(file)).length);
    for (const { file, title, view } of pages) {
      const found = /oembed" href="([^"]+)"/.exec(head(file))?.[1];
      const isReport = file.startsWith("events/");
      expect(found !== undefined, file).toBe(isReport || file === "index.html");
      if (found === undefined) continue;
      const { text } = only(answers.filter((answer) => address + answer.file === found));
      expect(JSON.parse(text)).toMatchObject({ type: "rich", version: "1.0", title });
      expect(text).toContain(`${address}embed/${isReport ? "event" : "reader"}/${view}`);
    }
  });

  it("does not ask for frames and dead ends to be found", () => {
    for (const file of ["404.html", "embed/map/index.html"]) expect(head(file)).toBe("");
  });

  it("has every address of the page for dead ends lead to the site, from any depth", () => {
    const all = renderPages(shipped, topology, lessons, "/maps/2016/");
    const html = fillPage(template, only(all.filter(({ file }) => file === "404.html")), "policy", [], sheets, site);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = ""]) => url);
    expect(addresses.length).toBeGreaterThan(3);
    for (const url of addresses) expect(url).toMatch(/^\/maps\/2016\//);
  });
});

describe("a site whose address is not known", () => {
  it("says nothing of addresses", () => {
    for (const page of pages) expect(addressHead(page, "Line of Contact", null)).toEqual([]);
    const html = fillPage(template, pageOf("index.html"), "policy", [], sheets, { ...site, address: null });
    expect(html).not.toMatch(/canonical|og:|oembed/);
  });
});
