import { bibtex } from "../select/bibtex";
import { apa, mla, type Styled } from "../select/citation";
import { citedSources } from "../select/citedSources";
import { articleWork, mapWork, workOf, type Visit, type Work } from "../select/works";
import { encodeLink } from "../state/link";
import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import type { ViewState } from "../state/viewState";
import { langAttribute, type ViewContext } from "./context";

/** What is cited: the map as the reader sees it, or one report on it with all it rests on. */
export type Cited =
  { readonly kind: "view"; readonly state: ViewState } | { readonly kind: "event"; readonly event: ReportedEvent };

/** How citations are written, and the reader's visit. Not in the first script: few readers cite. */
export interface Citing {
  readonly view: typeof Citations;
  readonly visit: Visit | null;
}

/** The three forms, each with its entries as text to select, and a button that copies them. `id` begins the ids. */
export function Citations({
  id,
  cited,
  visit,
  ...context
}: ViewContext & { readonly id: string; readonly cited: Cited; readonly visit: Visit | null }) {
  const { t, language } = context;
  const works = worksOf(cited, visit, context);
  const styles = [
    { style: "apa", name: "APA 7", entries: works.map((work) => <p key={work.key}>{styled(apa(work))}</p>) },
    { style: "mla", name: "MLA 9", entries: works.map((work) => <p key={work.key}>{styled(mla(work))}</p>) },
    { style: "bibtex", name: "BibTeX", entries: works.map((work) => <pre key={work.key}>{`${bibtex(work)}\n`}</pre>) },
  ];
  return (
    <>
      {styles.map(({ style, name, entries }) => (
        <div key={style}>
          <h4>
            {name}
            <button type="button" data-action="copy" data-copy={`${id}/${style}`} aria-label={t.copyStyle(name)}>
              {t.copy}
            </button>
          </h4>
          <div id={`${id}/${style}`} class="citations" {...langAttribute("en", language)}>
            {entries}
          </div>
        </div>
      ))}
    </>
  );
}

function worksOf(cited: Cited, visit: Visit | null, { model, t }: ViewContext): readonly Work[] {
  if (cited.kind === "view") return [mapWork(model, t.siteName, visit, encodeLink(cited.state)), articleWork(model)];
  const { event } = cited;
  return [mapWork(model, t.siteName, visit, `events/${event.id}/`, event), ...worksBehind(model, event)];
}

/** The article, where it is tied to the report, and every source of the report. */
function worksBehind(model: Model, event: ReportedEvent): readonly Work[] {
  const claims = model.claims.filter(({ about }) => about.includes(event.id));
  const sources = citedSources(claims, event.whereabouts.locatedBy);
  const linked = event.article.kind === "linked" ? [model.article.source] : [];
  return [...new Set([...linked, ...sources])].flatMap((id) => workOf(model, id) ?? []);
}

function styled(citation: Styled) {
  return citation.map((part) => (typeof part === "string" ? part : <i key={part.italic}>{part.italic}</i>));
}
