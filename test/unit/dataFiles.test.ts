import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../../src/embed/dataFiles";
import { eventsGeoJson } from "../../src/embed/eventsGeoJson";
import { statusOf } from "../../src/select/status";
import { numberedEvents } from "../../src/select/visibleEvents";
import { event, modelOf, placeId, sourceId } from "../fixtures/madeUp";
import { line, only, root, shipped } from "../fixtures/shipped";

const fileOf = (name: string) => only(dataFiles(shipped, line).filter(({ file }) => file === name)).text;
const written = JSON.parse(fileOf("data/events.geojson")) as FeatureCollection;
const propertiesOf = (id: string) => only(written.features.filter((feature) => feature.id === id)).properties;

describe("data/events.geojson", () => {
  it("is GeoJSON as RFC 7946 has it", () => {
    expect(check(fileOf("data/events.geojson"))).toMatchObject({ type: "FeatureCollection" });
    expect(written).not.toHaveProperty("crs");
  });

  it("has these properties at every event, by these names: others build on them", () => {
    for (const { properties } of written.features) {
      expect(Object.keys(properties ?? {})).toEqual([
        "id",
        "number",
        "kind",
        "title",
        "from",
        "to",
        "grade",
        "status",
        "whereabouts",
        "radiusMeters",
        "claims",
        "sources",
        "radiiMeters",
        "open",
        "awayMeters",
        "wording",
        "locatedBy",
        "page",
      ]);
    }
  });

  it("has every event that may be shown, with its id as the feature's id", () => {
    const numbered = numberedEvents(shipped);
    expect(written.features.map(({ id }) => id)).toEqual(numbered.map(({ event }) => event.id));
    for (const { event, number } of numbered) {
      expect(propertiesOf(event.id)).toMatchObject({
        id: event.id,
        number,
        title: event.title.en,
        from: event.days.from,
        to: event.days.to,
        status: statusOf(shipped, event.id),
      });
    }
  });

  it("names claims and sources that there are, at least one of each", () => {
    const claims: readonly string[] = shipped.claims.map(({ id }) => id);
    const sources: readonly string[] = shipped.sources.map(({ id }) => id);
    for (const { properties } of written.features) {
      const named = properties as { readonly claims: readonly string[]; readonly sources: readonly string[] };
      expect(named.claims.length).toBeGreaterThan(0);
      expect(named.sources.length).toBeGreaterThan(0);
      expect(named.claims.filter((id) => !claims.includes(id))).toEqual([]);
      expect(named.sources.filter((id) => !sources.includes(id))).toEqual([]);
      expect(new Set(named.sources).size).toBe(named.sources.length);
    }
  });

  it("has a place as a point with its radius, the whole line as lines, and nothing where nothing is known", () => {
    const talish = only(shipped.places.filter(({ id }) => id === "talish"));
    const at = { place: placeId("talish"), radiusMeters: 1500, locatedBy: [sourceId("a")] };
    const model = modelOf(
      {
        places: [talish],
        events: [
          event("place", { whereabouts: { kind: "place", ...at } }),
          event("line"),
          event("nowhere", { whereabouts: { kind: "unlocated", wording: { en: "somewhere" }, locatedBy: [] } }),
        ],
      },
      {
        place: { anchor: talish.position, discs: [{ center: talish.position, radiusMeters: 1500 }] },
        line: { anchor: [47, 39.8] },
        nowhere: {},
      },
    );
    const [place, wholeLine, nowhere] = eventsGeoJson(model, line, numberedEvents(model)).features;
    expect(place?.geometry).toEqual({ type: "Point", coordinates: talish.position });
    expect(place?.properties).toMatchObject({ whereabouts: "place", radiusMeters: 1500, sources: ["a"] });
    expect(wholeLine?.geometry?.type).toBe("MultiLineString");
    expect(wholeLine?.properties).toMatchObject({ whereabouts: "line", radiusMeters: null });
    expect(nowhere?.geometry).toBeNull();
    expect(nowhere?.properties).toMatchObject({ whereabouts: "unlocated", radiusMeters: null });
  });

  it("draws the whole line as the map does", () => {
    const whole = written.features.filter(({ properties }) => properties?.["whereabouts"] === "line");
    const coordinates = line.features.map(({ geometry }) => geometry.coordinates);
    expect(whole.length).toBeGreaterThan(0);
    for (const { geometry } of whole) expect(geometry).toEqual({ type: "MultiLineString", coordinates });
  });

  it("leaves out what is graded D, and gives it no number", () => {
    const events = [event("first"), event("hearsay", { grade: "D" }), event("second", { grade: "C" })];
    const model = modelOf({ events });
    const { features } = eventsGeoJson(model, line, numberedEvents(model));
    expect(features.map(({ id, properties }) => [id, properties?.["number"] as number])).toEqual([
      ["first", 1],
      ["second", 2],
    ]);
  });
});

describe("data/article.txt", () => {
  it("is the article, byte for byte", () => {
    const original = readFileSync(join(root, "src/content/article.txt"));
    expect(Buffer.from(fileOf("data/article.txt"), "utf8").equals(original)).toBe(true);
  });
});
