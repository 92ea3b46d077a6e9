/** Has every link that leaves a page for frames open beside it; one to a part that only the whole page has leads there. */
export function outward(body: string, root: string): string {
  const ids = new Set(Array.from(body.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
  return body.replaceAll(/(<a\b[^>]*?\shref=")([^"]*)"/g, (tag: string, start: string, href: string) => {
    if (!href.startsWith("#")) return `${tag} target="_blank"`;
    return ids.has(href.slice(1)) || /^#map=/.test(href) ? tag : `${start}${root}${href}" target="_blank"`;
  });
}
