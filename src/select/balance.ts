/** How much each side is heard on this map: counted, never steered. For maintainers (`npm run balance`) and the README. */
import type { Claim, Claimant, Figure } from "../model/claim";
import type { Side } from "../model/ids";
import { orderedNames } from "../model/names";
import type { Content, Place, Source } from "../model/types";

export type Voice = Side | "outside";
/** In the alphabet's order, as everywhere where nothing else decides. */
export const voices: readonly Voice[] = ["armenian", "azerbaijani", "outside"];

/** What is counted, for each voice; `null` where it makes no sense for that one. */
export interface BalanceRow {
  readonly what: BalanceCount;
  readonly counts: { readonly [V in Voice]: number | null };
}

export type BalanceCount =
  | "claims"
  | "claimsOfTheArticle"
  | "events"
  | "words"
  | "denials"
  | "answers"
  | "claimsOfCivilians"
  | "figures"
  | "figuresOfCivilians"
  | "claimants"
  | "eventsAtItsPlaces"
  | "civilianDeathsAtItsPlaces"
  | "namedFirst"
  | "namedAlone"
  | "sources";

type Counted = Pick<Content, "claims" | "claimants" | "events" | "places" | "sources">;

/** Counts each voice. Claims belong to who says them, never to who carried them; events graded D are not on the map and not counted. */
export function balanceOf(content: Counted): readonly BalanceRow[] {
  const drawn = content.events.filter(({ grade }) => grade !== "D");
  const sideOf = (claim: Claim): Claimant["side"] | undefined =>
    content.claimants.find(({ id }) => id === claim.claimant)?.side;
  const by = (voice: Voice): readonly Claim[] => content.claims.filter((claim) => sideOf(claim) === voice);
  const figuresBy = (voice: Voice): readonly Figure[] => by(voice).flatMap(({ figures }) => figures ?? []);
  const heldBy = (voice: Voice) =>
    drawn.filter(({ whereabouts }) =>
      (whereabouts.kind === "place" ? [whereabouts] : whereabouts.kind === "places" ? whereabouts.places : []).some(
        ({ place }) => content.places.find(({ id }) => id === place)?.heldOn20160401 === voice,
      ),
    );
  const sides = (count: (side: Side) => number): BalanceRow["counts"] => ({
    armenian: count("armenian"),
    azerbaijani: count("azerbaijani"),
    outside: null,
  });
  const all = (count: (voice: Voice) => number): BalanceRow["counts"] => ({
    ...sides(count),
    outside: count("outside"),
  });

  const near = content.places.filter(({ what }) => what !== "capital");
  const named = (side: Side, of: 1 | 2): number =>
    near.map(namesShown).filter(({ first, count }) => first === side && count === of).length;

  return [
    { what: "claimants", counts: all((voice) => content.claimants.filter(({ side }) => side === voice).length) },
    { what: "claims", counts: all((voice) => by(voice).length) },
    { what: "claimsOfTheArticle", counts: all((voice) => by(voice).filter(quotesTheArticle).length) },
    {
      what: "events",
      counts: all((voice) => drawn.filter(({ id }) => by(voice).some(({ about }) => about.includes(id))).length),
    },
    { what: "words", counts: all((voice) => sum(by(voice).map(({ says }) => wordCount(says.en)))) },
    { what: "denials", counts: all((voice) => by(voice).filter(({ verb }) => verb === "denies").length) },
    { what: "answers", counts: all((voice) => by(voice).filter(({ answers }) => answers !== undefined).length) },
    { what: "claimsOfCivilians", counts: all((voice) => by(voice).filter(speaksOfCivilians).length) },
    { what: "figures", counts: all((voice) => figuresBy(voice).length) },
    { what: "figuresOfCivilians", counts: all((voice) => figuresBy(voice).filter(countsCivilians).length) },
    { what: "eventsAtItsPlaces", counts: sides((side) => heldBy(side).length) },
    {
      what: "civilianDeathsAtItsPlaces",
      counts: sides((side) => heldBy(side).filter(({ civilianDeaths }) => civilianDeaths).length),
    },
    { what: "namedFirst", counts: sides((side) => named(side, 2)) },
    { what: "namedAlone", counts: sides((side) => named(side, 1)) },
    {
      what: "sources",
      counts: all((voice) => content.sources.filter(({ stance }) => voiceOf(stance) === voice).length),
    },
  ];
}

/** Words for people who do not fight. "Inhabited places" are no people, and "two others" may be anybody: neither is counted. */
const CIVILIANS =
  /\b(?:civilians?|residents?|villagers?|child(?:ren)?|boys?|girls?|schoolboys?|schoolgirls?|wom[ae]n|elderly|family|pupils?)\b/i;

/** A figure of people killed, wounded or missing whose wording names civilians. */
export function countsCivilians({ what, who }: Figure): boolean {
  return (what === "killed" || what === "wounded" || what === "missing") && CIVILIANS.test(who.en);
}

/** A claim that mentions civilians in its words or in a figure; "civilian settlements" are places and do not count. */
export function speaksOfCivilians({ says, figures }: Claim): boolean {
  const people = says.en.replace(/\bcivilian (?=settlements?|areas?|objects?|targets?)/gi, "");
  return CIVILIANS.test(people) || (figures ?? []).some(countsCivilians);
}

/** Whose name stands first at a place, and how many names stand there; `first` is `null` where both sides use the same one. */
export function namesShown({ names, heldOn20160401 }: Pick<Place, "names" | "heldOn20160401">): {
  readonly first: Side | null;
  readonly count: number;
} {
  const shown = orderedNames(names, heldOn20160401, "en");
  const uses = (side: Side): boolean => shown[0] !== undefined && Object.values(names[side]).includes(shown[0].text);
  const [armenian, azerbaijani] = [uses("armenian"), uses("azerbaijani")];
  const first = armenian === azerbaijani ? null : armenian ? "armenian" : "azerbaijani";
  return { first, count: shown.length };
}

function voiceOf(stance: Source["stance"]): Voice {
  return stance === "armenian" || stance === "azerbaijani" ? stance : "outside";
}

function quotesTheArticle({ evidence }: Claim): boolean {
  return evidence.some(({ kind }) => kind === "excerpt");
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
