/**
 * The terms of the vocabularies that the exports use, as https://schema.org and https://www.w3.org/TR/annotation-vocab/ define them, so
 * that the tests read linked data without the network. A term that is not here does not exist: the reader then fails.
 */
const node = { "@type": "@id" } as const;
const schema = (term: string) => `http://schema.org/${term}`;
const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;
const as = (term: string) => `http://www.w3.org/ns/activitystreams#${term}`;
const dcterms = "http://purl.org/dc/terms/";
const count = { "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" } as const;

const schemaTypes = ["Dataset", "Claim", "Event", "Organization", "Quotation", "NewsArticle", "CreativeWork"];
const schemaTexts =
  "name description copyrightNotice creditText version inLanguage text startDate endDate datePublished dateCreated";
const schemaNodes =
  "creator hasPart about citation author appearance mentions publisher license isBasedOn isPartOf url";

export const vocabularies = {
  "https://schema.org": {
    ...Object.fromEntries([...schemaTypes, ...schemaTexts.split(" ")].map((term) => [term, schema(term)])),
    ...Object.fromEntries(schemaNodes.split(" ").map((term) => [term, { "@id": schema(term), ...node }])),
  },
  "http://www.w3.org/ns/anno.jsonld": {
    dcterms,
    schema: "http://schema.org/",
    id: "@id",
    type: "@type",
    Organization: "http://xmlns.com/foaf/0.1/Organization",
    name: "http://xmlns.com/foaf/0.1/name",
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    format: "http://purl.org/dc/elements/1.1/format",
    language: "http://purl.org/dc/elements/1.1/language",
    Text: "http://purl.org/dc/dcmitype/Text",
    creator: { "@id": `${dcterms}creator`, ...node },
    rights: { "@id": `${dcterms}rights`, ...node },
    AnnotationCollection: as("OrderedCollection"),
    AnnotationPage: as("OrderedCollectionPage"),
    first: { "@id": as("first"), ...node },
    items: { "@id": as("items"), ...node, "@container": "@list" },
    total: { "@id": as("totalItems"), ...count },
    startIndex: { "@id": as("startIndex"), ...count },
    Annotation: oa("Annotation"),
    TextualBody: oa("TextualBody"),
    SpecificResource: oa("SpecificResource"),
    TextQuoteSelector: oa("TextQuoteSelector"),
    TextPositionSelector: oa("TextPositionSelector"),
    describing: oa("describing"),
    motivation: { "@id": oa("motivatedBy"), "@type": "@vocab" },
    body: { "@id": oa("hasBody"), ...node },
    target: { "@id": oa("hasTarget"), ...node },
    source: { "@id": oa("hasSource"), ...node },
    selector: { "@id": oa("hasSelector"), ...node },
    exact: oa("exact"),
    prefix: oa("prefix"),
    suffix: oa("suffix"),
    start: { "@id": oa("start"), ...count },
    end: { "@id": oa("end"), ...count },
  },
} as const;

export function isKnownContext(url: string): url is keyof typeof vocabularies {
  return url in vocabularies;
}
