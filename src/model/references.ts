import { nearest } from "./nearest";
import type { RawContent } from "./parse";
import type { Problem } from "./problem";
import { placesOf } from "./whereaboutsPlaces";

/** Duplicate ids, and ids that nothing has; for each unknown id the closest known one. */
export function checkReferences(raw: RawContent): readonly Problem[] {
  const problems: Problem[] = [];
  // Of a file that could not be read to its end nobody can say what is not in it.
  const incomplete = new Set<ReadonlySet<string>>();
  const index = (file: string, noun: string, entries: readonly { readonly id: string }[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id))
        problems.push({ file, id: `${noun} ${id}`, field: "id", what: `${JSON.stringify(id)} stands twice` });
      seen.add(id);
    }
    // An entry that was set aside for its shape is there all the same.
    for (const id of raw.setAside.ids[file] ?? []) seen.add(id);
    if (raw.setAside.unreadable.has(file)) incomplete.add(seen);
    return seen;
  };
  const sources = index("sources.json", "source", raw.sources);
  const claimants = index("claimants.json", "claimant", raw.claimants);
  const claims = index("claims.json", "claim", raw.claims);
  const places = index("places.json", "place", raw.places);
  const events = index("events.json", "event", raw.events);
  index("layers.json", "layer", raw.layers);

  const known = (
    file: string,
    id: string,
    field: string | null,
    noun: string,
    ids: ReadonlySet<string>,
    found: string,
  ): void => {
    if (ids.has(found) || incomplete.has(ids)) return;
    const hint = nearest(found, ids);
    problems.push({
      file,
      id,
      ...(field === null ? {} : { field }),
      what: `${JSON.stringify(found)} is no ${noun}${hint === null ? "" : `; did you mean ${JSON.stringify(hint)}?`}`,
    });
  };

  known("article.json", "article", "source", "source", sources, raw.article.source);
  for (const claim of raw.claims) {
    const at = (field: string, noun: string, ids: ReadonlySet<string>, found: string): void => {
      known("claims.json", `claim ${claim.id}`, field, noun, ids, found);
    };
    at("claimant", "claimant", claimants, claim.claimant);
    claim.about.forEach((id) => {
      at("about", "event", events, id);
    });
    claim.via?.forEach((id) => {
      at("via", "source", sources, id);
    });
    if (claim.answers !== undefined) at("answers", "claim", claims, claim.answers);
    claim.evidence.forEach((item, i) => {
      if (item.kind === "citation") at(`evidence.${String(i)}.source`, "source", sources, item.source);
    });
  }
  for (const place of raw.places)
    place.sources.forEach((id) => {
      known("places.json", `place ${place.id}`, "sources", "source", sources, id);
    });
  for (const event of raw.events) {
    const at = (field: string, noun: string, ids: ReadonlySet<string>, found: string): void => {
      known("events.json", `event ${event.id}`, field, noun, ids, found);
    };
    placesOf(event.whereabouts).forEach((id) => {
      at("whereabouts.place", "place", places, id);
    });
    event.whereabouts.locatedBy.forEach((id) => {
      at("whereabouts.locatedBy", "source", sources, id);
    });
    if (event.article.kind === "linked")
      event.article.links.forEach((link, i) => {
        at(`article.links.${String(i)}.claim`, "claim", claims, link.claim);
      });
    else
      event.article.takesUp.forEach((id) => {
        at("article.takesUp", "claim", claims, id);
      });
  }
  for (const [file, noun, entries] of [
    ["timeline.json", "entry", raw.timeline],
    ["slips.json", "slip", raw.slips],
    ["disagreements.json", "disagreement", raw.disagreements],
    ["glossary.json", "term", raw.glossary],
    ["figures.json", "figure", raw.figures],
  ] as const) {
    index(file, noun, entries);
    for (const entry of entries) {
      const cited = "versions" in entry ? entry.versions.flatMap((version) => version.sources) : entry.sources;
      for (const id of cited) known(file, `${noun} ${entry.id}`, "sources", "source", sources, id);
      if ("claim" in entry) known(file, `${noun} ${entry.id}`, "claim", "claim", claims, entry.claim);
      if ("events" in entry)
        for (const id of entry.events) known(file, `${noun} ${entry.id}`, "events", "event", events, id);
    }
  }
  for (const [old, current] of Object.entries(raw.aliases)) {
    known("aliases.json", `alias ${old}`, null, "event", events, current);
    if (events.has(old))
      problems.push({ file: "aliases.json", id: `alias ${old}`, what: "is the id of an event that exists" });
  }
  return problems;
}
