/** What an editor is told: the shipped content with one thing changed, and the line that says so. */
import { describe, expect, it } from "vitest";
import { breakContent, problemAfter, problemsOf } from "../fixtures/breakContent";
import { contentFiles } from "../fixtures/shipped";

describe("the shipped content as it is", () => {
  it("has no problem", () => {
    expect(problemsOf(contentFiles)).toEqual([]);
  });
});

describe("an excerpt", () => {
  it("off by one letter is told with its claim, what was found and the passage meant", () => {
    const problem = problemAfter("claims.json", '"exact": "The two sides are', '"exact": "The two sites are');
    expect(problem).toMatch(/^claims\.json: claim demilitarized-buffer-zone: evidence\.0\.exact /);
    expect(problem).toContain('"The two sites are separated by a demilitarized buffer zone"');
    expect(problem).toContain('nearest passage is "The two sides are separated by a demilitarized buffer zone"');
  });

  it("with a quotation mark of another kind is told", () => {
    const problem = problemAfter("claims.json", "so-called 'unilateral truce'", "so-called ‘unilateral truce’");
    expect(problem).toContain("claim artillery-after-truce: evidence.0.exact");
    expect(problem).toContain("is not in article.txt");
  });

  it("that stands twice is told, with what to do", () => {
    const exact = '"exact": "each side accuses the other of numerous violations",';
    const once = breakContent("claims.json", exact, '"exact": "the",');
    const twice = breakContent("claims.json", '"prefix": " demilitarized buffer zone, but ",', '"prefix": "",', once);
    const [problem, ...more] = problemsOf(
      breakContent("claims.json", '"suffix": ".\\nLast week, Kerry told visiting"', '"suffix": ""', twice),
    );
    expect(more).toEqual([]);
    expect(problem).toMatch(/^claims\.json: claim mutual-accusations: evidence\.0\.exact "the" .*occurs \d+ times/);
    expect(problem).toContain("lengthen");
  });

  it("without a letter is told", () => {
    expect(
      problemAfter(
        "claims.json",
        '"exact": "The two sides are separated by a demilitarized buffer zone"',
        '"exact": ""',
      ),
    ).toContain("claim demilitarized-buffer-zone: evidence.0.exact");
  });
});

describe("an id that nothing has is told with the one meant:", () => {
  it.each([
    [
      "an event",
      "claims.json",
      '"about": ["lele-tepe"],\n    "claimant": "zhoghovurd"',
      '"about": ["lele-tpee"],\n    "claimant": "zhoghovurd"',
      'claim lele-tepe-loss-recognised-zhoghovurd: about "lele-tpee" is no event; did you mean "lele-tepe"?',
    ],
    [
      "a claim",
      "events.json",
      '"claim": "three-soldiers-killed",\n          "relation": "reports"',
      '"claim": "three-soldier-killed",\n          "relation": "reports"',
      'event third-day-toll: article.links.0.claim "three-soldier-killed" is no claim; did you mean "three-soldiers-killed"?',
    ],
    [
      "a claim that is answered",
      "claims.json",
      '"answers": "seysulan-cleared-az-mod"',
      '"answers": "seysulan-cleared"',
      'claim seysulan-denial-karabakh-official: answers "seysulan-cleared" is no claim',
    ],
    [
      "a source",
      "places.json",
      '"wikipedia-chartar"',
      '"wikipedia-charter"',
      'place chartar: sources "wikipedia-charter" is no source; did you mean "wikipedia-chartar"?',
    ],
    [
      "a place",
      "events.json",
      '"place": "talish"',
      '"place": "talysh"',
      'event talish-shelled: whereabouts.place "talysh" is no place; did you mean "talish"?',
    ],
    [
      "a claimant",
      "claims.json",
      '"claimant": "zhoghovurd"',
      '"claimant": "zhogovurd"',
      'claimant "zhogovurd" is no claimant; did you mean "zhoghovurd"?',
    ],
    [
      "the article's source",
      "article.json",
      '"source": "voa"',
      '"source": "vao"',
      'source "vao" is no source; did you mean "voa"?',
    ],
  ])("%s", (_what, file, from, to, said) => {
    const problem = problemAfter(file, from, to);
    expect(problem).toContain(said);
    expect(problem.startsWith(`${file}: `)).toBe(true);
  });
});

describe("an event", () => {
  it("whose id another has is told", () => {
    const problems = problemsOf(breakContent("events.json", '"id": "third-day-toll"', '"id": "first-toll"'));
    expect(problems).toContain('events.json: event first-toll: id "first-toll" stands twice');
  });

  it("without a claim is told", () => {
    const about = '"about": ["gapanli-launch"]';
    expect(problemAfter("claims.json", about, '"about": []')).toMatch(
      /^events\.json: event gapanli-launch: has no claim/,
    );
  });

  it("on a day that the calendar does not have is told", () => {
    const days = '"from": "2016-04-02",\n      "to": "2016-04-03"';
    const [problem] = problemsOf(breakContent("events.json", days, days.replace("2016-04-02", "2016-02-30")));
    expect(problem).toMatch(/^events\.json: event lele-tepe: days\.from "2016-02-30" is no calendar day/);
  });

  it("that ends before it begins is told", () => {
    const days = '"from": "2016-04-02",\n      "to": "2016-04-03"';
    const problem = problemAfter("events.json", days, '"from": "2016-04-03",\n      "to": "2016-04-02"');
    expect(problem).toMatch(/^events\.json: event lele-tepe: days run backwards: from 2016-04-03 to 2016-04-02/);
  });

  it("tied to a claim that quotes nothing is told", () => {
    const link = '"claim": "three-soldiers-killed",\n          "relation": "reports"';
    const problem = problemAfter("events.json", link, link.replace("three-soldiers-killed", "mortar-fire-az-mod"));
    expect(problem).toBe(
      'events.json: event third-day-toll: article "mortar-fire-az-mod" quotes no sentence of the article',
    );
  });
});
