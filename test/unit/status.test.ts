import { describe, expect, it } from "vitest";
import { toneOf } from "../../src/select/marks";
import { statusOf } from "../../src/select/status";
import type { Claim } from "../../src/model/claim";
import { claim, claimant, claimId, event, eventId, modelOf, sourceId } from "../fixtures/madeUp";

const claimants = [
  claimant("yerevan", "armenian"),
  claimant("stepanakert", "armenian"),
  claimant("baku", "azerbaijani"),
  claimant("villager", "azerbaijani", "resident"),
  claimant("agency", "outside", "outlet"),
  claimant("newspaper", "outside", "outlet"),
  claimant("council", "outside", "official"),
  claimant("red-cross", "outside", "organisation"),
  claimant("encyclopaedia", "outside", "encyclopaedia"),
];
const modelWith = (...claims: readonly Claim[]) => modelOf({ claimants, claims, events: [event("event")] });
const status = (...claims: readonly Claim[]) => statusOf(modelWith(...claims), eventId("event"));
const tone = (...claims: readonly Claim[]) => toneOf(modelWith(...claims), event("event"));
const answering = (id: string) => ({ verb: "denies", answers: claimId(id) }) as const;

describe("a report", () => {
  it("is disputed where one side denies what the other says of it", () => {
    expect(status(claim("a", "baku"), claim("b", "yerevan", answering("a")))).toBe("disputed");
    expect(status(claim("a", "yerevan"), claim("b", "baku", answering("a")))).toBe("disputed");
  });

  it("is disputed even if others saw it", () => {
    const seen = claim("c", "agency", { ownObservation: true });
    expect(status(claim("a", "baku"), claim("b", "yerevan", answering("a")), seen)).toBe("disputed");
  });

  it("is independent where an outlet saw it for itself", () => {
    expect(status(claim("a", "baku"), claim("b", "agency", { ownObservation: true }))).toBe("independent");
  });

  it("is independent where two outlets that belong to neither side report it", () => {
    expect(status(claim("a", "agency"), claim("b", "newspaper"))).toBe("independent");
  });

  it("is told by both sides where both speak of it and neither denies it", () => {
    expect(status(claim("a", "baku"), claim("b", "yerevan"))).toBe("bothSides");
    expect(status(claim("a", "baku"), claim("b", "yerevan"), claim("c", "agency"))).toBe("bothSides");
  });

  it("is one side's where that side alone speaks of it, in however many voices", () => {
    expect(status(claim("a", "yerevan"), claim("b", "stepanakert"))).toBe("oneSide");
    expect(status(claim("a", "baku"), claim("b", "villager"))).toBe("oneSide");
    expect(status(claim("a", "baku"), claim("b", "agency"))).toBe("oneSide");
  });
});

describe("a report of which neither side speaks", () => {
  it("is others’ only where one outlet has it, or a body outside speaks for itself", () => {
    expect(status(claim("a", "agency"))).toBe("outsideOnly");
    expect(status(claim("a", "council"))).toBe("outsideOnly");
    expect(status(claim("a", "council"), claim("b", "agency"))).toBe("outsideOnly");
  });

  it("is not independent because two bodies say what they themselves did", () => {
    expect(status(claim("a", "council"), claim("b", "red-cross"))).toBe("outsideOnly");
  });

  it("is independent where a body outside saw it", () => {
    expect(status(claim("a", "red-cross", { ownObservation: true }))).toBe("independent");
  });
});

describe("what does not count", () => {
  it("is a denial among people of one side", () => {
    expect(status(claim("a", "yerevan"), claim("b", "stepanakert", answering("a")))).toBe("oneSide");
  });

  it("is a denial of something said about another event", () => {
    const elsewhere = claim("a", "baku", { about: [eventId("another")] });
    expect(status(elsewhere, claim("b", "yerevan", answering("a")))).toBe("oneSide");
  });

  it("is a claim that does not name the event", () => {
    expect(status(claim("a", "baku"), claim("b", "yerevan", { ...answering("a"), general: true }))).toBe("oneSide");
    expect(status(claim("a", "baku"), claim("b", "yerevan", { general: true }))).toBe("oneSide");
    expect(status(claim("a", "agency"), claim("b", "newspaper", { general: true }))).toBe("outsideOnly");
  });

  it("is an encyclopaedia", () => {
    expect(status(claim("a", "agency"), claim("b", "encyclopaedia"))).toBe("outsideOnly");
    expect(status(claim("a", "baku"), claim("b", "encyclopaedia", answering("a")))).toBe("oneSide");
  });

  it("is a denial of what an encyclopaedia says", () => {
    expect(status(claim("a", "encyclopaedia"), claim("b", "yerevan", answering("a")))).toBe("oneSide");
  });

  it("is who carried it: two outlets that pass on one ministry's words are one side's", () => {
    const carried = { via: [sourceId("agency"), sourceId("newspaper")] };
    expect(status(claim("a", "baku", carried), claim("b", "villager", carried))).toBe("oneSide");
  });

  it("is one outlet reporting twice", () => {
    expect(status(claim("a", "baku"), claim("b", "agency"), claim("c", "agency"))).toBe("oneSide");
  });

  it("is an outsider who contradicts a side: that is no denial by the other side", () => {
    expect(status(claim("a", "baku"), claim("b", "agency", answering("a")))).not.toBe("disputed");
  });
});

describe("the tone of a mark", () => {
  it("is one side's where that side alone speaks, and otherwise that of both or others", () => {
    expect(tone(claim("a", "yerevan"), claim("b", "stepanakert"))).toBe("armenian");
    expect(tone(claim("a", "baku"), claim("b", "villager"))).toBe("azerbaijani");
    expect(tone(claim("a", "baku"), claim("b", "yerevan"))).toBe("both");
    expect(tone(claim("a", "baku"), claim("b", "agency"))).toBe("both");
    expect(tone(claim("a", "agency"))).toBe("both");
    expect(tone(claim("a", "agency", { about: [] }), claim("b", "baku"))).toBe("azerbaijani");
  });
});
