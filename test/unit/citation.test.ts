import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "../../src/select/bibtex";
import { apa, mla, plainText } from "../../src/select/citation";
import type { Work } from "../../src/select/works";

const news: Work = {
  key: "afp-lele-tepe",
  author: "AFP",
  title: { kind: "own", text: "Truce holds" },
  container: "Yahoo News",
  published: "2016-04-06",
  version: null,
  url: "https://example.org/a_b%20c",
  accessed: null,
  language: "en",
  notes: [],
};
const map: Work = {
  ...news,
  key: "line-of-contact",
  author: "Line of Contact developers",
  title: { kind: "own", text: "Line of Contact" },
  container: null,
  published: null,
  version: "0a1b2c3d",
  url: "https://example.org/map/",
  accessed: "2026-11-05",
};
const article: Work = {
  ...news,
  author: "Voice of America",
  title: { kind: "described", text: "[News article; headline and author not known]" },
  container: null,
  published: "2016-04-04",
  notes: ["date inferred from the text", "address not verified"],
};
const inApa = (work: Work) => plainText(apa(work));
const inMla = (work: Work) => plainText(mla(work));

describe("a citation in APA", () => {
  it("names who wrote it, when, what, where it was carried and its address", () => {
    expect(inApa(news)).toBe("AFP. (2016, April 6). Truce holds. Yahoo News. https://example.org/a_b%20c");
    expect(apa(news)[1]).toEqual({ italic: "Truce holds" });
  });

  it("says of the map which content it showed and when it was read, since it changes", () => {
    expect(inApa(map)).toBe(
      "Line of Contact developers. (n.d.). Line of Contact (Content version 0a1b2c3d) [Interactive map]. Retrieved November 5, 2026, from https://example.org/map/",
    );
  });

  it("says of the article that headline and author are not known, and what of it is inferred", () => {
    expect(inApa(article)).toBe(
      "Voice of America. (2016, April 4). [News article; headline and author not known]. https://example.org/a_b%20c [date inferred from the text; address not verified]",
    );
    expect(apa(article)).not.toContainEqual({ italic: article.title.text });
  });

  it.each([
    [null, "(n.d.)"],
    ["2016", "(2016)"],
    ["2016-04", "(2016, April)"],
    ["2016-04-30", "(2016, April 30)"],
  ])("writes the date %s as %s", (published, written) => {
    expect(inApa({ ...news, published })).toContain(` ${written}. `);
  });

  it("makes no address up and doubles no full stop", () => {
    expect(inApa({ ...news, url: null, container: null, title: { kind: "own", text: "Whose truce?" } })).toBe(
      "AFP. (2016, April 6). Whose truce?",
    );
  });
});

describe("a citation in MLA", () => {
  it("quotes the title and sets what carried it in italics", () => {
    expect(inMla(news)).toBe("AFP. “Truce holds.” Yahoo News, 6 Apr. 2016, https://example.org/a_b%20c.");
    expect(mla(news)).toContainEqual({ italic: "Yahoo News" });
  });

  it("cites the map by its own title, and a report as a part of it", () => {
    expect(inMla(map)).toBe(
      "Line of Contact developers. Line of Contact. Content version 0a1b2c3d, https://example.org/map/. Accessed 5 Nov. 2026.",
    );
    const report = { ...map, container: "Line of Contact", title: { kind: "own", text: "A says B" } } as const;
    expect(inMla(report)).toBe(
      "Line of Contact developers. “A says B.” Line of Contact, content version 0a1b2c3d, https://example.org/map/. Accessed 5 Nov. 2026.",
    );
  });

  it("describes what has no title without quotation marks", () => {
    expect(inMla(article)).toBe(
      "Voice of America. [News article; headline and author not known]. 4 Apr. 2016, https://example.org/a_b%20c. [date inferred from the text; address not verified]",
    );
  });

  it("makes quotation marks within the title single, and says where no date is known", () => {
    const title = { kind: "own", text: 'The "Four-Day War": Winners' } as const;
    expect(inMla({ ...news, title, container: null, published: null, url: null })).toBe(
      "AFP. “The ‘Four-Day War’: Winners.” n.d.",
    );
  });
});

describe("a BibTeX entry", () => {
  it("holds each part in its field", () => {
    expect(bibtex(news)).toBe(
      [
        "@misc{afp-lele-tepe,",
        "  author = {{AFP}},",
        "  title = {{Truce holds}},",
        "  howpublished = {Yahoo News},",
        "  year = {2016},",
        "  month = apr,",
        "  day = {6},",
        "  url = {https://example.org/a_b%20c},",
        "  language = {en}",
        "}",
      ].join("\n"),
    );
  });

  it("carries version, day of reading and what is not known in a note", () => {
    expect(bibtex(map)).toContain("urldate = {2026-11-05}");
    expect(bibtex(map)).toContain("note = {n.d.; Content version 0a1b2c3d}");
    expect(bibtex(map)).not.toContain("year =");
  });

  it("escapes what TeX would obey", () => {
    const title = { kind: "own", text: String.raw`50% of A_B & {C} ~ x^2 $5 #1 \end` } as const;
    expect(bibtex({ ...news, title })).toContain(
      String.raw`{{50\% of A\_B \& \textbraceleft{}C\textbraceright{} \textasciitilde{} x\textasciicircum{}2 \$5 \#1 \textbackslash{}end}}`,
    );
  });

  it("keeps its braces balanced and its fields apart whatever the texts hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.webUrl({ withFragments: true }), (text, url) => {
        const entry = bibtex({ ...news, author: text, title: { kind: "own", text }, notes: [text], url: `${url}{}` });
        let depth = 0;
        for (const character of entry) {
          if (character === "{") depth += 1;
          if (character === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const unescaped = entry.replaceAll(/url = .*/g, "").replaceAll(/\\[&%$#_]/g, "");
        expect(unescaped).not.toMatch(/[&%$#_~^]/);
      }),
    );
  });

  it("percent-encodes what is not ASCII in an address and leaves the rest as it is", () => {
    expect(bibtex({ ...news, url: "https://panorama.am/en/Армия/%20x_(y)" })).toContain(
      "url = {https://panorama.am/en/%D0%90%D1%80%D0%BC%D0%B8%D1%8F/%20x_(y)}",
    );
  });
});
