import { describe, expect, it } from "vitest";
import { toneOf } from "../../src/select/marks";
import { judge, statusOf } from "../../src/select/status";
import { numberedEvents } from "../../src/select/visibleEvents";
import type { Claim } from "../../src/model/claim";
import { claim, claimant, claimId, event, eventId, modelOf, sourceId } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

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

  it("is disputed where what an outlet saw contradicts what a side says, of either side", () => {
    for (const side of ["baku", "yerevan"]) {
      const seen = claim("b", "agency", { answers: claimId("a"), ownObservation: true });
      expect(status(claim("a", side), seen)).toBe("disputed");
      expect(status(claim("a", side, { about: [eventId("another")] }), claim("c", side), seen)).toBe("independent");
    }
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

  it("is a report that contradicts: it does not make the other independent", () => {
    const other = claim("c", "newspaper");
    expect(status(claim("a", "baku"), claim("b", "agency", answering("a")), other)).toBe("oneSide");
    const seen = claim("b", "red-cross", { answers: claimId("c"), ownObservation: true });
    expect(status(claim("c", "newspaper"), seen)).toBe("outsideOnly");
  });
});

describe("what a status rests on", () => {
  const rests = (...claims: readonly Claim[]) => {
    const { counted, uncounted } = judge(modelWith(...claims), eventId("event"));
    return [counted.map(({ id }) => id), uncounted.map(({ claim: { id }, why }) => `${id} ${why}`)];
  };

  it("is the denial and what it denies, where it is disputed", () => {
    expect(rests(claim("a", "baku"), claim("b", "yerevan", answering("a")), claim("c", "agency"))).toEqual([
      ["a", "b"],
      [],
    ]);
  });

  it("is whoever saw it, else the outlets, where it is independent", () => {
    const seen = claim("c", "red-cross", { ownObservation: true });
    expect(rests(claim("a", "baku"), claim("b", "agency"), seen)).toEqual([["c"], []]);
    expect(rests(claim("a", "baku"), claim("b", "agency"), claim("d", "newspaper"))).toEqual([["b", "d"], []]);
  });

  it("is the sides’ word else, and it is said of each other voice why it does not count", () => {
    const general = claim("b", "yerevan", { ...answering("a"), general: true });
    const claims = [claim("a", "baku"), general, claim("c", "agency"), claim("d", "red-cross"), claim("e", "council")];
    const others = ["c oneOutlet", "d body", "e body"];
    expect(rests(...claims)).toEqual([["a"], ["b general", ...others]]);
    expect(rests(...claims, claim("f", "yerevan"))).toEqual([
      ["a", "f"],
      ["b general", ...others],
    ]);
  });

  it("is never an encyclopaedia", () => {
    expect(rests(claim("a", "agency"), claim("b", "encyclopaedia"))).toEqual([["a"], ["b encyclopaedia"]]);
  });

  it.each(numberedEvents(shipped))(
    "is told of every shipped event, of each claim once at most: $event.id",
    ({ event: { id } }) => {
      const { counted, uncounted, status: judged, only: side } = judge(shipped, id);
      expect(counted.length).toBeGreaterThan(0);
      const told = [...counted, ...uncounted.map(({ claim: one }) => one)];
      expect(new Set(told).size).toBe(told.length);
      for (const { about } of told) expect(about).toContain(id);
      for (const { claim: one, why } of uncounted) expect(why === "general").toBe(one.general === true);
      // Where one side is said to speak alone, whoever else stands in the columns is named with the reason.
      if (judged !== "oneSide") return;
      const sideOf = (one: Claim) => shipped.claimants.find((each) => each.id === one.claimant)?.side;
      for (const one of shipped.claims.filter(({ about }) => about.includes(id)))
        if (sideOf(one) !== side) expect(uncounted.map((each) => each.claim)).toContain(one);
    },
  );
});

describe("the tone of a mark", () => {
  it("is one side’s where the status says that it alone speaks, and otherwise that of both or others", () => {
    expect(tone(claim("a", "yerevan"), claim("b", "stepanakert"))).toBe("armenian");
    expect(tone(claim("a", "baku"), claim("b", "villager"))).toBe("azerbaijani");
    expect(tone(claim("a", "baku"), claim("b", "yerevan"))).toBe("both");
    expect(tone(claim("a", "agency"))).toBe("both");
    expect(tone(claim("a", "agency", { about: [] }), claim("b", "baku"))).toBe("azerbaijani");
  });

  it("does not change by a voice that does not count, whichever side it is of", () => {
    for (const [one, other, side] of [
      ["baku", "yerevan", "azerbaijani"],
      ["yerevan", "baku", "armenian"],
    ] as const) {
      expect(tone(claim("a", one), claim("b", "agency"))).toBe(side);
      expect(tone(claim("a", one), claim("b", other, { ...answering("a"), general: true }))).toBe(side);
      expect(tone(claim("a", one), claim("b", "agency", { ownObservation: true }))).toBe("both");
    }
  });

  it.each(numberedEvents(shipped))(
    "says the same as the status of every shipped event: $event.id",
    ({ event: one }) => {
      expect(toneOf(shipped, one) === "both").toBe(statusOf(shipped, one.id) !== "oneSide");
    },
  );
});
