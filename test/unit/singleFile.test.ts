import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { singlePage } from "../../scripts/singleFile.mjs";

const html = `<!doctype html>
<html lang="en" data-root="./" data-view="" data-map="svg">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A page</title>
    <script src="./early.js"></script>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
    <link rel="preload" as="fetch" href="./assets/model-AAAAAAAA.json">
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
    <script type="module" crossorigin src="./assets/app-AAAAAAAA.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-AAAAAAAA.css">
  </head>
  <body>
    <h1><a href="./">Home</a></h1>
    <p><a class="x" href="#event=a">A</a> <a href="./events/a/">Page</a> <a href="./data/a.csv" download>File</a> <a href="https://b.example/">Away</a></p>
    <picture class="relief"><source type="image/avif" srcset="./geo/relief.avif"/><img src="./geo/relief.webp" alt=""/></picture>
  </body>
</html>
`;
const parts = {
  html,
  early: ["early()"],
  script: 'app("</script>", "$&", "<!--")',
  styles: ["a{color:red}@font-face{font-display:optional}"],
  print: "a{color:black}",
  icon: "data:image/svg+xml;base64,AAAA",
  relief: "data:image/webp;base64,BBBB",
  data: { "model.json": '{"a":"</script>$&"}', "worker.js": 'work("</script>")' },
};
const address = "https://example.org/map/";
const alone = singlePage({ ...parts, address: null });
const homed = singlePage({ ...parts, address });
/** A page for frames, two folders below the site, with a script and a sheet of its own. */
const lesson = {
  ...parts,
  html: html
    .replace('data-root="./"', 'data-root="../../" data-embed="lesson"')
    .replaceAll(/(href|src|srcset)="\.\//g, '$1="../../'),
  early: ["early()", "own()"],
  styles: [...parts.styles, "b{color:blue}"],
};
const alonePage = singlePage({ ...lesson, address: null });
const homedPage = singlePage({ ...lesson, address });

/** What stands in the elements of a kind, with the attributes of each. */
const inside = (page: string, tag: string): readonly (readonly [string, string])[] =>
  [...page.matchAll(new RegExp(`<${tag}([^>]*)>([^]*?)</${tag}>`, "g"))].map(([, given = "", text = ""]) => [
    given,
    text,
  ]);
const policyOf = (page: string): string => /Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";

describe.each([
  ["the site as one file, without an address", alone, 2],
  ["with one", homed, 2],
  ["a page for frames as one file, without an address", alonePage, 3],
  ["with one", homedPage, 3],
])("%s", (_what, page, scriptCount) => {
  it("asks for nothing: whatever is loaded stands in it", () => {
    for (const [, url = ""] of page.matchAll(
      /<(?:link rel="(?!canonical)|script|img|source)[^>]*?\s(?:src|href|srcset)="([^"]*)"/g,
    ))
      expect(url).toMatch(/^data:/);
    expect(page).not.toContain("assets/");
    expect(page).toContain(`<img src="${parts.relief}"`);
  });

  it("names each script and style in its policy by hash, before any of them, and no other", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const scripts = inside(page, "script").filter(([given]) => !given.includes("application/octet-stream"));
    const styles = inside(page, "style");
    expect(scripts).toHaveLength(scriptCount);
    expect(styles.map(([given]) => given)).toContain(' media="print"');
    const policy = policyOf(page);
    expect(policy).toContain("default-src 'none'");
    for (const [name, found] of [
      ["script-src", scripts],
      ["style-src", styles],
    ] as const) {
      const directive = policy.split("; ").find((each) => each.startsWith(name)) ?? "";
      expect(directive.match(/'[^']+'/g)?.sort()).toEqual(found.map(([, text]) => hash(text)).sort());
    }
    expect(page.indexOf("http-equiv")).toBeLessThan(page.search(/<(script|style)/));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("keeps scripts and data whole, whatever they hold", () => {
    const [, app = ""] = inside(page, "script").find(([given]) => given.includes("module")) ?? [];
    const told: unknown[] = [];
    runInNewContext(app, { app: (...all: unknown[]) => told.push(...all) });
    expect(told).toEqual(["</script>", "$&", "<!--"]);
    const [, model = ""] = inside(page, "script").find(([given]) => given.includes("file:model.json")) ?? [];
    expect(JSON.parse(model)).toEqual({ a: "</script>$&" });
  });

  it("leads to other views by hash, and leaves links to other sites alone", () => {
    expect(page).toContain('<a class="x" href="#event=a">');
    expect(page).toContain('<a href="https://b.example/">');
    expect(page).not.toContain("../");
  });
});

describe("the way home", () => {
  it("is the first view where the file is the whole site, and the site where it is a page for frames", () => {
    for (const page of [alone, homed]) expect(page).toContain('<a href="#">Home</a>');
    expect(homedPage).toContain(`<a href="${address}">Home</a>`);
    // Hidden, as what leads to a file.
    expect(alonePage).toContain('<a href="./">Home</a>');
  });
});

describe("what leads to another file of the site", () => {
  it("leads there where its address is known", () => {
    expect(homed).toContain('data-root="https://example.org/map/"');
    expect(homed).toContain('<a href="https://example.org/map/events/a/">');
    expect(homed).toContain('<a href="https://example.org/map/data/a.csv" download>');
    expect(homed).toContain('<link rel="canonical" href="https://example.org/map/">');
  });

  it("becomes a hash where it is a report, and is not shown where it is a file, while the address is not known", () => {
    expect(alone).toContain('<a href="#event=a">Page</a>');
    const hides = (page: string) => inside(page, "style").some(([, text]) => text.includes('a[href^="./"]'));
    expect([alone, alonePage, homed, homedPage].map(hides)).toEqual([true, true, false, false]);
  });
});

describe("data that cannot stand in a page as text", () => {
  it("is refused", () => {
    expect(() => singlePage({ ...parts, address: null, data: { "a.png": "" } })).toThrow("a.png");
  });
});
