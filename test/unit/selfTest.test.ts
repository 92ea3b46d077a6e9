import { describe, expect, it } from "vitest";
import { reportOf, sumOf, tell, worst, type Outcome, type Told } from "../../src/app/selfTest/outcome";
import { selfChecks, selfTestWordsIn, type SelfCheck } from "../../src/i18n/selfTestWords";

const words = selfTestWordsIn("en");
const result = (check: SelfCheck, name: string, milliseconds?: number): Told =>
  tell(words, "en", check, {
    kind: "result",
    result: name as never,
    ...(milliseconds === undefined ? {} : { milliseconds }),
  });
/** Every result that a check can have, told. */
const every = selfChecks.flatMap((check) =>
  Object.keys(words.checks[check].results).map((name) => [`${check}: ${name}`, result(check, name, 1234)] as const),
);
const bestOf = (check: SelfCheck): Told => {
  const [best] = Object.keys(words.checks[check].results);
  return result(check, best ?? "", 1234);
};

describe.each(every)("the result %s", (_name, told) => {
  it("says what was found and what it means for the map, in sentences", () => {
    for (const text of [told.says, told.means, ...(told.todo === null ? [] : [told.todo])]) {
      expect(text).toMatch(/^[A-Z].*[.]$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("says what to do where readers will miss something", () => {
    if (told.verdict === "poor") expect(told.todo).not.toBeNull();
    if (told.verdict === "good") expect(told.todo).toBeNull();
  });
});

describe("a result", () => {
  it("tells what becomes of the map without WebGL", () => {
    expect(result("graphics", "missing")).toMatchObject({
      verdict: "poor",
      means: "The map will be drawn as a simple picture that moves by buttons. Every report is on it.",
    });
  });

  it("gives times in seconds", () => {
    expect(result("picture", "fast", 1234).says).toBe("The first picture stood after 1.2 seconds.");
    expect(result("messages", "works", 1000).says).toBe("The map answered after 1 second.");
  });

  it("that could not be had says why, and is not counted as good", () => {
    const outcome: Outcome = { kind: "failed", reason: "TypeError: no network" };
    expect(tell(words, "en", "cors", outcome)).toMatchObject({
      verdict: "less",
      says: "This could not be tested: TypeError: no network",
    });
  });

  it("of every check is good at its best", () => {
    expect(selfChecks.map((check) => bestOf(check).verdict)).toEqual(selfChecks.map(() => "good"));
  });
});

describe("the sum", () => {
  const good = selfChecks.map(bestOf);
  it("is as bad as the worst result", () => {
    expect(worst(good)).toBe("good");
    expect(worst([...good, result("graphics", "slow")])).toBe("less");
    expect(worst([result("cors", "missing"), result("graphics", "missing"), ...good])).toBe("poor");
  });

  it("counts what is as it should be", () => {
    expect(sumOf(words, good)).toBe("Everything works. 9 of 9 as it should be.");
    expect(sumOf(words, [...good.slice(1), result("graphics", "missing")])).toBe(
      "Something that readers will miss is not there. 8 of 9 as it should be.",
    );
  });
});

describe("the text to pass on", () => {
  const all = [...selfChecks.slice(1).map(bestOf), result("graphics", "missing")];
  const text = reportOf(words, "Line of Contact", all, {
    address: "https://example.org/selftest/",
    time: "2026-11-22T20:00:00.000Z",
    browser: "A browser/1.0",
    width: 390,
    height: 844,
  });

  it("holds every result, where and when it was tested, and what to do", () => {
    for (const { title, says, means, todo } of all) {
      expect(text).toContain(`${title}: ${says} ${means}`);
      if (todo !== null) expect(text).toContain(todo);
    }
    for (const part of ["https://example.org/selftest/", "2026-11-22T20:00", "A browser/1.0", "390 × 844"])
      expect(text).toContain(part);
    expect(text).toContain(sumOf(words, all));
  });

  it("is plain: lines, without markup", () => {
    expect(text).not.toMatch(/[<>]/);
    expect(text.endsWith("\n")).toBe(true);
  });
});
