import { formatKilometres } from "../i18n/format";
import type { PageMessages } from "../i18n/pageMessages";
import type { ViewContext } from "./context";
import { Text } from "./Text";

/** The passport of each layer: whose it is, as of when, how exact, under which licence. */
export function LayerPassports({ words, model, language, root }: ViewContext & { readonly words: PageMessages }) {
  return (
    <details class="passports" id="layers">
      <summary>{words.layers}</summary>
      <section class="depiction" id="depiction" tabIndex={-1}>
        <h3>{words.depiction}</h3>
        {words.depictionText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <dl>
        {model.layers.map((layer) => (
          <div key={layer.id} id={`passport-${layer.id}`} tabIndex={-1}>
            <dt>
              <Text of={layer.title} language={language} />
            </dt>
            <dd>
              {layer.credit}. {words.asOf(layer.asOf === "unknown" ? words.notKnown : layer.asOf)}.{" "}
              {words.accuracy(formatKilometres(language, layer.accuracyMeters))}.{" "}
              <Text of={layer.note} language={language} />{" "}
              <small>
                {layer.licence} · <a href={`${root}${layer.file}`}>{layer.file}</a>
              </small>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`${root}geo/LICENCES.md`}>LICENCES.md</a>
      </p>
    </details>
  );
}
