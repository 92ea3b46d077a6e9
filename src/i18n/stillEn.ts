import type { StillMessages } from "./stillMessages";

const pluralVerbs = {
  says: "say",
  denies: "deny",
  accuses: "accuse",
  confirms: "confirm",
  warns: "warn",
  announces: "announce",
  asks: "ask",
} as const;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const stillEn = {
  localTime: "local time, UTC+4",
  firstReported: (day, orBefore) =>
    orBefore ? `First reported on ${day} or earlier: not every source bears a day.` : `First reported on ${day}.`,
  compareHint:
    "What each side says of the same report, in columns of equal weight. An empty column means that no source read for this map has it. The claims stand by their day: when it was said, as far as a source tells, or that of the document.",
  openReport: "Open this report",
  voice: { armenian: "Armenian and Karabakh side", azerbaijani: "Azerbaijani side", outside: "Others" },
  silent: "Nothing in the sources read.",
  figures: "Figures",
  figuresHint:
    "Each figure belongs to who gives it. Figures of different people, days or places stand apart, and none are added up.",
  ofWhom: "Of whom",
  howMany: "How many",
  whoReports: "Who reports it",
  publishedFigures: "Figures about the whole",
  range: (low, high) => `From ${String(low)} to ${String(high)}, by who reports it.`,
  qualifier: { about: "about", "at least": "at least", over: "over", under: "under" },
  counted: { killed: "Killed", wounded: "Wounded", missing: "Missing", equipment: "Equipment", hectares: "Hectares" },
  disagreements: "Where the sources differ",
  whyStatus: "Why does it say so?",
  statusRule: {
    disputed:
      "Somebody of one side denies, or answers with an accusation, what the other says of this very event, or what an outlet saw on the spot contradicts it. A denial in general terms does not count.",
    independent:
      "An outlet saw it itself, or two outlets that belong to neither side report it. One that passes on an official’s words does not count.",
    bothSides: "People of both sides speak of it, and neither denies what the other says of it.",
    oneSide: "Only one side speaks of it. That says nothing on whether it is so.",
    outsideOnly:
      "Neither side speaks of it in the sources read: a body outside speaks for itself, or one outlet reports it.",
  },
  whyOneSide: "Why does it say so, although others speak too?",
  restsOn: (claimants) => `It rests on: ${claimants}.`,
  notCounted: {
    general: (claimants) => `Not counted, as this event is not named: ${claimants}.`,
    encyclopaedia: (claimants) => `Not counted, as an encyclopaedia: ${claimants}.`,
    oneOutlet: (claimants) => `Not counted, as one outlet alone that did not see it: ${claimants}.`,
    body: (claimants) => `Not counted, as a body outside that did not see it: ${claimants}.`,
  },
  balanceNote:
    "Shown although its sources are thin, so that harm to civilians on this side is not left unseen. Other thin reports wait behind the switch.",
  thinNote: "Thinly sourced: left out unless the reader asks for it.",
  editorsNote: (number) => `Editor’s note ${String(number)}`,
  civilianNote: "This report is about the deaths of civilians.",
  deathsNote: "This report is about deaths.",
  when: "When",
  where: "Where",
  claimed: "What is claimed, and by whom",
  inArticle: "In the article",
  note: "To mind",
  sources: "Sources",
  claim: (claimant, plural, verb, says) => `${capitalised(claimant)} ${plural ? pluralVerbs[verb] : verb} ${says}.`,
  publishedBy: (publishers) => `Source: ${publishers}`,
  via: (publishers) => `Carried by ${publishers}`,
  ownObservation: "Its own observation",
  relation: {
    reports: "The article reports this:",
    locates: "The article does not name this place; it bears on this sentence:",
    contradicts: "This contradicts a sentence of the article:",
    context: "The article does not report this; it gives context to this sentence:",
  },
  bearsOn: "The article does not report this; it bears on this sentence:",
  tiedAs: {
    reports: "The sentence reports it.",
    locates: "Other sources say it happened here; the sentence names no place.",
    contradicts: "It contradicts the sentence.",
    context: "It gives context to the sentence.",
  },
  absent: {
    afterArticle: "This came after the article was published.",
    notInArticle: "The article does not mention this.",
  },
  takesUp: "It takes up this sentence:",
  showInArticle: "Show in the article",
  stance: {
    armenian: "Armenian side or Armenian media",
    azerbaijani: "Azerbaijani side or Azerbaijani media",
    international: "international body",
    independent: "independent media",
    tertiary: "encyclopaedia or compilation",
  },
  dateNotKnown: "date not known",
  disc: (names, kilometres) => `${names}, within about ${kilometres} of the point drawn`,
  wholeLine: "Along the line of contact as a whole, not at one place.",
  locatedBy: (publishers) => `Located by ${publishers}`,
  namesNote: (first, second, disputed) =>
    disputed
      ? `${first} and ${second} stand in the alphabet’s order: who held the place on 1 April 2016 is disputed.`
      : `${first} is the name used by the side that held the place on 1 April 2016 (inferred from the geometry), ${second} the other side’s.`,
  stretch: (wording) => `A stretch of the line of contact, as a source names it: ${wording}.`,
  direction: (wording) => `Only a direction is named (${wording}): the band has no ends because no source gives any.`,
  compassOnly: (wording) => `Not on the map, as only a point of the compass is named: ${wording}.`,
  unlocated: (wording) => `Not on the map. What the sources say of the place: ${wording}.`,
  away: (place, kilometres) =>
    `${place}, about ${kilometres} from the line of contact: it stands at the map’s edge in the true direction.`,
  inOblast: "Inside the former oblast.",
  notInOblast: "Outside the former oblast.",
  fromTown: (kilometres, town) => `The nearest town on this map is ${town}, about ${kilometres} away.`,
  atTown: (town) => `At or near ${town}.`,
  distance: (kilometres, side) =>
    side === "armenian"
      ? `About ${kilometres} from the line of contact as drawn, which is approximate, on the side held by Armenian and Karabakh forces.`
      : `About ${kilometres} from the line of contact as drawn, which is approximate, on the side held by Azerbaijani forces.`,
  distanceUnsure: (kilometres) =>
    `Within ${kilometres} of the line of contact as drawn, which is approximate: too near to say on which side.`,
  quotation: "A sentence of the article",
} as const satisfies StillMessages;
