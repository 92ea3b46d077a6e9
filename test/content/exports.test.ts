/** What anyone may take away, read again by programs of others: what they find must be what the content says. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { check } from "@placemarkio/check-geojson";
import { parse } from "csv-parse/sync";
import type { FeatureCollection, Geometry } from "geojson";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { claimColumns } from "../../src/embed/claimsCsv";
import { dataFiles } from "../../src/embed/dataFiles";
import type { Whereabouts } from "../../src/model/types";
import { excerptOf } from "../../src/select/articleText";
import { numberedEvents } from "../../src/select/visibleEvents";
import { line, shipped } from "../fixtures/shipped";
import { isKnownContext, vocabularies } from "./vocabularies";

const model = shipped;
const files = new Map(dataFiles(model, line).map(({ file, text }) => [file, text]));

function fileText(file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`there is no ${file}`);
  return text;
}

/** Reads JSON-LD with the vocabularies at hand; `safe` fails on whatever a reader of linked data would silently lose. */
async function expand(file: string): Promise<readonly unknown[]> {
  const documentLoader = (url: string) => {
    if (!isKnownContext(url)) throw new Error(`${file} asks for ${url}`);
    return Promise.resolve({ documentUrl: url, document: { "@context": vocabularies[url] } });
  };
  const options = { base: `https://example.org/map/${file}`, documentLoader, safe: true };
  return jsonld.expand(JSON.parse(fileText(file)), options);
}

/** Every node of a type, however deep, of an expanded document. */
function nodesOf(value: unknown, type: string): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, type));
  if (typeof value !== "object" || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const own = Array.isArray(node["@type"]) && node["@type"].includes(type) ? [node] : [];
  return [...own, ...Object.values(node).flatMap((item) => nodesOf(item, type))];
}

/** The literal of a property that has one. */
function literal(node: Readonly<Record<string, unknown>> | undefined, property: string): unknown {
  const [value] = (node?.[property] ?? []) as { readonly "@value"?: unknown }[];
  return value?.["@value"];
}

/** The same, of a property that is a text; empty where it has none. */
function text(node: Readonly<Record<string, unknown>>, property: string): string {
  const value = literal(node, property);
  return typeof value === "string" ? value : "";
}

describe("events.geojson", () => {
  const collection = check(fileText("data/events.geojson"));
  if (collection.type !== "FeatureCollection") throw new Error(`events.geojson is a ${collection.type}`);
  const raw = JSON.parse(fileText("data/events.geojson")) as FeatureCollection<Geometry | null> &
    Readonly<Record<string, unknown>>;
  const byId = new Map(raw.features.map((feature) => [feature.id, feature]));

  it("is RFC 7946 and has every event that may be shown, once", () => {
    expect(collection.features.map(({ id }) => id)).toEqual(numberedEvents(model).map(({ event }) => event.id));
    expect(byId.size).toBe(raw.features.length);
  });

  it("says of itself whose it is, on what terms and from which content", () => {
    expect(raw["contentVersion"]).toBe(model.contentVersion);
    expect(raw["licence"]).toMatch(/MIT.*International Crisis Group, GPL-3\.0/);
    expect(raw["source"]).toContain("Voice of America");
    expect(raw["generatedFrom"]).toContain("public/geo/line-of-contact.geojson");
  });

  it("has the properties of the public contract", () => {
    const frozen = "id number kind title from to grade status whereabouts radiusMeters claims sources".split(" ");
    for (const { properties } of raw.features)
      expect(Object.keys(properties ?? {})).toEqual(expect.arrayContaining(frozen));
  });

  it("draws each kind of whereabouts as what it is", () => {
    const drawn: Readonly<Record<Whereabouts["kind"], string | null>> = {
      place: "Point",
      places: "MultiPoint",
      stretch: "LineString",
      direction: "LineString",
      line: "MultiLineString",
      away: "Point",
      unlocated: null,
    };
    for (const { event } of numberedEvents(model)) {
      const feature = byId.get(event.id);
      const { kind } = event.whereabouts;
      const bands = model.geography.events[event.id]?.bands ?? [];
      // Two directions are two lines; one that no source names more exactly than "north" is none.
      const towards = bands.length === 0 ? null : bands.length === 1 ? "LineString" : "MultiLineString";
      const expected = kind === "direction" ? towards : drawn[kind];
      expect(feature?.geometry?.type ?? null, event.id).toBe(expected);
      expect(feature?.properties?.["open"], event.id).toBe(kind === "direction" && bands.length > 0);
      expect(feature?.properties?.["awayMeters"] !== null, event.id).toBe(kind === "away");
    }
  });

  it("gives each point the radius of its uncertainty", () => {
    for (const { geometry, properties } of raw.features)
      if (geometry?.type === "MultiPoint")
        expect(properties?.["radiiMeters"]).toHaveLength(geometry.coordinates.length);
  });
});

