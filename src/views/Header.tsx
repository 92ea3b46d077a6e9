import { formatList, formatPeriod } from "../i18n/format";
import type { PageMessages } from "../i18n/pageMessages";
import type { ViewContext } from "./context";
import { publishersOf } from "./context";
import { Text } from "./Text";

/** What this is, when it plays, and what has happened since. The same in every view: prerendered, never touched by the script. */
export function Header({ words, model, t, language, root }: ViewContext & { readonly words: PageMessages }) {
  return (
    <header class="header">
      <h1>
        <a href={root}>{t.siteName}</a>
      </h1>
      <p class="tagline">{words.tagline}</p>
      <div class="setting">
        <p>{words.setting}</p>
        <details>
          <summary>{words.timeline}</summary>
          <ul>
            {model.timeline.map((entry) => (
              <li key={entry.id}>
                <b>{formatPeriod(language, entry.from, entry.to)}:</b> <Text of={entry.text} language={language} />{" "}
                <small>({formatList(language, publishersOf(model, entry.sources))})</small>
              </li>
            ))}
          </ul>
          <p>{words.sinceHint}</p>
        </details>
      </div>
    </header>
  );
}
