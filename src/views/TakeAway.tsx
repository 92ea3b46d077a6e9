import type { EventId } from "../model/ids";
import { encodeLink } from "../state/link";
import type { ViewState } from "../state/viewState";
import type { ViewContext } from "./context";

const whole = ["events.geojson", "claims.csv", "claims.jsonld", "annotations.json"];
const made = ["GeoJSON", "CSV", "JSON-LD"];

/** Everything that can be taken away, as files, and what the view shows, made on the spot. */
export function TakeAway({ t, root, model, events, state }: ViewContext & { readonly state: ViewState }) {
  return (
    <details class="take-away" id="data">
      <summary>{t.takeAway}</summary>
      <p>{t.takeAwayHint(model.contentVersion)}</p>
      <p>
        <Files root={root} files={[...whole, "sources.json", "sources.bib", "article.txt"]} />
      </p>
      <Makers label={t.takeView(events.length)} formats={made} />
      <Makers label={t.takePicture} formats={["PNG", "SVG"]} />
      <a href={`${root}embed/${encodeLink(state)}`}>{t.embed}</a>
    </details>
  );
}

/** The files that a report is in. */
export function EventFiles({ t, root }: Pick<ViewContext, "t" | "root">) {
  return (
    <p class="take-away">
      {t.takeAway}: <Files root={root} files={whole} />
    </p>
  );
}

/** Files of one report alone. */
export function EventMakers({ of, t }: Pick<ViewContext, "t"> & { readonly of: EventId }) {
  return (
    <div class="take-away">
      <Makers label={t.takeEvent} formats={made} of={of} />
    </div>
  );
}

function Files({ root, files }: { readonly root: string; readonly files: readonly string[] }) {
  return (
    <>
      {files.map((file) => (
        <a key={file} href={`${root}data/${file}`} download>
          {file}
        </a>
      ))}
    </>
  );
}

/** Buttons that need a script; CSS hides them until it runs. */
function Makers({
  label,
  formats,
  of,
}: {
  readonly label: string;
  readonly formats: readonly string[];
  readonly of?: EventId;
}) {
  return (
    <p class="makers">
      {label}
      {formats.map((format) => (
        <button key={format} type="button" data-action="takeAway" data-format={format} data-of={of}>
          {format}
        </button>
      ))}
    </p>
  );
}
