/** What goes over the wire: how much, with which headers, from where, and what stays behind in the browser: nothing. */
import { createServer } from "node:http";
import { mediaType } from "../../scripts/mediaTypes.mjs";
import { brotli, built, builtFiles, builtModel, reports } from "./builtSite";
import { expect, test } from "./harness";
import { holdEngine, live, openGl } from "./reader";

test.use({ allowed: { origins: ["http://127.0.0.1:4199"] } });

const first = built("index.html").toString();
const named = (pattern: RegExp): readonly string[] =>
  [...first.matchAll(pattern)].map(([, path = ""]) => path.replace(/^\.\//, ""));

test("the page and its style sheet are small enough to read at once, the script before the engine too", () => {
  const styles = named(/<link rel="stylesheet"[^>]*href="([^"]+)"/g);
  expect(styles).toHaveLength(1);
  const style = brotli(styles);
  // Kilobytes as the requirement counts them. A report's page holds its card open as well, and its citation: the longest may take a little more.
  expect(brotli(["index.html"]) + style).toBeLessThanOrEqual(45_000);
  const sizes = reports().map(
    ({ id }) => [`events/${id}/index.html`, built(`events/${id}/index.html`).length] as const,
  );
  const [longest = "none"] = sizes.reduce((one, other) => (other[1] > one[1] ? other : one));
  expect(brotli([longest]) + style, longest).toBeLessThanOrEqual(45 * 1024);
  const scripts = named(/(?:<script[^>]*src|<link rel="modulepreload"[^>]*href)="([^"]+)"/g);
  expect(scripts.length).toBeGreaterThan(0);
  expect(brotli(scripts)).toBeLessThanOrEqual(25 * 1024);
});

test("a page for a frame is as small, and brings no script but a loader until it is seen or touched", () => {
  for (const mode of ["map", "reader", "event", "lesson"]) {
    const page = `embed/${mode}/index.html`;
    const html = built(page).toString();
    const assets = (pattern: RegExp): readonly string[] =>
      [...html.matchAll(pattern)].map(([, path = ""]) => path.replace(/^(\.\.\/)+/, ""));
    const styles = assets(/<link rel="stylesheet"[^>]*href="([^"]+)"/g);
    expect(styles, page).toHaveLength(page.includes("/lesson/") ? 3 : 2);
    const scripts = assets(/<script[^>]*src="([^"]+)"/g);
    expect(scripts, page).toEqual(["frame.js"]);
    expect(html, page).not.toContain("modulepreload");
    // Kilobytes as the requirement counts them.
    expect(brotli([page, ...styles, ...scripts]), page).toBeLessThanOrEqual(45_000);
  }
});

test("the browser asks for no other script before the engine starts", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".js")) asked.push(new URL(request.url()).pathname.slice(1));
  });
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto("/", { waitUntil: "networkidle" });
  expect([...new Set(asked)].sort()).toEqual(
    [...named(/(?:<script[^>]*src|<link rel="modulepreload"[^>]*href)="([^"]+)"/g)].sort(),
  );
});

test("no page carries a style attribute or an inline script, which the policy would drop", () => {
  // A file to take along carries a policy of its own, and all it needs inside.
  for (const page of builtFiles(".html").filter((path) => !path.startsWith("download/"))) {
    const html = built(page).toString();
    expect(html, page).not.toMatch(/\sstyle=/);
    expect(html, page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son\w+="/);
    expect(html, page).toContain('http-equiv="Content-Security-Policy"');
  }
});

test("every kind of file comes with the headers that let it be embedded and nothing else", async ({ request }) => {
  const script = builtFiles(".js")[0] ?? "";
  for (const path of ["/", "/events/lele-tepe/", "/data/events.geojson", `/${script}`, "/nowhere"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
        "manifest-src 'self'; worker-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    );
    expect(headers["access-control-allow-origin"], path).toBe("*");
    expect(headers["cross-origin-resource-policy"], path).toBe("cross-origin");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    expect(headers["permissions-policy"], path).toContain("geolocation=()");
    expect(headers["x-frame-options"], path).toBeUndefined();
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers["cache-control"], path).toContain(path.includes("/assets/") ? "immutable" : "no-cache");
  }
});

test("the data are served: every report with its place or none, and the article to the letter", async ({ request }) => {
  const events = (await (await request.get("/data/events.geojson")).json()) as {
    readonly type: string;
    readonly features: readonly {
      readonly properties: Readonly<Record<string, unknown>>;
      readonly geometry: unknown;
    }[];
  };
  expect(events.type).toBe("FeatureCollection");
  const model = builtModel();
  expect(events.features.map(({ properties }) => properties["id"])).toEqual(
    model.events.filter(({ grade }) => grade !== "D").map(({ id }) => id),
  );
  for (const { properties } of events.features)
    expect(Object.keys(properties).sort()).toEqual([
      "awayMeters",
      "claims",
      "from",
      "grade",
      "id",
      "kind",
      "locatedBy",
      "number",
      "open",
      "page",
      "radiiMeters",
      "radiusMeters",
      "sources",
      "status",
      "title",
      "to",
      "whereabouts",
      "wording",
    ]);
  const article = await request.get("/data/article.txt");
  expect(article.headers()["content-type"]).toMatch(/^text\/plain; ?charset=utf-8$/i);
  expect(await article.text()).toBe(model.article.text);
});

test("a visit leaves nothing in the browser, and asks nobody else", async ({ page, context }) => {
  // The harness fails on any request to another origin.
  await openGl(page);
  await page.evaluate(() => pageApi().go("#event=lele-tepe&panel=events"));
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

test("the server is asked for files by their names, and never told the view or who asks", async ({ page }) => {
  const heard: string[] = [];
  const files = new Set(builtFiles("").map((path) => `/${path}`));
  // As the server hears it: what a browser leaves out of a request is not in it.
  const server = createServer(({ method = "", url = "", headers }, response) => {
    const path = url.endsWith("/") ? `${url}index.html` : url;
    heard.push(`${method} ${path} ${headers.cookie ?? ""}${headers.referer ?? ""}`);
    response.setHeader("content-type", mediaType(path)).writeHead(files.has(path) ? 200 : 404);
    response.end(files.has(path) ? built(path.slice(1)) : "");
  });
  await new Promise<void>((resolve) => server.listen(4199, "127.0.0.1", resolve));
  await holdEngine(page);
  await page.goto("http://127.0.0.1:4199/#event=lele-tepe&find=Talish&panel=events");
  await live(page);
  // Made on the spot: files and citations.
  await page.locator("[data-open] .cite summary").click();
  await expect(page.locator("[data-open] .cite")).toContainText("BibTeX");
  const download = page.waitForEvent("download");
  await page.locator('[data-open] button[data-format="CSV"]').click();
  await download;
  server.closeAllConnections();
  server.close();
  expect(heard.length).toBeGreaterThan(3);
  for (const line of heard) {
    const [method = "", path = ""] = line.split(" ");
    expect(["GET", "HEAD"]).toContain(method);
    expect(files.has(path), line).toBe(true);
    expect(line).not.toMatch(/lele-tepe|talish|panel/i);
  }
});
