/** What a lesson says to a course, and how it does without one. */
import { describe, expect, it } from "vitest";
import { beginVisit, findApi, stepIn, type KeptVisit, type ScormApi } from "../../src/embed/scorm";

type Values = Readonly<Record<string, string>>;
type Call = readonly [call: string, ...given: readonly string[]];

/** A course that keeps what it is told, and what it was told, call by call. */
function courseOf(kept: Values = {}, other: Partial<ScormApi> = {}) {
  const values = new Map(Object.entries({ "cmi.core.lesson_status": "not attempted", ...kept }));
  const told: Call[] = [];
  const yes =
    (call: string) =>
    (...given: readonly string[]): string => {
      told.push([call, ...given]);
      return "true";
    };
  const api: ScormApi = {
    LMSInitialize: yes("LMSInitialize"),
    LMSGetValue: (element) => values.get(element) ?? "",
    LMSSetValue: (element, value) => {
      told.push(["LMSSetValue", element, value]);
      values.set(element, value);
      return "true";
    },
    LMSCommit: yes("LMSCommit"),
    LMSFinish: yes("LMSFinish"),
    ...other,
  };
  return { api, told, values };
}

function visitOf(api: ScormApi): KeptVisit {
  const visit = beginVisit(api, 8);
  if (visit === null) throw new Error("The course keeps no visit");
  return visit;
}

describe("a course", () => {
  const { api } = courseOf();
  /** A window that lets nobody see into it, as one of another origin: it tells what is around it, and throws at all else. */
  const closed = (around: object): object =>
    new Proxy(around, {
      get: (target, name) => {
        if (name === "parent" || name === "opener") return Reflect.get(target, name) as unknown;
        throw new DOMException("Blocked", "SecurityError");
      },
    });
  /** A window at the top: its own parent. */
  const top = (holds: object): object => {
    const own: Record<string, unknown> = { opener: null, ...holds };
    own["parent"] = own;
    return own;
  };
  const below = (window: object, levels: number): object =>
    levels === 0 ? window : { parent: below(window, levels - 1), opener: null };

  it.each([0, 1, 7])("is found %i frames further out", (levels) => {
    expect(findApi(below(top({ API: api }), levels))).toBe(api);
  });

  it("is found behind a frame of another origin", () => {
    expect(findApi({ parent: closed({ parent: top({ API: api }) }) })).toBe(api);
  });

  it("is found around the page that opened the window, or the window of the frame", () => {
    const opener = below(top({ API: api }), 2);
    expect(findApi(top({ opener }))).toBe(api);
    expect(findApi(below(top({ opener }), 1))).toBe(api);
  });

  it("is the nearest of several, and whole", () => {
    const { LMSCommit: _left, ...part } = courseOf().api;
    expect(findApi({ API: part, parent: { API: api, parent: top({ API: courseOf().api }) } })).toBe(api);
  });

  const round: Record<string, unknown> = { opener: null };
  round["parent"] = { parent: round, opener: round };
  it.each([
    ["there is none", top({})],
    ["nobody may look", closed({ parent: null })],
    ["the opener lets nobody look", top({ opener: closed({ parent: null }) })],
    ["frames stand in a circle", round],
    ["the interface is another", top({ API: { Initialize: () => "true" } })],
    ["it stands further out than anybody looks", below(top({ API: api }), 500)],
    ["there is not even a window", undefined],
  ])("is not found, and nothing breaks, where %s", (_where, window) => {
    expect(findApi(window)).toBeNull();
  });
});

