/** That each mistake is told, once, however many there are. */
import { describe, expect, it } from "vitest";
import { breakContent, problemsOf } from "../fixtures/breakContent";

describe("one mistake", () => {
  it.each([
    ["a comma missing", "events.json", '"id": "seysulan",', '"id": "seysulan"'],
    ["an event's hour", "events.json", '"sortsAt": "08:30"', '"sortsAt": "8:30"'],
    ["an event's field", "events.json", '"id": "seysulan",', '"id": "seysulan",\n    "colour": "red",'],
    [
      "a place's kind",
      "places.json",
      '"id": "lele-tepe",\n    "what": "height"',
      '"id": "lele-tepe",\n    "what": "hill"',
    ],
    ["a claimant's side", "claimants.json", '"id": "zhoghovurd",', '"id": "zhoghovurd",\n    "colour": "red",'],
    ["a source's field", "sources.json", '"id": "afp-lala-tepe",', '"id": "afp-lala-tepe",\n    "colour": "red",'],
    ["a name's field", "names.json", '"name": "Sergei Lavrov"', '"name": "Sergei Lavrov",\n    "colour": "red"'],
    [
      "a claim's field",
      "claims.json",
      '"id": "gapanli-grad-ap-video",',
      '"id": "gapanli-grad-ap-video",\n    "colour": "red",',
    ],
  ])("is told once, and not as if what it stands in were missing: %s", (_what, file, from, to) => {
    expect(problemsOf(breakContent(file, from, to))).toEqual([expect.stringContaining(`${file}: `)]);
  });
});

describe("two mistakes", () => {
  it("in two files are both told", () => {
    const one = breakContent("places.json", '"wikipedia-chartar"', '"wikipedia-charter"');
    const problems = problemsOf(breakContent("events.json", '"place": "talish"', '"place": "talysh"', one));
    expect(problems.map((problem) => problem.split(":")[0]).sort()).toEqual(["events.json", "places.json"]);
  });

  it("of form and of content are both told", () => {
    const one = breakContent("events.json", '"id": "seysulan",', '"id": "seysulan",\n    "colour": "red",');
    const problems = problemsOf(breakContent("places.json", '"wikipedia-chartar"', '"wikipedia-charter"', one)).join(
      "\n",
    );
    expect(problems).toContain("event seysulan: colour");
    expect(problems).toContain("place chartar: sources");
  });

  it("in one entry are both told", () => {
    const entry = '"id": "lele-tepe",\n    "what": "height"';
    const problems = problemsOf(
      breakContent("places.json", entry, '"id": "lele-tepe",\n    "what": "hill",\n    "colour": "red"'),
    );
    expect(problems.filter((problem) => problem.startsWith("places.json: place lele-tepe: "))).toHaveLength(2);
  });
});

describe("breaking the content on purpose", () => {
  it("is refused where it would break nothing, or more than one thing", () => {
    expect(() => breakContent("events.json", "not in it", "")).toThrow("0 times");
    expect(() => breakContent("events.json", '"grade": "A"', "")).toThrow(/\d+ times/);
    expect(() => breakContent("events.json", '"id": "seysulan"', '"id": "seysulan"')).toThrow("as it was");
    expect(() => breakContent("nothing.json", "a", "b")).toThrow("no file");
  });
});
