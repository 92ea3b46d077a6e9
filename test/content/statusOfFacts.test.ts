/**
 * The status computed for every event, beside the one that the facts file behind this map gives it. A difference has a reason; a status
 * that changes must be looked at.
 */
import { describe, expect, it } from "vitest";
import { statusOf } from "../../src/select/status";
import { statuses } from "../../src/state/viewState";
import table from "../fixtures/statusOfFacts.json";
import { shipped } from "../fixtures/shipped";

interface Row {
  readonly computed: string;
  /** As the facts file has it; two of its entries that are one event here stand with a semicolon between them. */
  readonly facts: string;
  readonly why?: string;
}
const rows: readonly (readonly [string, Row])[] = Object.entries(table);

describe("the table of statuses", () => {
  it("has every event once, and no other", () => {
    expect(rows.map(([id]) => id).sort()).toEqual(shipped.events.map(({ id }): string => id).sort());
  });

  it("uses the words that there are", () => {
    for (const [id, { computed, facts }] of rows)
      for (const word of [computed, ...facts.split("; ")]) expect(statuses, id).toContain(word);
  });

  it("gives a reason for each difference, and for nothing else", () => {
    for (const [id, { computed, facts, why }] of rows) {
      if (computed === facts) expect(why, id).toBeUndefined();
      else expect(why?.length ?? 0, id).toBeGreaterThan(20);
    }
  });

  it("differs from the facts file in these alone", () => {
    const differ = rows.filter(([, { computed, facts }]) => computed !== facts).map(([id]) => id);
    expect(differ.sort()).toEqual([
      "bodies-recovered",
      "ceasefire-moscow",
      "lele-tepe",
      "minsk-group-co-chairs",
      "nerkin-chartar-rockets",
      "putin-calls",
      "sargsyan-osce-ambassadors",
      "talish-shelled",
      "un-secretary-general",
      "vienna-permanent-council",
    ]);
  });
});

describe("the status of an event", () => {
  it.each(rows)("is as the table has it: %s", (id, { computed }) => {
    const event = shipped.events.find((candidate) => candidate.id === id);
    expect(event === undefined ? null : statusOf(shipped, event.id)).toBe(computed);
  });
});
