/** What is shipped, held to the rules that editors agreed on. */
import { describe, expect, it } from "vitest";
import { findExcerpt } from "../../src/model/excerpt";
import { parseContent } from "../../src/model/parse";
import { sha256 } from "../../src/model/readModel";
import { firstDay, lastDay } from "../../src/model/days";
import frozen from "../fixtures/frozenIds.json";
import { contentFiles, only, shipped } from "../fixtures/shipped";

const excerpts = shipped.claims.flatMap(({ id, evidence }) =>
  evidence.flatMap((item) => (item.kind === "excerpt" ? [{ ...item, claim: id }] : [])),
);

describe("the shipped content", () => {
  it("is parsed without a problem", () => {
    expect(parseContent(contentFiles, sha256)).toMatchObject({ ok: true });
  });

  it("has every sentence of the article that is claimed about, under the id that links name", () => {
    expect(excerpts.map(({ claim }) => claim).sort()).toEqual([...frozen.articleClaims].sort());
  });

  it.each(frozen.events)("has the event %s, or an alias for it: links name it", (id) => {
    const known = [...shipped.events.map((event): string => event.id), ...Object.keys(shipped.aliases)];
    expect(known).toContain(id);
  });

  it.each(excerpts)("quotes the article to the letter, in one place alone: $claim", (excerpt) => {
    expect(findExcerpt(shipped.article.text, excerpt)).toEqual({
      kind: "once",
      start: excerpt.start,
      end: excerpt.end,
    });
    expect(shipped.article.text.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
  });

  it("numbers its events in order of time", () => {
    const begins = shipped.events.map(({ days, time }) => `${days.from} ${time?.sortsAt ?? "99:99"}`);
    expect(begins).toEqual([...begins].sort());
  });
});

describe.each(shipped.events)("the event $id", (event) => {
  const claims = shipped.claims.filter(({ about }) => about.includes(event.id));

  it("has a claim with evidence", () => {
    expect(claims.length).toBeGreaterThan(0);
    for (const { evidence } of claims) expect(evidence.length).toBeGreaterThan(0);
  });

  it("is tied to the article, or absent from it for a reason that its days bear out", () => {
    if (event.article.kind === "linked") expect(event.article.links.length).toBeGreaterThan(0);
    else if (event.article.reason === "afterArticle") {
      expect(event.days.to >= shipped.article.published).toBe(true);
    }
  });

  it("is tied as reported only by sentences that the article could know of", () => {
    if (event.article.kind === "linked") expect(event.days.from <= shipped.article.published).toBe(true);
  });

  it("lies within the days of the fighting, or of what was said before and done after it", () => {
    const around = event.kind === "statement" || event.id === "bodies-recovered";
    const [first, last] = around ? [firstDay, lastDay] : ["2016-04-01", "2016-04-06"];
    expect(event.days.from >= first && event.days.to <= last).toBe(true);
    expect(event.days.from <= event.days.to).toBe(true);
  });

  it("has a title that fits, without a full stop", () => {
    expect(event.title.en.length).toBeLessThanOrEqual(80);
    expect(event.title.en).toMatch(/^[A-Z].*[^.]$/);
  });

  it("says who located it", () => {
    expect(event.whereabouts.locatedBy.length).toBeGreaterThan(0);
  });
});

describe("a place", () => {
  it.each(shipped.places)("lies where it can, longitude first: $id", ({ position: [lng, lat], what, radiusMeters }) => {
    const region = {
      armenia: lng > 43 && lng < 47 && lat > 38.8 && lat < 41.4,
      karabakh: lng > 46 && lng < 47.6 && lat > 39.2 && lat < 40.7,
    };
    expect(what === "capital" || region.armenia || region.karabakh).toBe(true);
    expect(radiusMeters).toBeGreaterThanOrEqual(500);
    expect(radiusMeters).toBeLessThanOrEqual(what === "capital" ? 20_000 : 5000);
  });

  it("of an event is known no more exactly than the place itself", () => {
    for (const { whereabouts, id } of shipped.events) {
      if (whereabouts.kind !== "place") continue;
      const place = only(shipped.places.filter((candidate) => candidate.id === whereabouts.place));
      expect(whereabouts.radiusMeters, id).toBeGreaterThanOrEqual(place.radiusMeters);
    }
  });
});

describe("a source", () => {
  it.each(shipped.sources)("has a publisher, and an address that leads to a site if it has one: $id", (source) => {
    expect(source.publisher.trim()).toBe(source.publisher);
    expect(source.publisher).not.toBe("");
    if (source.url === null) return;
    const { protocol, hostname, username, port } = new URL(source.url);
    expect(["http:", "https:"]).toContain(protocol);
    expect(hostname).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
    expect([username, port]).toEqual(["", ""]);
  });

  it.each(shipped.sources)("was published at a time that has been, if that is known: $id", ({ published }) => {
    if (published !== null) expect(published >= "1988" && published < "2026").toBe(true);
  });
});

describe("a claimant", () => {
  it("says something", () => {
    const speaking = new Set(shipped.claims.map(({ claimant }) => claimant));
    expect(shipped.claimants.map(({ id }) => id).filter((id) => !speaking.has(id))).toEqual([]);
  });
});