describe("a visit", () => {
  it("that is the first says that the lesson is not finished, and begins nowhere in particular", () => {
    const { api, told } = courseOf();
    const visit = visitOf(api);
    expect([visit.step, visit.finished()]).toEqual([null, false]);
    expect(told).toEqual([
      ["LMSInitialize", ""],
      ["LMSSetValue", "cmi.core.lesson_status", "incomplete"],
      ["LMSSetValue", "cmi.core.exit", "suspend"],
    ]);
  });

  it("tells each step, at once", () => {
    const { api, told } = courseOf();
    const visit = visitOf(api);
    told.length = 0;
    expect([visit.reach(2), visit.reach(1)]).toEqual([true, true]);
    expect(told).toEqual([
      ["LMSSetValue", "cmi.core.lesson_location", "2"],
      ["LMSCommit", ""],
      ["LMSSetValue", "cmi.core.lesson_location", "1"],
      ["LMSCommit", ""],
    ]);
  });

  it.each([
    ["3", 3],
    ["8", 8],
    ["9", null],
    ["0", null],
    ["-1", null],
    ["3.5", null],
    ["step 3", null],
    ["", null],
  ])("after one that ended at “%s” begins at %s", (location, step) => {
    const { api } = courseOf({ "cmi.core.lesson_status": "incomplete", "cmi.core.lesson_location": location });
    expect(visitOf(api).step).toBe(step);
  });

  it("is finished when the learner says so, once, and not before", () => {
    const { api, told } = courseOf();
    const visit = visitOf(api);
    visit.reach(8);
    expect(visit.finished()).toBe(false);
    told.length = 0;
    expect([visit.finish(), visit.finished(), visit.finish()]).toEqual([true, true, true]);
    expect(told).toEqual([
      ["LMSSetValue", "cmi.core.lesson_status", "completed"],
      ["LMSCommit", ""],
      ["LMSSetValue", "cmi.core.exit", ""],
    ]);
    visit.leave();
    expect(told.at(-1)).toEqual(["LMSFinish", ""]);
  });

  it.each(["completed", "passed"])("of a lesson that is %s never takes that back", (status) => {
    const { api, told, values } = courseOf({ "cmi.core.lesson_status": status });
    const visit = visitOf(api);
    visit.reach(1);
    visit.finish();
    visit.leave();
    expect(visit.finished()).toBe(true);
    expect(values.get("cmi.core.lesson_status")).toBe(status);
    expect(told.filter(([, element]) => element === "cmi.core.lesson_status")).toEqual([]);
  });

  it.each(["browsed", "failed", "incomplete"])("of a lesson that is %s leaves that until it is finished", (status) => {
    const { api, values } = courseOf({ "cmi.core.lesson_status": status });
    const visit = visitOf(api);
    expect(values.get("cmi.core.lesson_status")).toBe(status);
    visit.finish();
    expect(values.get("cmi.core.lesson_status")).toBe("completed");
  });

  it.each(["review", "browse"])("for a look alone (%s) is not kept, and the course is told that it is over", (mode) => {
    const { api, told } = courseOf({ "cmi.core.lesson_mode": mode });
    expect(beginVisit(api, 8)).toBeNull();
    expect(told.map(([call]) => call)).toEqual(["LMSInitialize", "LMSFinish"]);
  });
});

describe("a course that fails", () => {
  const fails = (): never => {
    throw new Error("The course has gone home");
  };
  it.each([
    ["refuses", () => "false"],
    ["throws", fails],
    ["says nothing", () => undefined],
    ["answers with a thing", () => ({ result: "true" })],
  ])("at the beginning, as it %s, keeps no visit", (_how, LMSInitialize) => {
    expect(beginVisit(courseOf({}, { LMSInitialize }).api, 8)).toBeNull();
  });

  it("may say yes as a truth value", () => {
    expect(beginVisit(courseOf({}, { LMSInitialize: () => true }).api, 8)).not.toBeNull();
  });

  it.each([
    ["refuses", () => "false"],
    ["throws", fails],
  ])("later, as it %s, takes neither step nor end, and nothing breaks", (_how, failing) => {
    for (const call of ["LMSSetValue", "LMSCommit"] as const) {
      const visit = visitOf(courseOf({}, { [call]: failing, LMSFinish: failing }).api);
      expect([visit.reach(3), visit.finish(), visit.finished()]).toEqual([false, false, false]);
      visit.leave();
    }
  });

  it.each([
    ["throws", fails],
    ["says nothing", () => ""],
  ])(
    "when it is asked, as it %s, is not told that a lesson is unfinished which may be finished",
    (_how, LMSGetValue) => {
      const { api, values } = courseOf({ "cmi.core.lesson_status": "completed" }, { LMSGetValue });
      expect(visitOf(api).step).toBeNull();
      expect(values.get("cmi.core.lesson_status")).toBe("completed");
    },
  );

  it("may be asked again: what it did not take the first time it takes the second", () => {
    const answers = ["false", "true", "true"];
    const visit = visitOf(courseOf({}, { LMSCommit: () => answers.shift() }).api);
    expect([visit.finish(), visit.finish(), visit.finished()]).toEqual([false, true, true]);
  });
});

describe("what the lesson tells a course", () => {
  it("is where the learner is, whether the lesson is finished and how the visit ends, and nothing else", () => {
    const asked = new Set<string>();
    const { api, told, values } = courseOf();
    const nosy: ScormApi = {
      ...api,
      LMSGetValue: (element) => {
        asked.add(element);
        return values.get(element) ?? "";
      },
    };
    const visit = visitOf(nosy);
    for (let step = 1; step <= 8; step++) visit.reach(step);
    visit.finish();
    visit.leave();
    const written = told.filter(([call]) => call === "LMSSetValue").map(([, element]) => element);
    expect([...new Set(written)].sort()).toEqual([
      "cmi.core.exit",
      "cmi.core.lesson_location",
      "cmi.core.lesson_status",
    ]);
    expect([...asked].sort()).toEqual(["cmi.core.lesson_location", "cmi.core.lesson_mode", "cmi.core.lesson_status"]);
  });
});

describe("a hash", () => {
  it.each([
    ["#lesson=one-article/3", 3],
    ["#event=lele-tepe&days=2016-04-02&lesson=one-article/8", 8],
    ["lesson=one-article/1", 1],
    ["#lesson=one-article/9", null],
    ["#lesson=how-far-is-near/3", null],
    ["#lesson=one-article", null],
    ["#event=lele-tepe", null],
    ["", null],
  ])("%s names step %s", (hash, step) => {
    expect(stepIn(hash, "one-article", 8)).toBe(step);
  });
});