describe("claims.csv", () => {
  const table = fileText("data/claims.csv");
  const records = parse<Readonly<Record<string, string>>>(table, {
    bom: true,
    columns: true,
    record_delimiter: "\r\n",
  });
  /** What the guard against formulas put before a cell, taken away again. */
  const cell = (record: Readonly<Record<string, string>> | undefined, column: string) =>
    record?.[column]?.replace(/^'(?=[=+\-@\t\r\n])/, "");

  it("has a line for each claim, in the columns promised", () => {
    expect(records.map(({ claim }) => claim)).toEqual(model.claims.map(({ id }) => id));
    expect(Object.keys(records[0] ?? {})).toEqual(claimColumns);
  });

  it("gives back what was put in", () => {
    for (const [index, claim] of model.claims.entries()) {
      const record = records[index];
      expect(cell(record, "says")).toBe(claim.says.en);
      expect(cell(record, "article_excerpt")).toBe(excerptOf(claim)?.exact ?? "");
      expect(record?.["about"]?.split(" ").filter((id) => id !== "")).toEqual(claim.about);
      expect(record?.["verb"]).toBe(claim.verb);
      expect(record?.["said"]).toBe(claim.said ?? "");
    }
  });

  it("names every event that may be shown", () => {
    const about = new Set(records.flatMap((record) => record["about"]?.split(" ") ?? []));
    for (const { event } of numberedEvents(model)) expect(about).toContain(event.id);
  });

  it("has no cell that a spreadsheet would run", () => {
    for (const record of records)
      for (const value of Object.values(record)) expect(value).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  it("says on each line whose it is, and opens as UTF-8 in Excel", () => {
    for (const record of records) {
      expect(record["content_version"]).toBe(model.contentVersion);
      expect(record["licence"]).toContain("Voice of America");
    }
    expect(table.startsWith("\uFEFF")).toBe(true);
  });
});

describe("claims.jsonld", () => {
  it("loses nothing when read as linked data, and rates nobody", async () => {
    const expanded = await expand("data/claims.jsonld");
    const claims = nodesOf(expanded, "http://schema.org/Claim");
    expect(claims.map((claim) => claim["@id"])).toEqual(
      model.claims.map(({ id }) => `https://example.org/map/data/claims.jsonld#${id}`),
    );
    expect(JSON.stringify(expanded)).not.toMatch(/ClaimReview|reviewRating/i);
  });

  it("leads from each claim to the page of its event, and every event is there", async () => {
    const events = nodesOf(await expand("data/claims.jsonld"), "http://schema.org/Event").map((event) => event["@id"]);
    for (const { event } of numberedEvents(model))
      expect(events).toContain(`https://example.org/map/events/${event.id}/`);
  });

  it("says of itself whose it is and from which content", async () => {
    const [set] = nodesOf(await expand("data/claims.jsonld"), "http://schema.org/Dataset");
    expect(literal(set, "http://schema.org/version")).toBe(model.contentVersion);
    expect(literal(set, "http://schema.org/copyrightNotice")).toContain("Voice of America");
    expect(set?.["http://schema.org/license"]).toBeDefined();
  });
});

describe("annotations.json", () => {
  const oa = "http://www.w3.org/ns/oa#";
  const quoting = model.claims.filter((claim) => excerptOf(claim) !== null);

  it("has one annotation for each claim that quotes the article", async () => {
    const annotations = nodesOf(await expand("data/annotations.json"), `${oa}Annotation`);
    expect(annotations.map((annotation) => annotation["@id"])).toEqual(
      quoting.map(({ id }) => `https://example.org/map/data/annotations.json#${id}`),
    );
    expect(annotations).toHaveLength(15);
    for (const annotation of annotations)
      expect(annotation[`${oa}motivatedBy`]).toEqual([{ "@id": `${oa}describing` }]);
  });

  it("selects by quotation and by position the same passage of article.txt", async () => {
    const expanded = await expand("data/annotations.json");
    // The recommendation counts code points.
    const article = [...fileText("data/article.txt")];
    const quotes = nodesOf(expanded, `${oa}TextQuoteSelector`);
    const positions = nodesOf(expanded, `${oa}TextPositionSelector`);
    expect(positions).toHaveLength(quoting.length);
    for (const [index, quote] of quotes.entries()) {
      const start = Number(literal(positions[index], `${oa}start`));
      const end = Number(literal(positions[index], `${oa}end`));
      const [prefix = "", exact = "", suffix = ""] = ["prefix", "exact", "suffix"].map((part) =>
        text(quote, oa + part),
      );
      expect(article.slice(start, end).join("")).toBe(exact);
      expect(article.join("").split(prefix + exact + suffix)).toHaveLength(2);
    }
  });

  it("paraphrases in the body and says of itself whose it is", async () => {
    const [collection] = nodesOf(
      await expand("data/annotations.json"),
      "http://www.w3.org/ns/activitystreams#OrderedCollection",
    );
    expect(literal(collection, "http://schema.org/version")).toBe(model.contentVersion);
    expect(JSON.stringify(collection?.["http://purl.org/dc/terms/rights"])).toContain("Voice of America");
    const bodies = nodesOf(collection, `${oa}TextualBody`);
    expect(bodies).toHaveLength(quoting.length);
    for (const [index, body] of bodies.entries())
      expect(literal(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")).toContain(quoting[index]?.says.en);
  });
});

describe("sources.json and sources.bib", () => {
  const json = JSON.parse(fileText("data/sources.json")) as {
    readonly contentVersion: string;
    readonly licence: string;
    readonly sources: readonly { readonly id: string; readonly licence: string; readonly hosted: boolean }[];
  };
  const entries = new Cite(fileText("data/sources.bib")).data;

  it("list every source once, under the same ids", () => {
    const ids = model.sources.map(({ id }) => id);
    expect(json.sources.map(({ id }) => id)).toEqual(ids);
    expect(entries.map(({ id }) => id)).toEqual(["line-of-contact", ...ids]);
    expect(json.contentVersion).toBe(model.contentVersion);
    expect(fileText("data/sources.bib")).toContain(model.contentVersion);
  });

  it("name the one document whose text stands here", () => {
    expect(json.sources.filter(({ hosted }) => hosted).map(({ id }) => id)).toEqual([model.article.source]);
    for (const { licence } of json.sources) expect(licence).not.toBe("");
  });

  it("give a reference manager the publisher, title, date and address that the content has", () => {
    for (const source of model.sources.filter(({ id }) => id !== model.article.source)) {
      const entry = entries.find(({ id }) => id === source.id);
      const author = entry?.author?.[0];
      expect(source.publisher.startsWith(author?.literal ?? author?.family ?? "?"), source.id).toBe(true);
      if (source.title !== null) expect(entry?.title, source.id).toBe(source.title);
      expect(entry?.issued?.["date-parts"]?.[0]?.map(Number) ?? null, source.id).toEqual(
        source.published === null ? null : source.published.split("-").map(Number),
      );
      expect(entry?.URL ?? null, source.id).toBe(source.url === null ? null : new URL(source.url).href);
    }
  });

  it("invent neither headline nor author for the article", () => {
    const article = entries.find(({ id }) => id === model.article.source);
    expect(article?.title).toBe("[News article; headline and author not known]");
    expect(article?.note).toContain("address not verified");
  });
});
