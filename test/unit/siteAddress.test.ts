import { describe, expect, it } from "vitest";
import { siteAddress, sitePath } from "../../scripts/siteAddress.mjs";

const address = (value: string) => siteAddress({ env: { SITE_ADDRESS: value } });

describe("the address of deployment", () => {
  it("is not known unless it is set", () => {
    expect(siteAddress({ env: {} })).toBeNull();
    expect(siteAddress({ env: { SITE_ADDRESS: "" }, homepage: "" })).toBeNull();
  });

  it("is the homepage of the package, and the environment's before it", () => {
    expect(siteAddress({ env: {}, homepage: "https://a.example/" })).toBe("https://a.example/");
    expect(siteAddress({ env: { SITE_ADDRESS: "https://b.example/" }, homepage: "https://a.example/" })).toBe(
      "https://b.example/",
    );
  });

  it("ends in a slash", () => {
    expect(address("https://example.org")).toBe("https://example.org/");
    expect(address("https://example.org/maps/2016")).toBe("https://example.org/maps/2016/");
    expect(address("http://localhost:4173/a/")).toBe("http://localhost:4173/a/");
  });

  it.each([
    ["example.org/map/", "no absolute address"],
    ["/map/", "no absolute address"],
    ["ftp://example.org/", "neither http: nor https:"],
    ["javascript:alert(1)", "neither http: nor https:"],
    ["https://user:secret@example.org/", "a name or a password"],
    ["https://example.org/?a=b", "a query or a fragment"],
    ["https://example.org/#", "a query or a fragment"],
  ])("refuses %s, and says why", (value, why) => {
    expect(() => address(value)).toThrow(why);
    expect(() => address(value)).toThrow(`SITE_ADDRESS is ${JSON.stringify(value)}`);
    expect(() => siteAddress({ env: {}, homepage: value })).toThrow("homepage in package.json is");
  });

  it("refuses a homepage that is no text", () => {
    expect(() => siteAddress({ env: {}, homepage: 5 })).toThrow("no absolute address");
  });

  it("has a path, from which pages at any depth find the site", () => {
    expect(sitePath(null)).toBe("/");
    expect(sitePath("https://example.org/")).toBe("/");
    expect(sitePath("https://example.org/maps/2016/")).toBe("/maps/2016/");
  });
});
