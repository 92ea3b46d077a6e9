import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { packageName } from "../../scripts/scormPackage.mjs";
import { dataFiles } from "../../src/embed/dataFiles";
import { numberedEvents } from "../../src/select/visibleEvents";
import { all, hasAttribute, textIn } from "../fixtures/html";
import { bodyOf, pages } from "../fixtures/pages";
import { lessons, line, only, root, shipped } from "../fixtures/shipped";

const ids = numberedEvents(shipped).map(({ event }) => event.id);
const sheets = [
  "lessons/index.html",
  ...lessons.flatMap(({ id }) => ["", "worksheet/", "answers/"].map((below) => `lessons/${id}/${below}index.html`)),
];
const frames = ["map", "reader", "event", "lesson"].map((mode) => `embed/${mode}/index.html`);
const plain = ["selftest/index.html", "privacy/index.html", "embed/index.html"];
const files = pages.map(({ file }) => file);
const pageOf = (file: string) => only(pages.filter((page) => page.file === file));

describe("the site", () => {
  it("has the map, a page for each report and for each kind of frame, those of the lessons, three that stand by themselves, and one for addresses that do not exist", () => {
    const reports = ids.map((id) => `events/${id}/index.html`);
    expect(files).toEqual(["index.html", ...reports, ...frames, ...sheets, ...plain, "404.html"]);
  });

  it("has a title and a description of its own for each page", () => {
    for (const key of ["title", "description"] as const) {
      const said = pages.map((page) => page[key]);
      expect(new Set(said).size).toBe(said.length);
      expect(said.filter((text) => text.trim() === "" || /undefined|\[object/.test(text))).toEqual([]);
    }
    for (const { event } of numberedEvents(shipped)) {
      expect(pageOf(`events/${event.id}/index.html`).title).toContain(event.title.en);
    }
  });

  it("opens each report's page with that report, and the map with none", () => {
    expect(pageOf("index.html").view).toBe("");
    for (const id of ids) expect(pageOf(`events/${id}/index.html`).view).toBe(`#event=${id}`);
  });

  it("runs the app on the map and the reports' pages: what is read on paper, and the way back, need no script", () => {
    expect(pages.filter(({ live }) => !live).map(({ file }) => file)).toEqual([...sheets, ...plain, "404.html"]);
  });
});

describe.each(frames)("in somebody else's frame, %s", (file) => {
  const elements = all(bodyOf(file));
  const links = elements.filter(({ tag }) => tag === "a").map(({ attributes }) => attributes);

  it("says what it is and of when, gives credit, and leads to the full map", () => {
    const text = textIn(bodyOf(file));
    expect(text).toContain("Line of Contact");
    expect(text).toContain("2–5 April 2016");
    expect(text).toContain("OpenStreetMap");
    const open = only(links.filter((link) => link.get("id") === "open-full"));
    expect([open.get("href"), open.get("target"), open.get("rel")]).toEqual(["../../", "_blank", "noopener"]);
  });

  it("has a card for every report, and lets every link that leaves it open beside it", () => {
    const cards = elements.flatMap(({ attributes }) => attributes.get("data-event-card") ?? []);
    expect(cards).toEqual([...ids]);
    for (const link of links)
      expect(link.get("target"), link.get("href")).toBe(
        link.get("href")?.startsWith("#") === true ? undefined : "_blank",
      );
  });

  it("holds the article only where it is to be read", () => {
    expect(elements.some(hasAttribute("id", "panel=article"))).toBe(file.includes("reader"));
  });

  it("leads to parts that only the full page has, there", () => {
    const full = new Set(all(bodyOf("index.html")).map(({ attributes }) => attributes.get("id")));
    const parts = links.flatMap((link) => /^\.\.\/\.\.\/#(.+)$/.exec(link.get("href") ?? "")?.[1] ?? []);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !full.has(part))).toEqual([]);
  });
});

describe.each(files)("%s", (file) => {
  const elements = all(bodyOf(file));

  it("has no style attribute, which the policy would drop, and no script of its own", () => {
    expect(pageOf(file).body).not.toMatch(/ style=/i);
    expect(elements.filter(({ tag }) => tag === "script" || tag === "style")).toEqual([]);
    const handlers = elements.flatMap(({ attributes }) => [...attributes.keys()].filter((name) => /^on/.test(name)));
    expect(handlers).toEqual([]);
  });

  it("has no fields: they come with the script, and a browser would lay the page out to look at them before its style sheet is there", () => {
    expect(elements.filter(({ tag }) => ["input", "select", "textarea"].includes(tag))).toEqual([]);
  });

  it("has each id once", () => {
    const found = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
  });

  it("has every link within the page lead to something on it", () => {
    const targets = new Set(elements.map(({ attributes }) => attributes.get("id")));
    const hashes = elements.flatMap(({ attributes }) => attributes.get("href") ?? []).filter((href) => /^#/.test(href));
    expect(hashes.filter((href) => !targets.has(href.slice(1)))).toEqual([]);
  });

  it("has every label and description name something on it", () => {
    const targets = new Set(elements.map(({ attributes }) => attributes.get("id")));
    const named = elements.flatMap(({ attributes }) => attributes.get("aria-labelledby")?.split(" ") ?? []);
    expect(named.filter((id) => !targets.has(id))).toEqual([]);
  });

  it("has every link within the site lead to a file of it, from where the page stands", () => {
    // The plug-in that writes the pages writes CORRECTIONS.md beside them.
    const made = new Set([...files, ...dataFiles(shipped, line).map((data) => data.file), "corrections.txt"]);
    // Made after the pages: test/e2e/scorm.spec.ts downloads each.
    for (const name of ["line-of-contact.html", ...lessons.map(({ id }) => packageName(id))])
      made.add(`download/${name}`);
    expect(existsSync(join(root, "CORRECTIONS.md"))).toBe(true);
    const hrefs = elements
      .filter(({ tag }) => tag === "a")
      .flatMap(({ attributes }) => attributes.get("href") ?? [])
      .filter((href) => !/^(#|https?:)/.test(href))
      // What a fragment names on another page is a view: test/unit/lessonPanel.test.tsx holds those.
      .map((href) => href.replace(/#.*/, ""));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) {
      const path = posix.join(
        "/",
        posix.dirname(file),
        href.startsWith("/") ? posix.relative(posix.dirname(`/${file}`), href) : href,
      );
      const target = path
        .slice(1)
        .replace(/#.*/, "")
        .replace(/(^|\/)$/, "$1index.html");
      expect(made.has(target) || existsSync(join(root, "public", target)), `${href} leads to ${target}`).toBe(true);
    }
  });

  it("links to other sites by http(s) alone, and says of its links that they lead away", () => {
    const away = elements.filter(
      ({ tag, attributes }) => tag === "a" && /^[a-z]+:/i.test(attributes.get("href") ?? ""),
    );
    for (const { attributes } of away) {
      expect(attributes.get("href")).toMatch(/^https?:\/\/[^\s]+$/);
      expect(attributes.get("rel")).toContain("external");
    }
  });

  it("says nothing that is no word: no undefined, no NaN, no object", () => {
    expect(textIn(bodyOf(file))).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bnull\b/);
    const values = elements.flatMap(({ attributes }) => [...attributes.values()]);
    expect(values.filter((value) => /\bundefined\b|\bNaN\b|\[object/.test(value))).toEqual([]);
  });

  it("has one heading of the first rank, and leaves out no rank below it", () => {
    const ranks = elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag.slice(1)));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it("has one main part", () => {
    expect(elements.filter(({ tag }) => tag === "main")).toHaveLength(1);
    expect(elements.filter(hasAttribute("id", "column"))).toHaveLength(pageOf(file).live ? 1 : 0);
  });
});
