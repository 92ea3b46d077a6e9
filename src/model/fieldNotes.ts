/** What an editor shows beside a field while somebody writes content: by file, then by field of one entry. */
export const fieldNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sources.json": {
    publisher: "Who published it, with “via …” where it was read elsewhere. Shown instead of the title.",
    title: "As published; null if not known. Kept for citations, not shown: several headlines accuse.",
    published: "Day, month or year; null if no date is known. Never guessed.",
    url: "The publisher’s own site or a recognised archive; null where there is none. No mirror, no preview system.",
    stance: "Whose view the document stands for. An outlet that belongs to neither side is independent.",
  },
  "claimants.json": {
    name: "Reads before a verb: “Azerbaijan’s Defence Ministry” says …",
    plural: "Set it where the name takes a plural verb: “Karabakh forces” say …",
    role: "official, resident, organisation, outlet, or encyclopaedia (which never counts for a status)",
  },
  "claims.json": {
    about: "The events that the claim speaks of; empty for context.",
    claimant: "Who says it. An outlet that merely carries it stands in “via”.",
    via: "The documents of whoever carried it, where that is somebody else.",
    said: "The day on which it was said, where a source tells it; else left out: the date of the document then stands for it.",
    says: "In our own words, to be read after “{claimant} {verb}”: “that …”, or after accuses “Azerbaijan of …”. No full stop.",
    figures: "Numbers as this claimant gives them, each with who is counted. No sums of our own.",
    answers: "The claim that this one denies or contradicts. A denial needs it.",
    general: "It bears on the event without naming it; shown, and not counted for the event’s status.",
    ownObservation: "The claimant reports what it saw itself. Never together with “via”.",
    evidence: "An excerpt of the article, to the letter, or a citation of a source. At least one.",
    note: "What else is known about the article’s sentence.",
  },
  "places.json": {
    position: "[longitude, latitude] in degrees: the greater number of this region comes first, e.g. [46.74, 40.38]",
    radiusMeters: "The radius on the ground within which the position is known.",
    heldOn20160401:
      "Who held it on 1 April 2016: inferred, shown as such; decides whose name stands first. null: far away.",
    names:
      "The names that each side uses, in each language; null where no source gives one. No transliteration of ours.",
    sources: "Who located it.",
  },
  "events.json": {
    id: "A stable slug: it stands in other people’s links. To rename it, write the old one into aliases.json.",
    title: "Attributed, never an assertion of ours: “Azerbaijan says it took …”. No full stop.",
    time: "As the sources give it, in the time of the place (UTC+4).",
    whereabouts: "As exactly as the sources say and no more, with who located it.",
    article:
      "linked: to its sentences, each with the relation. absent: with the reason. “reports” only where the article reports it.",
    grade: "How well sourced the report is, not whether it is true. D is not on the map.",
    balance: "A grade B that is shown by default: civilian harm on the side that would otherwise be missing.",
    civilianDeaths: "A content note stands before it.",
    note: "What the sources disagree about, or what to mind.",
  },
  "slips.json": {
    claim: "The claim that quotes the sentence.",
    text: "What is wrong or missing, with sources. The article stays as it is.",
  },
  "disagreements.json": {
    events: "The events that it touches; may be empty.",
    versions: "Each version with whose it is.",
  },
  "glossary.json": { term: "As it stands in our texts.", text: "One or two plain sentences." },
  "figures.json": {
    value: "As the source gives it, ranges and words included; null where none could be found.",
    claimant: "Who gives the figure. There is no figure without a reporter.",
    asOf: "The time that the figure is for.",
  },
};
