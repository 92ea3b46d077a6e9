import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { dataOfLesson, lessonPage, manifestOf, packageName, scormPackage } from "../../scripts/scormPackage.mjs";
import { withSizes } from "../../scripts/sizes.mjs";
import { packageName as linkedName } from "../../src/views/Download";
import { all, hasAttribute, parseHtml, textIn, type Element } from "../fixtures/html";
import { bodyOf, pages } from "../fixtures/pages";
import { lessons, only } from "../fixtures/shipped";

const lesson = { id: "one-article", title: { en: 'One "article" & <two> sides' }, steps: [{}, {}, {}] };
const files = { "index.html": "<p>Ա</p>", "licences.txt": "None" };
const entriesOf = (zip: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The manifest as elements. Throws if it is not well-formed: names with a prefix are read without it. */
function elementsOf(manifest: string): readonly Element[] {
  const [declaration = "", ...rest] = manifest.split("\n");
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  return all(parseHtml(rest.join("\n")));
}
const tagged = (elements: readonly Element[], tag: string) => elements.filter((element) => element.tag === tag);

describe("a SCORM package", () => {
  const entries = entriesOf(scormPackage(lesson, files, "1.0.0"));

  it("holds its files to the letter, and the manifest at its root, first", () => {
    expect(Object.keys(entries)).toEqual(["imsmanifest.xml", "index.html", "licences.txt"]);
    expect(entries).toMatchObject(files);
  });

  it("says what SCORM 1.2 wants to know: the version, one lesson, its page, every file", () => {
    const manifest = elementsOf(entries["imsmanifest.xml"] ?? "");
    const root = only(tagged(manifest, "manifest"));
    expect(root.attributes.get("xmlns")).toBe("http://www.imsproject.org/xsd/imscp_rootv1p1p2");
    expect(root.attributes.get("xmlns:adlcp")).toBe("http://www.adlnet.org/xsd/adlcp_rootv1p2");
    expect(textIn(only(tagged(manifest, "schema")))).toBe("ADL SCORM");
    expect(textIn(only(tagged(manifest, "schemaversion")))).toBe("1.2");
    const organization = only(tagged(manifest, "organization"));
    expect(only(tagged(manifest, "organizations")).attributes.get("default")).toBe(
      organization.attributes.get("identifier"),
    );
    const resource = only(tagged(manifest, "resource"));
    expect(only(tagged(manifest, "item")).attributes.get("identifierref")).toBe(resource.attributes.get("identifier"));
    expect(Object.fromEntries(resource.attributes)).toMatchObject({
      type: "webcontent",
      "adlcp:scormtype": "sco",
      href: "index.html",
    });
    expect(tagged(manifest, "file").map(({ attributes }) => attributes.get("href"))).toEqual(Object.keys(files).sort());
    const identifiers = manifest.flatMap(({ attributes }) => attributes.get("identifier") ?? []);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[a-z][\w.-]*$/);
  });

  it("is called what the lesson is called, whatever stands in that", () => {
    const titles = tagged(elementsOf(manifestOf(lesson, [], "1")), "title").map((title) => textIn(title));
    expect(titles).toEqual(Array(2).fill('One "article" & <two> sides – Line of Contact'));
  });

  it("needs its page", () => {
    expect(() => scormPackage(lesson, { "licences.txt": "" }, "1")).toThrow("one-article");
  });
});

describe("a package made twice", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it("is the same to the byte, whatever the order of its files and wherever the clock is", () => {
    const first = scormPackage(lesson, files, "1.0.0");
    process.env["TZ"] = "Asia/Yerevan";
    const turned = Object.fromEntries(Object.entries(files).reverse());
    const second = scormPackage(lesson, turned, "1.0.0");
    process.env["TZ"] = "America/Los_Angeles";
    expect([second, scormPackage(lesson, files, "1.0.0")]).toEqual([first, first]);
  });
});

describe("the page of a package", () => {
  it("says which lesson it is, of how many steps, and bears its title", () => {
    const page = lessonPage('<!doctype html>\n<html lang="en"><head><title>A page</title></head>', lesson);
    expect(page).toBe(
      '<!doctype html>\n<html data-scorm="one-article/3" lang="en"><head><title>One &quot;article&quot; &amp; &lt;two> sides – Line of Contact</title></head>',
    );
  });

  it("knows of no other lesson", () => {
    const data = dataOfLesson(
      {
        "model.json": '{"events":[1],"lessonSteps":{"one-article":3,"how-far-is-near":4}}',
        "lessons.json": "[{},{}]",
        "geo/a.geojson": "{}",
      },
      lesson,
    );
    expect(data["model.json"]).toBe('{"events":[1],"lessonSteps":{"one-article":3}}');
    expect(JSON.parse(data["lessons.json"] ?? "")).toEqual([lesson]);
    expect(data["geo/a.geojson"]).toBe("{}");
  });
});

describe("what a teacher can take along", () => {
  const linkedFrom = (file: string) =>
    all(bodyOf(file), hasAttribute("download")).map(({ attributes }) => attributes.get("href"));
  const names = lessons.map(({ id }) => packageName(id));

  it("is linked from the builder: the one-page map and each lesson, from a lesson's notes that lesson", () => {
    expect(linkedFrom("embed/index.html")).toEqual(
      ["line-of-contact.html", ...names].map((name) => `../download/${name}`),
    );
    for (const { id } of lessons)
      expect(linkedFrom(`lessons/${id}/index.html`)).toEqual([`../../download/${packageName(id)}`]);
    expect(lessons.map(({ id }) => linkedName(id))).toEqual(names);
  });

  it("says how large it is, where it is linked and nowhere else", () => {
    const [name = ""] = names;
    const page = only(pages.filter(({ file }) => file === "embed/index.html")).body;
    const filled = withSizes(`<html lang="en">${page}`, { [name]: 1_184_403 });
    expect(filled).toContain(`<small data-size-of="${name}">1.2 MB</small>`);
    // A file that is not there has no size, and what is filled in twice is filled in once.
    expect(filled.match(/ MB</g)).toHaveLength(1);
    expect(withSizes(filled, { [name]: 1_184_403 })).toBe(filled);
  });
});
