import type { Cited } from "./Citations";
import type { ViewContext } from "./context";

/**
 * "Cite this": closed until the reader opens it, and filled only then. Without a script it leads to the file that has every entry.
 */
export function Cite({ id, cited, ...context }: ViewContext & { readonly id: string; readonly cited: Cited }) {
  const { t, root, citing } = context;
  return (
    <details class="cite" id={id}>
      <summary>{t.cite}</summary>
      <p class="hint">
        {t.citeHint} <a href={`${root}data/sources.bib`}>sources.bib</a>
      </p>
      {citing !== null && <citing.view id={id} cited={cited} visit={citing.visit} {...context} />}
    </details>
  );
}
