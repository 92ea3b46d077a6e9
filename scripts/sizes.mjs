// @ts-check
/**
 * Says in a page how large the files are that it links: each such place is an empty `<small data-size-of="…">`. In the page's language.
 * @param {string} html
 * @param {Readonly<Record<string, number>>} sizes in bytes, by the file's name
 */
export function withSizes(html, sizes) {
  const language = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? "en";
  const format = new Intl.NumberFormat(language, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
  return html.replaceAll(/(<small data-size-of="([^"]+)">)[^<]*/g, (whole, start, name) =>
    Object.hasOwn(sizes, name) ? `${start}${format.format((sizes[name] ?? 0) / 1e6)}` : whole,
  );
}
