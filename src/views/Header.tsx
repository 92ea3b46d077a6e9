import { formatList, formatPeriod } from "../i18n/format";
import type { ViewContext } from "./context";
import { publishersOf } from "./context";
import { Text } from "./Text";

/** What this is, when it plays, and what has happened since. */
export function Header({ model, t, language, root }: ViewContext) {
  return (
    <header class="header">
      <h1>
        <a href={root}>{t.siteName}</a>
      </h1>
      <p class="tagline">{t.tagline}</p>
      <div class="setting">
        <p>{t.setting}</p>
        <details>
          <summary>{t.since}</summary>
          <ul>
            {model.timeline.map((entry) => (
              <li key={entry.id}>
                <b>{formatPeriod(language, entry.from, entry.to)}:</b> <Text of={entry.text} language={language} />{" "}
                <small>({formatList(language, publishersOf(model, entry.sources))})</small>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </header>
  );
}
