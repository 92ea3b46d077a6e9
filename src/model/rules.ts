import type { RawContent } from "./parse";
import type { Problem } from "./problem";

/** The map's ground: every place of the fighting lies in it. Degrees. */
const GROUND = { west: 42.5, south: 37.5, east: 52, north: 43 };

/** The rules of content that no single field shows. */
export function checkRules(raw: RawContent, sha256: string): readonly Problem[] {
  return [
    ...articleIsVerbatim(raw, sha256),
    ...raw.places.flatMap(placeProblems),
    ...raw.claims.flatMap((claim) => claimProblems(raw, claim)),
    ...raw.events.flatMap((event) => eventProblems(raw, event)),
  ];
}

function articleIsVerbatim(raw: RawContent, sha256: string): readonly Problem[] {
  if (sha256 === raw.article.sha256) return [];
  return [
    {
      file: "article.txt",
      what: `has SHA-256 ${sha256}, not ${raw.article.sha256} as article.json says: the text must stay as published`,
    },
  ];
}

function placeProblems(place: RawContent["places"][number]): readonly Problem[] {
  const [lng, lat] = place.position;
  if (place.what === "capital" || inGround(lng, lat)) return [];
  const what = inGround(lat, lng)
    ? `[${String(lng)}, ${String(lat)}] has latitude and longitude swapped: write [longitude, latitude]`
    : `[${String(lng)}, ${String(lat)}] lies outside the map (42.5–52 E, 37.5–43 N)`;
  return [{ file: "places.json", id: `place ${place.id}`, field: "position", what }];
}

function inGround(lng: number, lat: number): boolean {
  return lng >= GROUND.west && lng <= GROUND.east && lat >= GROUND.south && lat <= GROUND.north;
}

function claimProblems(raw: RawContent, claim: RawContent["claims"][number]): readonly Problem[] {
  const problems: Problem[] = [];
  const at = { file: "claims.json", id: `claim ${claim.id}` };
  if (claim.verb === "denies" && claim.answers === undefined)
    problems.push({ ...at, field: "answers", what: "is missing: a denial names the claim that it denies" });
  if (claim.answers === claim.id)
    problems.push({ ...at, field: "answers", what: `${JSON.stringify(claim.answers)} is the claim itself` });
  const relayed = claim.via?.find((id) =>
    raw.sources.some((source) => source.id === id && source.stance === "tertiary"),
  );
  if (claim.ownObservation === true && (claim.via?.length ?? 0) > 0 && relayed !== undefined)
    problems.push({
      ...at,
      field: "ownObservation",
      what: `cannot come by way of ${JSON.stringify(relayed)}, which is tertiary`,
    });
  return problems;
}

function eventProblems(raw: RawContent, event: RawContent["events"][number]): readonly Problem[] {
  const problems: Problem[] = [];
  const at = { file: "events.json", id: `event ${event.id}` };
  const allClaims = !raw.setAside.unreadable.has("claims.json") && (raw.setAside.ids["claims.json"] ?? []).length === 0;
  if (allClaims && !raw.claims.some((claim) => claim.about.includes(event.id)))
    problems.push({ ...at, what: "has no claim: nothing in claims.json is about it" });
  if (event.days.from > event.days.to)
    problems.push({ ...at, field: "days", what: `run backwards: from ${event.days.from} to ${event.days.to}` });
  if (event.balance && event.grade !== "B")
    problems.push({ ...at, field: "balance", what: `is for grade B alone; the grade is ${event.grade}` });
  const linked =
    event.article.kind === "linked" ? event.article.links.map((link) => link.claim) : event.article.takesUp;
  for (const id of linked) {
    const claim = raw.claims.find((candidate) => candidate.id === id);
    if (claim !== undefined && !claim.evidence.some((item) => item.kind === "excerpt"))
      problems.push({ ...at, field: "article", what: `${JSON.stringify(id)} quotes no sentence of the article` });
  }
  return problems;
}
