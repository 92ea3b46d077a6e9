/** What has been published stays reachable, and what is corrected is said so. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentVersion } from "../../src/model/readModel";
import { entriesOf } from "../fixtures/breakContent";
import { contentFiles, root } from "../fixtures/shipped";

const { events, sentences } = JSON.parse(contentFiles["published.json"] ?? "") as {
  readonly events: readonly string[];
  readonly sentences: readonly string[];
};
const log = readFileSync(join(root, "CORRECTIONS.md"), "utf8");

describe("the list of published ids", () => {
  it("has every event: from now on its links work", () => {
    const missing = entriesOf("events.json").map(({ id }) => id);
    expect(
      missing.filter((id) => typeof id !== "string" || !events.includes(id)),
      "add to published.json",
    ).toEqual([]);
  });

  it("has every quoted sentence of the article", () => {
    const quoted = entriesOf("claims.json").filter(({ evidence }) => JSON.stringify(evidence).includes('"excerpt"'));
    expect(sentences).toEqual(expect.arrayContaining(quoted.map(({ id }) => id)));
  });

  it("names each once", () => {
    expect(new Set(events).size).toBe(events.length);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe("the log of corrections", () => {
  const entries = [...log.matchAll(/^## (\d{4}-\d{2}-\d{2}) · content version ([0-9a-f]{8})$/gm)];

  it("is at the content version that citations carry", () => {
    const now = contentVersion(contentFiles);
    expect(entries[0]?.[2], `the content is now ${now}: add an entry, or put ${now} into one not yet published`).toBe(
      now,
    );
  });

  it("stands newest first", () => {
    const days = entries.map(([, day]) => day);
    expect(days).toEqual([...days].sort().reverse());
  });

  it("is linked from the README and the guide for contributors", () => {
    for (const file of ["README.md", "CONTRIBUTING.md"])
      expect(readFileSync(join(root, file), "utf8")).toContain("](CORRECTIONS.md)");
  });
});
