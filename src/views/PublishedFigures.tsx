import { formatList } from "../i18n/format";
import type { PageMessages } from "../i18n/pageMessages";
import { publishersOf, type StillContext } from "./context";
import { Text } from "./Text";

/** Figures about the whole, each with who gives it, of what and as of when: set side by side nowhere, and added up never. */
export function PublishedFigures({ words, model, t, language }: StillContext & { readonly words: PageMessages }) {
  if (model.figures.length === 0) return null;
  return (
    <details class="published" id="figures">
      <summary>{t.publishedFigures}</summary>
      <dl>
        {model.figures.map((figure) => (
          <div key={figure.id}>
            <dt>
              <Text of={figure.topic} language={language} />
            </dt>
            <dd>
              {figure.value === null ? words.notKnown : `${figure.value} ${figure.unit}`} –{" "}
              <Text of={figure.claimant} language={language} />
              {figure.asOf !== null && ` (${figure.asOf})`}.{" "}
              {figure.note !== undefined && <Text of={figure.note} language={language} />}{" "}
              <small>{formatList(language, publishersOf(model, figure.sources))}</small>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
