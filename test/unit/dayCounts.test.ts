import { describe, expect, it } from "vitest";
import { dayCounts, daysBetween } from "../../src/select/dayCounts";
import { firstDay, lastDay } from "../../src/model/days";
import { reportedOn } from "../../src/select/reportedOn";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView, type ViewState } from "../../src/state/viewState";
import { claim, claimant, day, event, eventId, modelOf, sourceId } from "../fixtures/madeUp";
import { only, shipped } from "../fixtures/shipped";

/** A view that narrows nothing. */
const everything: ViewState = { ...initialView("en"), on: ["thin"] };

const days = (from: string, to = from) => ({ from: day(from), to: day(to) });

describe("the days of the strip", () => {
  it("run from 30 March to 10 April, each once", () => {
    const strip = dayCounts(shipped, everything).map((count) => count.day);
    expect([firstDay, lastDay]).toEqual(["2016-03-30", "2016-04-10"]);
    expect(strip).toEqual([
      "2016-03-30",
      "2016-03-31",
      ...Array.from({ length: 10 }, (_, i) => `2016-04-${String(i + 1).padStart(2, "0")}`),
    ]);
  });

  it("take in every report", () => {
    for (const { event } of numberedEvents(shipped)) {
      expect(event.days.from >= firstDay && event.days.to <= lastDay, event.id).toBe(true);
    }
  });

  it("count on each day just the reports that the day shows", () => {
    for (const { day: one, counts } of dayCounts(shipped, everything)) {
      const shown = visibleEvents(shipped, { ...everything, days: { from: one, to: one } });
      expect(counts.armenian + counts.azerbaijani + counts.both, one).toBe(shown.length);
    }
  });

  it("count an event on each of its days, by who speaks of it, and grade D on none", () => {
    const model = modelOf({
      events: [
        event("event", { days: days("2016-04-01", "2016-04-03") }),
        event("hearsay", { grade: "D", days: days("2016-04-02") }),
        event("other", { days: days("2016-04-03") }),
      ],
      claimants: [claimant("baku", "azerbaijani"), claimant("yerevan", "armenian")],
      claims: [claim("a", "baku"), claim("b", "yerevan", { about: [eventId("other")] })],
    });
    const counted = dayCounts(model, initialView("en")).filter(
      ({ counts }) => counts.armenian + counts.azerbaijani + counts.both > 0,
    );
    expect(counted).toEqual([
      { day: "2016-04-01", counts: { armenian: 0, azerbaijani: 1, both: 0 } },
      { day: "2016-04-02", counts: { armenian: 0, azerbaijani: 1, both: 0 } },
      { day: "2016-04-03", counts: { armenian: 1, azerbaijani: 1, both: 0 } },
    ]);
  });

  it("count what the filters show, whichever days are chosen", () => {
    const shelling = { ...initialView("en"), kind: "shelling" } as const;
    const total = dayCounts(shipped, shelling).map(({ counts }) => counts.armenian + counts.azerbaijani + counts.both);
    expect(Math.max(...total)).toBeLessThanOrEqual(visibleEvents(shipped, shelling).length);
    expect(Math.max(...total)).toBeGreaterThan(0);
    expect(dayCounts(shipped, { ...shelling, days: days("2016-04-09") })).toEqual(dayCounts(shipped, shelling));
    expect(dayCounts(shipped, { ...shelling, find: "nosuchword" }).every(({ counts }) => counts.both === 0)).toBe(true);
  });

  it("go across the end of a month, of a leap year’s February and of a year", () => {
    expect(daysBetween("2016-02-28", "2016-03-01")).toEqual(["2016-02-28", "2016-02-29", "2016-03-01"]);
    expect(daysBetween("2015-12-31", "2016-01-01")).toEqual(["2015-12-31", "2016-01-01"]);
    expect(daysBetween("2016-04-02", "2016-04-02")).toEqual(["2016-04-02"]);
    expect(daysBetween("2016-04-03", "2016-04-02")).toEqual([]);
  });
});

describe("when a report was first made", () => {
  const source = (id: string, published: string | null) => ({
    ...only(shipped.sources.slice(0, 1)),
    id: sourceId(id),
    published,
  });
  const cite = (id: string, ...sources: readonly string[]) =>
    claim(id, "baku", { evidence: sources.map((name) => ({ kind: "citation", source: sourceId(name) }) as const) });
  const modelWith = (...claims: ReturnType<typeof cite>[]) =>
    modelOf({
      events: [event("event", { days: days("2016-04-02", "2016-04-03") })],
      claims,
      sources: [
        source("same-day", "2016-04-02"),
        source("later", "2016-04-05"),
        source("before", "2016-04-01"),
        source("month", "2016-04"),
        source("unknown", null),
      ],
    });
  const reported = (...sources: readonly string[]) =>
    reportedOn(modelWith(cite("a", ...sources)), event("event", { days: days("2016-04-02", "2016-04-03") }));

  it("is the earliest day of its sources", () => {
    expect(reported("later", "same-day")).toEqual({ day: "2016-04-02", orBefore: false });
    expect(reported("later")).toEqual({ day: "2016-04-05", orBefore: false });
    expect(reportedOn(modelWith(cite("a", "later"), cite("b", "same-day")), event("event"))?.day).toBe("2016-04-02");
  });

  it("is not known where no source has a day, and is not guessed from a month", () => {
    expect(reported("unknown", "month")).toBeNull();
    expect(reported("month", "later")?.day).toBe("2016-04-05");
  });

  it("may be earlier where a source bears no day, unless it is the first day itself", () => {
    for (const undated of ["unknown", "month"]) {
      expect(reported(undated, "later")).toEqual({ day: "2016-04-05", orBefore: true });
      expect(reported(undated, "same-day")).toEqual({ day: "2016-04-02", orBefore: false });
    }
  });

  it("is the article’s day where that is the earliest", () => {
    const quoted = cite("a", "later");
    const excerpt = { kind: "excerpt", exact: "", prefix: "", suffix: "", start: 0, end: 0 } as const;
    const model = modelWith({ ...quoted, evidence: [excerpt, ...quoted.evidence] });
    expect(reportedOn(model, event("event"))).toEqual({ day: model.article.published, orBefore: false });
  });

  it("is the day on which it was said, where a source without a day tells that", () => {
    const said = { ...cite("a", "unknown"), said: "2016-04-02" };
    expect(reportedOn(modelWith(said, cite("b", "later")), event("event"))).toEqual({
      day: "2016-04-02",
      orBefore: false,
    });
  });

  it("is told, as shipped, as open to the past of the munitions that a source without a day found", () => {
    const one = only(shipped.events.filter(({ id }) => id === "cluster-munitions"));
    expect(reportedOn(shipped, one)?.orBefore).toBe(true);
  });

  it("is never before it happened", () => {
    expect(reported("before")).toBeNull();
    for (const { event: shippedEvent } of numberedEvents(shipped)) {
      const first = reportedOn(shipped, shippedEvent);
      if (first !== null) expect(first.day >= shippedEvent.days.from, shippedEvent.id).toBe(true);
    }
  });
});
