import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Names, Text } from "../../src/views/Text";
import { all, parseHtml } from "../fixtures/html";

describe("a text in another language than the page's", () => {
  it("says so", () => {
    expect(renderToString(<Text of={{ en: "Talish", hy: "Թալիշ" }} language="hy" />)).toBe("Թալիշ");
    expect(renderToString(<Text of={{ en: "Talish" }} language="hy" />)).toBe('<span lang="en">Talish</span>');
    const names = [
      { text: "Talish", lang: "en" },
      { text: "Talış", lang: "az" },
    ];
    const [own, foreign] = all(parseHtml(renderToString(<Names names={names} language="en" />)));
    expect(own?.attributes.has("lang")).toBe(false);
    expect(foreign?.attributes.get("lang")).toBe("az");
  });
});
