/** That each sentence of the privacy note is held true by a test, which stands here by its name. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { privacyWordsIn } from "../../src/i18n/privacyWords";
import { all, textIn } from "../fixtures/html";
import { bodyOf } from "../fixtures/pages";
import { root } from "../fixtures/shipped";

const nothingStays = ["e2e/delivery.spec.ts", "a visit leaves nothing in the browser, and asks nobody else"] as const;
const filesAlone = [
  "e2e/delivery.spec.ts",
  "the server is asked for files by their names, and never told the view or who asks",
] as const;
const headers = [
  "e2e/delivery.spec.ts",
  "every kind of file comes with the headers that let it be embedded and nothing else",
] as const;

const held: { readonly [sentence: string]: readonly [file: string, title: string] } = {
  cookies: nothingStays,
  storage: nothingStays,
  requests: nothingStays,
  requestsPlain: filesAlone,
  hash: filesAlone,
  made: filesAlone,
  lent: headers,
  away: headers,
  embedded: ["unit/privacy.test.ts", "the map has no other words for the page around it"],
  scorm: ["e2e/scorm.spec.ts", "the course is told the step, the status and how the visit ended, and nothing else"],
  selfTest: [
    "e2e/selfTest.spec.ts",
    "all is well in this browser, and the result can be copied, narrow and in the dark",
  ],
};

describe("the privacy note", () => {
  const { sentences } = privacyWordsIn("en").held;

  it("has a test for each sentence, and no test for none", () => {
    expect(Object.keys(held)).toEqual(Object.keys(sentences));
  });

  it.each(Object.entries(held))("has a test that is there for %s", (_sentence, [file, title]) => {
    expect(readFileSync(join(root, "test", file), "utf8")).toContain(`"${title}"`);
  });

  it("says each of them on its page", () => {
    const text = textIn(bodyOf("privacy/index.html"));
    for (const sentence of Object.values(sentences)) expect(text).toContain(sentence);
  });

  it("is one link away from the map", () => {
    expect(all(bodyOf("index.html")).some(({ attributes }) => attributes.get("href") === "./privacy/")).toBe(true);
  });
});

describe("in somebody else's frame", () => {
  it("the map has no other words for the page around it", () => {
    const source = readFileSync(join(root, "src/embed/messages.ts"), "utf8");
    const [, types = ""] = /export type MapMessage =([^]*?);\n\n/.exec(source) ?? [];
    const fields = [...types.matchAll(/readonly (\w+)\??: (?!\{)/g)].map(([, name]) => name);
    expect([...new Set(fields)].sort()).toEqual(
      ["code", "dropped", "event", "hash", "height", "id", "lesson", "step", "steps", "type", "version"].sort(),
    );
  });
});
