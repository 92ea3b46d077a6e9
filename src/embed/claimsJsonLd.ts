/**
 * `claims.jsonld`: the claims in the words of schema.org. `Claim`, and not `ClaimReview`: there is no rating here. `appearance`, and
 * not `firstAppearance`: who printed a claim first is not known. https://schema.org/Claim
 */
import { dataWords as words } from "../i18n/dataWords";
import { stillMessagesIn } from "../i18n/stillMessages";
import type { Claim, Claimant } from "../model/claim";
import type { SourceId } from "../model/ids";
import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import { excerptOf } from "../select/articleText";
import { ownLicence, provenance } from "./provenance";

type Node = { readonly [property: string]: unknown };

/** A data set of claims with the events they are about. Addresses are relative to the file, as it lies in `data/`. */
export function claimsJsonLd(model: Model, claims: readonly Claim[], events: readonly ReportedEvent[]): Node {
  const { licence, source, contentVersion, note } = provenance(model, [], { article: true });
  const cited = new Set([model.article.source, ...claims.flatMap((claim) => sourcesOf(model, claim))]);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: words.title,
    description: note,
    creator: { "@type": "Organization", name: words.creator },
    license: ownLicence,
    copyrightNotice: licence,
    creditText: source,
    isBasedOn: { "@id": `#${model.article.source}` },
    version: contentVersion,
    hasPart: claims.map((claim) => claimNode(model, claim, new Set(events.map(({ id }) => id)))),
    about: events.map(({ id, title, days }) => ({
      "@type": "Event",
      "@id": `../events/${id}/`,
      name: title.en,
      startDate: days.from,
      endDate: days.to,
    })),
    citation: [...cited].map((id) => sourceNode(model, id)),
  };
}

function claimNode(model: Model, claim: Claim, known: ReadonlySet<string>): Node {
  const claimant = model.claimants.find(({ id }) => id === claim.claimant);
  const name = claimant?.name.en ?? claim.claimant;
  const excerpt = excerptOf(claim);
  return {
    "@type": "Claim",
    "@id": `#${claim.id}`,
    inLanguage: "en",
    text: stillMessagesIn("en").claim(name, claimant?.plural === true, claim.verb, claim.says.en),
    author: { ...typeOf(claimant), name },
    ...(claim.said === undefined ? {} : { dateCreated: claim.said }),
    ...(claim.about.length === 0
      ? {}
      : { about: claim.about.filter((id) => known.has(id)).map((id) => ({ "@id": `../events/${id}/` })) }),
    ...(claim.answers === undefined ? {} : { mentions: { "@id": `#${claim.answers}` } }),
    ...(excerpt === null
      ? {}
      : { appearance: { "@type": "Quotation", text: excerpt.exact, isPartOf: { "@id": `#${model.article.source}` } } }),
    citation: sourcesOf(model, claim).map((id) => ({ "@id": `#${id}` })),
  };
}

/** Of an official the content does not say whether it is a person or an office: then no type is given. */
function typeOf(claimant: Claimant | undefined): Node {
  const organised = claimant !== undefined && claimant.role !== "official" && claimant.role !== "resident";
  return organised ? { "@type": "Organization" } : {};
}

function sourcesOf(model: Model, claim: Claim): readonly SourceId[] {
  const cited = claim.evidence.map((item) => (item.kind === "citation" ? item.source : model.article.source));
  return [...new Set([...cited, ...(claim.via ?? [])])];
}

function sourceNode(model: Model, id: SourceId): Node {
  const source = model.sources.find((candidate) => candidate.id === id);
  if (source === undefined) return { "@id": `#${id}` };
  const published = id === model.article.source ? model.article.published : source.published;
  return {
    "@type": id === model.article.source ? "NewsArticle" : "CreativeWork",
    "@id": `#${id}`,
    publisher: { "@type": "Organization", name: source.publisher },
    inLanguage: source.language,
    ...(published === null ? {} : { datePublished: published }),
    ...(source.url === null ? {} : { url: source.url }),
  };
}
