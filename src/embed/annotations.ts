/** `annotations.json`: what each quoted passage of the article says, as W3C Web Annotations. https://www.w3.org/TR/annotation-model/ */
import { dataWords as words } from "../i18n/dataWords";
import { stillMessagesIn } from "../i18n/stillMessages";
import type { Claim, Excerpt } from "../model/claim";
import type { Model } from "../model/model";
import { excerptOf } from "../select/articleText";
import { ownLicence, provenance } from "./provenance";

type Node = { readonly [property: string]: unknown };

/** One annotation for each claim that quotes the article, all on one page. Ids are relative to the file, as it lies in `data/`. */
export function annotations(model: Model): Node {
  const { licence, source, contentVersion, note } = provenance(model, [], { article: true });
  const items = model.claims.flatMap((claim) => {
    const excerpt = excerptOf(claim);
    return excerpt === null ? [] : [annotation(model, claim, excerpt)];
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "annotations.json",
    type: "AnnotationCollection",
    label: words.title,
    creator,
    rights: ownLicence,
    "dcterms:rights": licence,
    "dcterms:source": source,
    "dcterms:description": note,
    "schema:version": contentVersion,
    total: items.length,
    first: { id: "#page", type: "AnnotationPage", startIndex: 0, items },
  };
}

const creator = { type: "Organization", name: words.creator };

function annotation(model: Model, claim: Claim, excerpt: Excerpt): Node {
  const claimant = model.claimants.find(({ id }) => id === claim.claimant);
  const { exact, prefix, suffix } = excerpt;
  const value = stillMessagesIn("en").claim(
    claimant?.name.en ?? claim.claimant,
    claimant?.plural === true,
    claim.verb,
    claim.says.en,
  );
  return {
    id: `#${claim.id}`,
    type: "Annotation",
    motivation: "describing",
    creator,
    rights: ownLicence,
    body: { type: "TextualBody", value, format: "text/plain", language: "en" },
    target: {
      type: "SpecificResource",
      source: { id: "article.txt", type: "Text", format: "text/plain", language: "en" },
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        {
          type: "TextPositionSelector",
          start: codePoints(model.article.text, excerpt.start),
          end: codePoints(model.article.text, excerpt.end),
        },
      ],
    },
  };
}

/** The model counts UTF-16 code units; the recommendation (section 4.2.5) counts code points. */
function codePoints(text: string, codeUnits: number): number {
  return [...text.slice(0, codeUnits)].length;
}
