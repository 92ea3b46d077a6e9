import { describe, expect, it } from "vitest";
import { cacheControl, responseHeaders } from "../../scripts/headers.mjs";
import { hostingFiles } from "../../scripts/hosting.mjs";

describe("a host's configuration", () => {
  it("is there for Netlify and Cloudflare, Apache and nginx", () => {
    expect(hostingFiles("/").map(({ file }) => file)).toEqual(["_headers", ".htaccess", "nginx.conf"]);
  });

  for (const { file, text } of hostingFiles("/"))
    it(`says in ${file} every header that the site is tested with, and how long files keep`, () => {
      for (const [name, value] of Object.entries(responseHeaders)) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
      expect(text).toContain(cacheControl("index.html"));
      expect(text).toContain(cacheControl("assets/app-AAAAAAAA.js"));
      // Framed anywhere: nothing forbids it, and what a server's own configuration forbids is taken back where it can be.
      expect(text).not.toMatch(/X-Frame-Options.|frame-ancestors/);
    });

  it("sends who comes to an address that does not exist to the page for it, wherever the site stands", () => {
    const [, apache, nginx] = hostingFiles("/maps/2016/").map(({ text }) => text);
    expect(apache).toContain("ErrorDocument 404 /maps/2016/404.html");
    expect(nginx).toContain("error_page 404 /maps/2016/404.html;");
    expect(nginx).toContain("location /maps/2016/ {");
  });
});
