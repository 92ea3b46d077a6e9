import { formatList } from "../i18n/format";
import type { PageMessages } from "../i18n/pageMessages";
import { publishersOf, type ViewContext } from "./context";
import { Text } from "./Text";

/** Words that a reader may not know, each behind a button that opens beside it; Escape closes it. */
export function Glossary({ words, model, language }: ViewContext & { readonly words: PageMessages }) {
  if (model.glossary.length === 0) return null;
  return (
    <details class="glossary" id="glossary">
      <summary>{words.glossary}</summary>
      <ul>
        {model.glossary.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="term" popovertarget={`term=${entry.id}`}>
              <Text of={entry.term} language={language} />
            </button>
            <div id={`term=${entry.id}`} class="popover" popover="auto">
              <b>
                <Text of={entry.term} language={language} />
              </b>
              <p>
                <Text of={entry.text} language={language} />
              </p>
              {entry.sources.length > 0 && <small>{formatList(language, publishersOf(model, entry.sources))}</small>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
