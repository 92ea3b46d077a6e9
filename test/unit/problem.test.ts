import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/model/nearest";
import { formatProblem } from "../../src/model/problem";
import { readJson } from "../../src/model/readFile";

describe("a problem", () => {
  it("is one line that names the file, the entry, the field and what was found", () => {
    const problem = { file: "claims.json", id: "claim talish", field: "evidence.0.exact", what: '"x" is not there' };
    expect(formatProblem(problem)).toBe('claims.json: claim talish: evidence.0.exact "x" is not there');
  });

  it("leaves out what does not apply", () => {
    expect(formatProblem({ file: "article.txt", what: "is missing" })).toBe("article.txt: is missing");
    expect(formatProblem({ file: "events.json", id: "line 3", what: "is no JSON" })).toBe(
      "events.json: line 3: is no JSON",
    );
  });
});

describe("a mistyped id", () => {
  const ids = ["talish", "lele-tepe", "seysulan", "talish-shelled"];

  it.each([
    ["a letter changed", "talysh", "talish"],
    ["a letter too many", "talisch", "talish"],
    ["a letter missing", "lele-tpe", "lele-tepe"],
    ["two letters swapped", "seyuslan", "seysulan"],
    ["an ending missing", "talish-shelle", "talish-shelled"],
  ])("is met with the one meant: %s", (_what, typed, meant) => {
    expect(nearest(typed, ids)).toBe(meant);
  });

  it("is met with nothing where nothing is near", () => {
    expect(nearest("completely-other", ids)).toBeNull();
    expect(nearest("talish", [])).toBeNull();
  });

  it("is never met with anything but a known id, and with itself if it is one", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (typed, known) => {
        expect([...known, null]).toContain(nearest(typed, known));
        expect(nearest(typed, [...known, typed])).toBe(typed);
      }),
    );
  });
});

describe("JSON with a mistake", () => {
  const linesOf = (text: string) => {
    const outcome = readJson("events.json", text);
    return "problems" in outcome ? outcome.problems.map(formatProblem) : [];
  };

  it.each([
    ["a comma missing", '[\n  {\n    "a": 1\n    "b": 2\n  }\n]', 4],
    ["a comma after the last", "[\n  1,\n  2,\n]", 4],
    ["a comment", "[\n  // not here\n  1\n]", 2],
    ["a quotation mark missing", '{\n  "a": "b,\n  "c": 1\n}', 2],
    ["single quotation marks", "{\n  'a': 1\n}", 2],
    ["a bracket missing at the end", "[\n  1,\n  2\n", 4],
    ["something after the end", "[]\n\n[]", 3],
  ])("is told with its file and line: %s", (_what, text, line) => {
    const [first] = linesOf(text);
    expect(first).toContain(`events.json: line ${line}: `);
  });

  it("is told in an empty file", () => {
    expect(linesOf("")).toHaveLength(1);
  });

  it("is told of whatever JSON.parse refuses, and what it takes is read the same", () => {
    const byTheBook = (text: string): { value: unknown } | null => {
      try {
        return { value: JSON.parse(text) as unknown };
      } catch {
        return null;
      }
    };
    const mangled = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "x", "\n"))
      .map(([text, at, put]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + put + text.slice(index);
      })
      // The one key that the parser used here takes for something else.
      .filter((text) => !text.includes("__proto__"));
    fc.assert(
      fc.property(mangled, (text) => {
        const expected = byTheBook(text);
        const outcome = readJson("a.json", text);
        expect("value" in outcome).toBe(expected !== null);
        if ("value" in outcome) expect(outcome.value).toEqual(expected?.value);
      }),
      {
        examples: [["-"], ["[1 2]"], ["01"], ['"\\x"'], ['"\t"'], ["\u00a0[]"], ["[1.]"], ['{"a":1,"a":2}']],
        numRuns: 1000,
      },
    );
  });
});
