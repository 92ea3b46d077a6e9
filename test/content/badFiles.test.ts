/** What an editor is told of mistakes in files, fields, claims, aliases and places. */
import { describe, expect, it } from "vitest";
import { breakContent, problemAfter, problemsOf } from "../fixtures/breakContent";
import { contentFiles } from "../fixtures/shipped";

describe("a file", () => {
  it("that is no JSON is told with the line", () => {
    const text = contentFiles["events.json"] ?? "";
    const before = text.slice(0, text.indexOf('"id": "seysulan"'));
    const problems = problemsOf(breakContent("events.json", '"id": "seysulan",', '"id": "seysulan"'));
    expect(problems[0]).toContain(`events.json: line ${before.split("\n").length + 1}: is not valid JSON`);
  });

  const needed = Object.keys(contentFiles).filter((file) => file !== "README.md");

  it.each(needed)("that is missing is told: %s", (file) => {
    const { [file]: _missing, ...rest } = contentFiles;
    expect(problemsOf(rest)).toContain(`${file}: is missing`);
  });

  it("that is no list where one is needed is told", () => {
    expect(problemsOf({ ...contentFiles, "timeline.json": "{}" })).toEqual(["timeline.json: is no list"]);
  });
});

describe("a field", () => {
  it("that the format does not know is told by its name", () => {
    const [problem] = problemsOf(
      breakContent("events.json", '"id": "seysulan",', '"id": "seysulan",\n    "colour": "red",'),
    );
    expect(problem).toMatch(/^events\.json: event seysulan: colour .*does not know/);
  });

  it("that is missing is told by its name", () => {
    const problem = problemAfter("claims.json", '"claimant": "zhoghovurd",', "");
    expect(problem).toMatch(/^claims\.json: claim lele-tepe-loss-recognised-zhoghovurd: claimant is missing/);
  });

  it("of another kind is told with what was found", () => {
    const [problem] = problemsOf(
      breakContent("places.json", '"id": "lele-tepe",\n    "what": "height"', '"id": "lele-tepe",\n    "what": "hill"'),
    );
    expect(problem).toMatch(/^places\.json: place lele-tepe: what "hill": expected .*"height"/);
  });

  it("that is no slug is told", () => {
    const problems = problemsOf(breakContent("aliases.json", "{}", '{ "Lele Tepe": "lele-tepe" }'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^aliases\.json: .*Lele Tepe/);
  });

  it("in an entry without an id is told by the entry's position", () => {
    expect(problemsOf(breakContent("timeline.json", '"id": "second-war",', ""))).toEqual([
      expect.stringMatching(/^timeline\.json: entry number 8: id is missing/),
    ]);
  });
});

describe("a claim", () => {
  it("that denies something without saying what is told", () => {
    const problem = problemAfter("claims.json", '"answers": "seysulan-cleared-az-mod",', "");
    expect(problem).toMatch(
      /^claims\.json: claim seysulan-denial-karabakh-official: answers is missing: a denial names/,
    );
  });

  it("that answers itself is told", () => {
    const problem = problemAfter(
      "claims.json",
      '"answers": "seysulan-cleared-az-mod"',
      '"answers": "seysulan-denial-karabakh-official"',
    );
    expect(problem).toContain("claim seysulan-denial-karabakh-official: answers");
  });
});

describe("the article's text", () => {
  it("is told if a letter of it has changed outside of any quotation", () => {
    const problem = problemAfter("article.txt", "between regional rivals", "between two rivals");
    expect(problem).toMatch(/^article\.txt: has SHA-256 [0-9a-f]{64}, not [0-9a-f]{64}/);
    expect(problem).toContain("must stay as published");
  });

  it("is told if only the end of its last line has changed", () => {
    const problems = problemsOf({ ...contentFiles, "article.txt": `${contentFiles["article.txt"] ?? ""}\n` });
    expect(problems).toEqual([expect.stringContaining("article.txt: has SHA-256")]);
  });
});

describe("an alias", () => {
  it("to an event that there is not is told, with the one meant", () => {
    const problem = problemAfter("aliases.json", "{}", '{ "lala-tapa": "lele-tape" }');
    expect(problem).toContain("aliases.json: alias lala-tapa: ");
    expect(problem).toMatch(/: "lele-tape" is no event; did you mean "lele-tepe"\?$/);
  });

  it("with the id of an event that exists is told", () => {
    expect(problemAfter("aliases.json", "{}", '{ "seysulan": "lele-tepe" }')).toContain(
      "aliases.json: alias seysulan: ",
    );
  });

  it("to an event that exists is taken", () => {
    expect(problemsOf(breakContent("aliases.json", "{}", '{ "lala-tapa": "lele-tepe" }'))).toEqual([]);
  });
});

describe("a place", () => {
  it("with latitude and longitude swapped is told, with the right order", () => {
    const problem = problemAfter("places.json", "[46.74083, 40.38139]", "[40.38139, 46.74083]");
    expect(problem).toMatch(/^places\.json: place talish: position \[40\.38139, 46\.74083\]/);
    expect(problem).toContain("latitude and longitude swapped");
  });

  it("off the map is told", () => {
    expect(problemAfter("places.json", "46.74083,", "56.74083,")).toMatch(/place talish: position .* outside the map/);
  });
});
