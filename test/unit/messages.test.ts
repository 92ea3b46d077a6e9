import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasResize, envelope, readHostMessage } from "../../src/embed/messages";
import { createAllowance } from "../../src/lib/allowance";

const ask = (type: unknown, payload?: unknown, more: object = {}): unknown => ({
  source: "line-of-contact",
  v: 1,
  type,
  payload,
  ...more,
});

describe("a message from the page around the map", () => {
  it("asks for a view, an event, a step or an answer", () => {
    const message = (data: unknown): unknown => {
      const read = readHostMessage(data);
      return read.kind === "message" ? read.message : read;
    };
    expect(message(ask("go", { hash: "#event=lele-tepe" }))).toEqual({ type: "go", hash: "#event=lele-tepe" });
    expect(message(ask("select", { event: null }, { id: "7" }))).toEqual({ type: "select", event: null, id: "7" });
    expect(message(ask("step", { to: "next" }))).toEqual({ type: "step", to: "next" });
    expect(message(ask("step", { to: 3 }))).toEqual({ type: "step", to: 3 });
    expect(message(ask("ping", undefined, { id: "a" }))).toEqual({ type: "ping", id: "a" });
  });

  it("that is somebody else's is passed over without a word", () => {
    for (const data of [null, undefined, 1, "line-of-contact", [], { source: "react-devtools" }, { type: "go" }])
      expect(readHostMessage(data)).toEqual({ kind: "foreign" });
  });

  it("is refused with the reason when it is not what it should be, and keeps its id", () => {
    const code = (data: unknown): string => {
      const read = readHostMessage(data);
      return read.kind === "refused" ? read.code : read.kind;
    };
    expect(code(ask("dance"))).toBe("unknownType");
    expect(code(ask("go", { hash: "#map=9/40/47" }, { v: 2 }))).toBe("unknownVersion");
    expect(code(ask("go", { hash: 7 }))).toBe("notUnderstood");
    expect(code(ask("go"))).toBe("notUnderstood");
    expect(code(ask("go", { hash: "x".repeat(601) }))).toBe("tooLong");
    expect(code(ask("select", {}))).toBe("notUnderstood");
    for (const to of [0, -1, 1.5, NaN, 1e9, "last", null]) expect(code(ask("step", { to }))).toBe("notUnderstood");
    expect(readHostMessage(ask("dance", {}, { id: "q" }))).toMatchObject({ kind: "refused", id: "q" });
    expect(readHostMessage(ask("ping", {}, { id: "x".repeat(65) }))).toEqual({
      kind: "refused",
      code: "notUnderstood",
    });
  });

  it("takes nothing from a prototype", () => {
    expect(readHostMessage(Object.create(ask("ping") as object))).toEqual({ kind: "foreign" });
    const go = ask("go", Object.create({ hash: "#event=lele-tepe" }));
    expect(readHostMessage(go)).toEqual({ kind: "refused", code: "notUnderstood" });
    const hostile: unknown = JSON.parse('{"source":"line-of-contact","v":1,"type":"__proto__","__proto__":{"x":1}}');
    expect(readHostMessage(hostile)).toEqual({ kind: "refused", code: "unknownType" });
  });

  it("never throws, whatever it is", () => {
    const anything = fc.anything({ withNullPrototype: true, maxDepth: 4 });
    fc.assert(
      fc.property(anything, anything, anything, anything, (type, payload, id, v) => {
        const { kind } = readHostMessage({ source: "line-of-contact", v: v ?? 1, type, payload, id });
        expect(["message", "refused"]).toContain(kind);
      }),
    );
    fc.assert(fc.property(anything, (data) => void readHostMessage(data)));
  });
});

describe("a message of the map", () => {
  it("carries whose it is and its version", () => {
    expect(envelope({ type: "height", payload: { height: 480 } })).toEqual({
      source: "line-of-contact",
      v: 1,
      type: "height",
      payload: { height: 480 },
    });
  });

  it("tells Canvas the height in Canvas's own words", () => {
    expect(JSON.parse(canvasResize(480))).toEqual({ subject: "lti.frameResize", height: 480 });
  });
});

describe("an allowance", () => {
  it("lets so many through at once and so many a second after", () => {
    const allow = createAllowance(3, 2);
    expect([0, 0, 0, 0, 100].map(allow)).toEqual([true, true, true, false, false]);
    expect([600, 600, 1100].map(allow)).toEqual([true, false, true]);
  });

  it("never lets more than that through in any second, and gives nothing for a clock set back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 300 }), (gaps) => {
        const allow = createAllowance(20, 10);
        let now = 0;
        const passed: number[] = [];
        for (const gap of gaps) if (allow((now += gap))) passed.push(now);
        for (const at of passed) expect(passed.filter((t) => t >= at && t < at + 1000).length).toBeLessThanOrEqual(30);
      }),
    );
    const allow = createAllowance(1, 1);
    expect([5000, 0, 0].map(allow)).toEqual([true, false, false]);
  });
});
