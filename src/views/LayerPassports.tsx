import { formatKilometres } from "../i18n/format";
import type { ViewContext } from "./context";
import { Text } from "./Text";

/** The passport of each layer: whose it is, as of when, how exact, under which licence. */
export function LayerPassports({ model, t, language, root }: ViewContext) {
  return (
    <details class="passports" id="layers">
      <summary>{t.layers}</summary>
      <p>{t.layersHint}</p>
      <dl>
        {model.layers.map((layer) => (
          <div key={layer.id}>
            <dt>
              <Text of={layer.title} language={language} />
            </dt>
            <dd>
              {layer.credit}. {t.asOf(layer.asOf)}. {t.accuracy(formatKilometres(language, layer.accuracyMeters))}.{" "}
              <Text of={layer.note} language={language} />{" "}
              <small>
                {layer.licence} · <a href={`${root}${layer.file}`}>{layer.file}</a>
              </small>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`${root}geo/LICENCES.md`}>LICENCES.md</a> · <a href={`${root}data/events.geojson`}>events.geojson</a> ·{" "}
        <a href={`${root}data/article.txt`}>article.txt</a>
      </p>
    </details>
  );
}
