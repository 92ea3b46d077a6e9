import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import {
  elementSnippet,
  embedAddress,
  iframeSnippet,
  linkSnippet,
  markdownSnippet,
  type SnippetOptions,
} from "../../src/embed/snippet";
import { all, parseHtml, textIn } from "../fixtures/html";
import { only } from "../fixtures/shipped";

const plain: SnippetOptions = {
  mode: "event",
  hash: "#event=lele-tepe&days=2016-04-02..2016-04-03&find=%C5%9E%22%3E",
  width: 800,
  height: 600.4,
  title: "Lele Tepe",
  address: "https://example.org/maps/",
};
const hostile: SnippetOptions = {
  ...plain,
  title: `"Near" <b>Talish</b> & 'so' [on](x) \\ *`,
  hash: `#find="><script>alert(1)</script>&event=a`,
};
const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });

async function mistakes(snippet: string): Promise<readonly string[]> {
  const page = `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>A page</title>\n</head>\n<body>\n${snippet}\n</body>\n</html>\n`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe.each([
  ["an ordinary view", plain],
  ["a hostile title and hash", hostile],
  ["the first view", { ...plain, mode: "map", hash: "" } as const],
])("the snippets of %s", (_what, options) => {
  it("are HTML without mistakes, scripts, styles and handlers", async () => {
    for (const snippet of [iframeSnippet(options), elementSnippet(options), linkSnippet(options)]) {
      expect(await mistakes(snippet)).toEqual([]);
      for (const { tag, attributes } of all(parseHtml(snippet))) {
        expect(["iframe", "script", "line-of-contact", "a"]).toContain(tag);
        expect([...attributes.keys()].filter((name) => /^(on.*|style)$/.test(name))).toEqual([]);
        if (tag === "script") expect([...attributes.keys()]).toEqual(["src", "async"]);
      }
    }
  });

  it("carry the title to the letter", () => {
    const frame = only(all(parseHtml(iframeSnippet(options))));
    expect(frame.attributes.get("title")).toBe(options.title);
    for (const snippet of [linkSnippet(options), elementSnippet(options)])
      expect(
        all(parseHtml(snippet))
          .filter(({ tag }) => tag === "a")
          .map((link) => textIn(link)),
      ).toEqual([options.title]);
  });
});

describe("the frame", () => {
  it("is lazy, has whole numbers for its size and lends what the map uses alone", () => {
    expect(iframeSnippet(plain)).toBe(
      `<iframe src="https://example.org/maps/embed/event/#event=lele-tepe&amp;days=2016-04-02..2016-04-03&amp;find=%C5%9E%22%3E"` +
        ` title="Lele Tepe" width="800" height="600" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`,
    );
  });

  it("shows each mode's own page", () => {
    for (const mode of ["map", "reader", "event", "lesson"] as const)
      expect(embedAddress({ ...plain, mode, hash: "" })).toBe(`https://example.org/maps/embed/${mode}/`);
  });
});

describe("a hash", () => {
  it("cannot become another address", () => {
    for (const hash of ["//elsewhere.example/", "https://elsewhere.example/", "../..", "javascript:alert(1)"])
      for (const snippet of [iframeSnippet({ ...plain, hash }), linkSnippet({ ...plain, hash })])
        expect(snippet).toMatch(/="https:\/\/example\.org\/maps\/(embed\/event\/)?#/);
  });
});

describe("the element", () => {
  it("has the parts of the view as attributes, readable, and a link within", () => {
    const [script, element, link] = all(parseHtml(elementSnippet(plain)));
    expect(script?.attributes.get("src")).toBe("https://example.org/maps/element.js");
    expect(Object.fromEntries(element?.attributes ?? [])).toEqual({
      mode: "event",
      event: "lele-tepe",
      days: "2016-04-02..2016-04-03",
      find: 'Ş">',
      height: "600",
    });
    expect(link?.attributes.get("href")).toContain("https://example.org/maps/#event=lele-tepe");
  });
});

describe("the link as Markdown", () => {
  it("is a link whatever the title holds", () => {
    expect(markdownSnippet(plain)).toBe(
      "[Lele Tepe](<https://example.org/maps/#event=lele-tepe&days=2016-04-02..2016-04-03&find=%C5%9E%22%3E>)",
    );
    expect(markdownSnippet(hostile)).toMatch(
      /^\["Near" \\<b\\>Talish\\<\/b\\> & 'so' \\\[on\\\]\(x\) \\\\ \\\*\]\(<[^<>\s]+>\)$/,
    );
  });
});
