import { formatList } from "../i18n/format";
import type { Slip } from "../model/reading";
import { publishersOf, type StillContext } from "./context";
import { Text } from "./Text";

/** A slip of the article, beside it and with its sources. In an `<aside>`: the article's own text stays as it is. */
export function SlipNote({ slip, model, t, language }: StillContext & { readonly slip: Slip }) {
  const label = t.editorsNote(model.slips.indexOf(slip) + 1);
  return (
    <aside class="slip" role="note" aria-label={label} id={`slip=${slip.id}`} lang={language}>
      <details>
        <summary>{label}</summary>
        <p>
          <Text of={slip.text} language={language} />{" "}
          <small>({formatList(language, publishersOf(model, slip.sources))})</small>
        </p>
      </details>
    </aside>
  );
}
