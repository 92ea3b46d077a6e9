import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { makeFile } from "../../src/app/takeAway";
import { csv } from "../../src/embed/claimsCsv";
import { dataFiles } from "../../src/embed/dataFiles";
import { contentVersion, readModel } from "../../src/model/readModel";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView } from "../../src/state/viewState";

const root = join(import.meta.dirname, "../..");
const outcome = await readModel(root);
if (!outcome.ok) throw new Error("the content has problems: run npm run content");
const model = outcome.value;
const line = JSON.parse(readFileSync(join(root, "public/geo/line-of-contact.geojson"), "utf8")) as FeatureCollection;
const whole = (file: string) => dataFiles(model, line).find((data) => data.file === file)?.text;

describe("a file made of the view", () => {
  const shown = visibleEvents(model, { ...initialView("en"), side: "azerbaijani" });
  const ids = shown.map(({ event }) => event.id);

  it("holds the events shown, in their order, and no other", () => {
    const text = makeFile(model, "GeoJSON", shown, line)?.text ?? "";
    const { features } = JSON.parse(text) as FeatureCollection;
    expect(features.map(({ id }) => id)).toEqual(ids);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(numberedEvents(model).length);
  });

  it("holds the claims about them and no other", () => {
    const about = model.claims.filter((claim) => claim.about.some((id) => ids.includes(id)));
    const lines = makeFile(model, "CSV", shown, null)?.text.split("\r\n") ?? [];
    expect(lines.slice(1, -1).map((row) => row.split(",")[0])).toEqual(about.map(({ id }) => id));
    const { hasPart } = JSON.parse(makeFile(model, "JSON-LD", shown, null)?.text ?? "") as {
      hasPart: { "@id": string }[];
    };
    expect(hasPart.map((claim) => claim["@id"])).toEqual(about.map(({ id }) => `#${id}`));
  });

  it("is the file of the site when everything is shown", () => {
    expect(makeFile(model, "GeoJSON", numberedEvents(model), line)?.text).toBe(whole("data/events.geojson"));
  });

  it("is named after the one report it holds, with the version of the content", () => {
    const one = shown.slice(0, 1);
    expect(makeFile(model, "CSV", one, null)?.name).toBe(`line-of-contact-${ids[0] ?? ""}-${model.contentVersion}.csv`);
    expect(makeFile(model, "JSON-LD", shown, null)?.name).toBe(`line-of-contact-view-${model.contentVersion}.jsonld`);
  });

  it("is not made without the line of contact where that is needed, nor in a format that there is not", () => {
    expect(makeFile(model, "GeoJSON", shown, null)).toBeNull();
    expect(makeFile(model, "KML", shown, line)).toBeNull();
  });
});

describe("a table", () => {
  it("keeps quotation marks, commas and line breaks inside their cell", () => {
    expect(csv([["a", 'say "b", c', "d\ne"]])).toBe('a,"say ""b"", c","d\ne"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"])(
    "makes %j text before a spreadsheet runs it",
    (cell) => {
      expect(csv([[cell]])).toMatch(/^"?'/);
    },
  );
});

describe("the version of the content", () => {
  const files = { "article.txt": "a", "events.json": "[]" };

  it("changes with any letter, and with the file it stands in", () => {
    const version = contentVersion(files);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    expect(contentVersion({ ...files, "events.json": "[ ]" })).not.toBe(version);
    expect(contentVersion({ "article.txt": "a", "claims.json": "[]" })).not.toBe(version);
  });

  it("depends neither on the order of the files nor on what only editors read", () => {
    expect(contentVersion({ "events.json": "[]", "article.txt": "a", "README.md": "b" })).toBe(contentVersion(files));
  });
});
