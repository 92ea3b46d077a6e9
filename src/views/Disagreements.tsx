import { formatList } from "../i18n/format";
import { findEvent, numberedEvents } from "../select/visibleEvents";
import { publishersOf, type StillContext } from "./context";
import { Text } from "./Text";

/** The points on which the sources differ, each version with whose it is. */
export function Disagreements({ model, t, language }: StillContext) {
  if (model.disagreements.length === 0) return null;
  const all = numberedEvents(model);
  return (
    <>
      <h3>{t.disagreements}</h3>
      {model.disagreements.map((disagreement) => (
        <details key={disagreement.id} id={`disagreement=${disagreement.id}`} class="compared">
          <summary>
            <Text of={disagreement.topic} language={language} />
          </summary>
          <ul class="claims">
            {disagreement.versions.map((version) => (
              <li key={version.says.en} class={`claim side-${version.side}`}>
                <b>{t.voice[version.side]}:</b> <Text of={version.says} language={language} />
                <small class="via">{t.publishedBy(formatList(language, publishersOf(model, version.sources)))}</small>
              </li>
            ))}
          </ul>
          {disagreement.events.map((id) => {
            const found = findEvent(all, id);
            return (
              found !== null && (
                <p key={id}>
                  <a href={`#event=${id}`}>
                    {found.number}. <Text of={found.event.title} language={language} />
                  </a>
                </p>
              )
            );
          })}
        </details>
      ))}
    </>
  );
}
