import { formatPublished } from "../i18n/format";
import type { SourceId } from "../model/ids";
import { sourceOf, type StillContext } from "./context";

/** Sources by publisher, date and stance: not by headline or raw address, since several headlines accuse. */
export function SourceList({ ids, model, t, language }: StillContext & { readonly ids: readonly SourceId[] }) {
  return (
    <ul class="source-list">
      {ids.map((id) => {
        const source = sourceOf(model, id);
        if (source === undefined) return null;
        return (
          <li key={id}>
            {source.url === null ? (
              source.publisher
            ) : (
              <a href={source.url} rel="external noopener" hreflang={source.language}>
                {source.publisher}
              </a>
            )}
            , {source.published === null ? t.dateNotKnown : formatPublished(language, source.published)}{" "}
            <small>
              ({t.stance[source.stance]}
              {source.urlNote === undefined ? "" : `; ${source.urlNote}`})
            </small>
          </li>
        );
      })}
    </ul>
  );
}
