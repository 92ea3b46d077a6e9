import { describe, expect, it } from "vitest";
import { claimsTied, eventsTied, focused } from "../../src/select/focused";
import { initialView } from "../../src/state/viewState";
import type { ClaimId, EventId } from "../../src/model/ids";
import { claimId, event, eventId, modelOf } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

const model = modelOf({
  events: [
    event("reported", { article: { kind: "linked", links: [{ claim: claimId("sentence"), relation: "reports" }] } }),
    event("later", {
      article: { kind: "absent", reason: "afterArticle", takesUp: [claimId("sentence"), claimId("other")] },
    }),
    event("alone"),
  ],
});
const onEvent = (id: EventId, of = model) => focused(of, { ...initialView("en"), focus: { kind: "event", event: id } });
const onClaim = (id: ClaimId, of = model) =>
  focused(of, { ...initialView("en"), focus: { kind: "excerpt", claim: id } });

describe("a report that is open", () => {
  it("is lit, with the sentences it is tied to", () => {
    expect(onEvent(eventId("reported"))).toEqual({ events: new Set(["reported"]), claims: new Set(["sentence"]) });
  });

  it("lights the sentences that it takes up later as well", () => {
    expect([...onEvent(eventId("later")).claims]).toEqual(["sentence", "other"]);
  });

  it("lights itself alone where the article says nothing of it", () => {
    expect(onEvent(eventId("alone"))).toEqual({ events: new Set(["alone"]), claims: new Set() });
  });
});

describe("a sentence that is open", () => {
  it("is lit, with every report tied to it", () => {
    expect(onClaim(claimId("sentence"))).toEqual({
      events: new Set(["reported", "later"]),
      claims: new Set(["sentence"]),
    });
  });

  it("lights itself alone where no report is tied to it", () => {
    expect(onClaim(claimId("nobody"))).toEqual({ events: new Set(), claims: new Set(["nobody"]) });
  });
});

describe("nothing being open", () => {
  it("lights nothing", () => {
    expect(focused(shipped, initialView("en"))).toEqual({ events: new Set(), claims: new Set() });
  });
});

describe("the tie between map and article", () => {
  const sentences = shipped.claims.filter(({ evidence }) => evidence.some(({ kind }) => kind === "excerpt"));

  it.each(shipped.events)("goes both ways for $id", (reported) => {
    for (const { id } of sentences) {
      expect(onEvent(reported.id, shipped).claims.has(id)).toBe(onClaim(id, shipped).events.has(reported.id));
      expect(claimsTied(reported.article).includes(id)).toBe(eventsTied(shipped, id).includes(reported.id));
    }
  });

  it("leads from every report to a sentence, but from those that the article does not mention", () => {
    for (const { id, article } of shipped.events) {
      if (article.kind === "absent" && article.reason === "notInArticle") continue;
      // Fire after a cease-fire that came after the article takes up no sentence of it.
      if (id === "fire-after-ceasefire") expect(onEvent(id, shipped).claims.size).toBe(0);
      else expect(onEvent(id, shipped).claims.size, id).toBeGreaterThan(0);
    }
  });
});
