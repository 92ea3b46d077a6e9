import { describe, expect, it } from "vitest";
import { oEmbedFile, oEmbedOf } from "../../src/embed/oEmbed";
import { all, parseHtml } from "../fixtures/html";
import { only } from "../fixtures/shipped";

describe("an oEmbed response", () => {
  const address = "https://example.org/maps/";
  const response = oEmbedOf({ title: "A report", mode: "event", hash: "#event=lele-tepe" }, "Line of Contact", address);

  it("has every field that the specification asks of the type rich, and only fields that it knows", () => {
    expect(response).toMatchObject({ type: "rich", version: "1.0" });
    expect(typeof response.html).toBe("string");
    expect(response.width).toBeGreaterThan(0);
    expect(response.height).toBeGreaterThan(0);
    const known = ["type", "version", "title", "author_name", "author_url", "provider_name", "provider_url"];
    const more = ["cache_age", "thumbnail_url", "thumbnail_width", "thumbnail_height", "html", "width", "height"];
    expect(Object.keys(response).filter((name) => ![...known, ...more].includes(name))).toEqual([]);
    expect(JSON.parse(JSON.stringify(response))).toEqual(response);
  });

  it("frames the page for embedding, at the size it says, by absolute addresses", () => {
    const { tag, attributes } = only(all(parseHtml(response.html)));
    expect(tag).toBe("iframe");
    expect(attributes.get("src")).toBe("https://example.org/maps/embed/event/#event=lele-tepe");
    expect(attributes.get("title")).toBe("A report");
    expect(attributes.get("width")).toBe(String(response.width));
    expect(attributes.get("height")).toBe(String(response.height));
    expect(response.provider_url).toBe(address);
  });

  it("lies beside those of the other pages, and pages that are not to be embedded have none", () => {
    expect(oEmbedFile("index.html")).toBe("oembed/index.json");
    expect(oEmbedFile("events/lele-tepe/index.html")).toBe("oembed/lele-tepe.json");
    for (const page of ["404.html", "embed/map/index.html", "selftest/index.html"]) expect(oEmbedFile(page)).toBeNull();
  });
});
