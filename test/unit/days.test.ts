import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOverlap, parseDay } from "../../src/model/days";
import { anyDay, anyDays } from "../fixtures/arbitraries";
import { day } from "../fixtures/madeUp";

describe("a day", () => {
  it("is read as it is written, if the calendar has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), (sinceEpoch) => {
        const written = new Date(sinceEpoch * 86_400_000).toISOString().slice(0, 10);
        expect(parseDay(written)).toBe(written);
      }),
    );
    expect(parseDay("2016-02-29")).toBe("2016-02-29");
  });

  it.each([
    ["30 February", "2016-02-30"],
    ["29 February of a common year", "2015-02-29"],
    ["a thirteenth month", "2016-13-01"],
    ["a day nought", "2016-04-00"],
    ["a month alone", "2016-04"],
    ["an hour", "2016-04-02T03:00"],
    ["one digit", "2016-4-2"],
    ["another order", "02-04-2016"],
    ["white space", " 2016-04-02"],
    ["a second line", "2016-04-02\n"],
    ["nothing", ""],
    ["digits of another script", "٢٠١٦-٠٤-٠٢"],
  ])("is not %s", (_what, text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("is read without throwing, or refused, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
        expect([text, null]).toContain(parseDay(text));
      }),
    );
  });
});

describe("two ranges of days", () => {
  const range = (from: string, to: string) => ({ from: day(from), to: day(to) });

  it("overlap if they share the last day of one and the first of the other", () => {
    expect(daysOverlap(range("2016-04-02", "2016-04-03"), range("2016-04-03", "2016-04-05"))).toBe(true);
    expect(daysOverlap(range("2016-04-02", "2016-04-02"), range("2016-04-02", "2016-04-02"))).toBe(true);
  });

  it("do not overlap if one ends the day before the other begins, across months too", () => {
    expect(daysOverlap(range("2016-03-30", "2016-03-31"), range("2016-04-01", "2016-04-02"))).toBe(false);
  });

  it("overlap both ways or not at all", () => {
    fc.assert(
      fc.property(anyDays, anyDays, (a, b) => {
        expect(daysOverlap(a, b)).toBe(daysOverlap(b, a));
        expect(daysOverlap(a, a)).toBe(true);
      }),
    );
  });

  it("overlap if and only if a day lies in both", () => {
    fc.assert(
      fc.property(anyDays, anyDay, (range, single) => {
        expect(daysOverlap(range, { from: single, to: single })).toBe(range.from <= single && single <= range.to);
      }),
    );
  });
});
