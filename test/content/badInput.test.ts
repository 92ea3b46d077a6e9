/** Broken copies of the shipped content: each is refused, with the file, the entry, the field and what was found there. */
import { describe, expect, it } from "vitest";
import { sitePlugin } from "../../scripts/sitePlugin";
import type { ContentFiles } from "../../src/model/parse";
import { checkContent } from "../../src/model/readModel";
import { entriesOf, entryOf, inProject, problemsOf, withEntries, withFields } from "../fixtures/breakContent";
import { contentFiles } from "../fixtures/shipped";

const figureOfAnEntry = (claimant: string) => withFields("claims.json", "boy-killed-panorama", { claimant });
const encyclopaedia = { id: "an-encyclopaedia", name: { en: "Wikipedia" }, side: "outside", role: "encyclopaedia" };
const stretch = (from: readonly number[], to: readonly number[]) => ({
  kind: "stretch",
  from,
  to,
  wording: { en: "from Seysulan to Talish" },
  locatedBy: ["azerbaijan-mod-2016-04-02"],
});
const renamed = (ids: readonly { readonly id?: unknown }[]) =>
  JSON.stringify(ids.map((entry) => (entry.id === "lele-tepe" ? { ...entry, id: "lele-tepe-height" } : entry)));
const lelePointers = (file: string) =>
  (contentFiles[file] ?? "").replaceAll(/(?<="(?:about|events)": \[[^\]]*)"lele-tepe"/g, '"lele-tepe-height"');

const fixtures: readonly (readonly [what: string, files: ContentFiles, line: string])[] = [
  [
    "a figure without a reporter",
    withFields("figures.json", "oblast-area", { claimant: undefined }),
    'figures.json: figure oblast-area: claimant is missing (expected "claimant")',
  ],
  [
    "figures that an encyclopaedia gives",
    {
      ...figureOfAnEntry("an-encyclopaedia"),
      "claimants.json": JSON.stringify([...entriesOf("claimants.json"), encyclopaedia]),
    },
    'claims.json: claim boy-killed-panorama: figures have no reporter: "an-encyclopaedia" is an encyclopaedia, name who gave the figures',
  ],
  [
    "a figure in a title that nobody gives",
    withFields("events.json", "first-toll", {
      title: { en: "The Armenian side says it lost 19 soldiers, Azerbaijan 12" },
    }),
    "events.json: event first-toll: title.en has the figure 19, which no claim about the event gives: who reports it?",
  ],
  [
    "a denial that answers nothing",
    withFields("claims.json", "seysulan-denial-karabakh-official", { answers: undefined }),
    "claims.json: claim seysulan-denial-karabakh-official: answers is missing: a denial names the claim that it denies",
  ],
  [
    "a denial that answers what was said of another event",
    withFields("claims.json", "seysulan-denial-karabakh-official", { answers: "twelve-killed-az-mod" }),
    'claims.json: claim seysulan-denial-karabakh-official: answers "twelve-killed-az-mod" is about none of the events that the denial is about',
  ],
  [
    "an answer to one’s own claim",
    withFields("claims.json", "lele-tepe-retaken-karabakh-forces", { answers: "ceasefire-untrue-karabakh-forces" }),
    'claims.json: claim lele-tepe-retaken-karabakh-forces: answers "ceasefire-untrue-karabakh-forces" is by "karabakh-forces" too: nobody answers himself',
  ],
  [
    "a stretch that begins off the line",
    withFields("events.json", "seysulan", { whereabouts: stretch([46.2, 40.2], [46.74, 40.38]) }),
    "events.json: event seysulan: whereabouts.from [46.2, 40.2] lies 43 km from the line of contact, more than 15 km: no stretch of it ends there",
  ],
  [
    "names of a place in the wrong order",
    withFields("events.json", "fighting-begins", { note: { en: "Most of it near Aghdara (Martakert)." } }),
    'events.json: event fighting-begins: note.en "Aghdara (Martakert)": "Martakert" stands first, the name used by the side that held the place on 1 April 2016',
  ],
  [
    "an id that changed without an alias",
    {
      ...contentFiles,
      "events.json": renamed(entriesOf("events.json")),
      "claims.json": lelePointers("claims.json"),
      "disagreements.json": lelePointers("disagreements.json"),
    },
    'published.json: event lele-tepe: id "lele-tepe" is an event no more: write "lele-tepe": "lele-tepe-height" into aliases.json, links name it',
  ],
  [
    "a day that is none",
    withFields("events.json", "seysulan", { days: { from: "2016-04-31", to: "2016-04-31" } }),
    'events.json: event seysulan: days.from "2016-04-31" is no calendar day (2016-04-02)',
  ],
  [
    "an official’s word as the outlet’s own, still carried by the outlet",
    withFields("claims.json", "three-in-24-hours-az-mod", { claimant: "afp", via: ["afp-lala-tepe"] }),
    'claims.json: claim three-in-24-hours-az-mod: claimant "afp" cannot come by way of its own "afp-lala-tepe": the claimant is who told the outlet',
  ],
  [
    "an official’s word as the outlet’s own, told at second hand",
    withFields("claims.json", "from-noon-ap", {
      says: { en: "that Azerbaijan’s Defence Ministry announced a halt at noon" },
    }),
    'claims.json: claim from-noon-ap: says.en "Azerbaijan’s Defence Ministry announced" is an official’s word, not that of "ap": make the official the claimant and the outlet its "via"',
  ],
  [
    "as seen by an outlet what another carried",
    withFields("claims.json", "lele-tepe-on-the-spot-afp", { via: ["ap-2016-04-06-ceasefire"] }),
    'claims.json: claim lele-tepe-on-the-spot-afp: ownObservation cannot come by way of "ap-2016-04-06-ceasefire": what one saw, one says oneself',
  ],
  [
    "a private person’s name",
    withFields("events.json", "talish-shelled", {
      title: { en: "Talish: shelling and the death of Vagharsh Petrosyan reported" },
    }),
    'events.json: event talish-shelled: title.en "Vagharsh Petrosyan" looks like the name of a private person: leave it out, or list it in names.json with the reason why it may stand',
  ],
  [
    "a word that takes a side",
    withFields("events.json", "seysulan", { title: { en: "Azerbaijan says it liberated Seysulan" } }),
    'events.json: event seysulan: title.en "liberated" takes a side: say it neutrally, or quote it with whose word it is',
  ],
  [
    "a claim in another form than the others",
    withFields("claims.json", "seysulan-cleared-az-mod", { says: { en: "The village was cleared" } }),
    'claims.json: claim seysulan-cleared-az-mod: says.en "The village was cleared" does not begin with "that", to be read after "says"',
  ],
  [
    "a mistyped quotation",
    withFields("claims.json", "osce-meeting", {
      evidence: [{ kind: "excerpt", exact: "Sargsyan was quoted saying at a meating", prefix: "", suffix: "" }],
    }),
    'the nearest passage is "Sargsyan was quoted saying at a meeting"',
  ],
  [
    "a mistyped id",
    withFields("claims.json", "seysulan-cleared-az-mod", { claimant: "azerbaijan-mdo" }),
    'claims.json: claim seysulan-cleared-az-mod: claimant "azerbaijan-mdo" is no claimant; did you mean "azerbaijan-mod"?',
  ],
  [
    "a sentence of the article under another id",
    {
      ...contentFiles,
      "claims.json": (contentFiles["claims.json"] ?? "").replaceAll('"osce-meeting"', '"osce-gathering"'),
    },
    'published.json: sentence osce-meeting: id "osce-meeting" is no claim that quotes the article',
  ],
];

describe("a broken copy of the content", () => {
  it("is a copy: unbroken it has no problem", async () => {
    expect(problemsOf(contentFiles)).toEqual([]);
    expect(await inProject(contentFiles, checkContent)).toEqual([]);
  });

  it("is told of by npm run check as here: problems of form, of sense and of ground", async () => {
    const broken = [
      withFields("events.json", "seysulan", { days: { from: "2016-04-31", to: "2016-04-31" } }),
      withFields("claims.json", "osce-meeting", { claimant: "nobody" }),
      withFields("events.json", "seysulan", { whereabouts: stretch([46.2, 40.2], [46.74, 40.38]) }),
    ];
    for (const files of broken) {
      expect(problemsOf(files)).not.toEqual([]);
      expect(await inProject(files, checkContent)).toEqual(problemsOf(files));
    }
  });

  it.each(fixtures)("is refused for %s", (_what, files, line) => {
    expect(problemsOf(files).join("\n")).toContain(line);
  });

  it("fails the build too, with the same line", async () => {
    const files = withFields("events.json", "seysulan", { days: { from: "2016-04-31", to: "2016-04-31" } });
    const build = inProject(files, async (folder) => {
      const { configResolved, load } = sitePlugin() as unknown as {
        readonly configResolved: (config: { readonly root: string }) => void;
        readonly load: (this: unknown, id: string) => Promise<unknown>;
      };
      configResolved({ root: folder });
      return load.call({ environment: { mode: "dev" } }, "\0virtual:model");
    });
    await expect(build).rejects.toThrow('events.json: event seysulan: days.from "2016-04-31" is no calendar day');
  });
});

describe("the check", () => {
  it.each([
    ["a full name", "that Vagharsh Petrosyan was killed", "Vagharsh Petrosyan"],
    ["an initial and a surname", "that V. Petrosyan was killed", "V. Petrosyan"],
    ["a surname that a public person has as well", "that Vagharsh Sargsyan was killed", "Vagharsh Sargsyan"],
    ["a lone surname of a resident", "that the resident Petrosyan was killed", "Petrosyan"],
    ["a name in another script", "that Վաղարշ Պետրոսյան was killed", "Վաղարշ Պետրոսյան"],
    ["an Azerbaijani name", "that Şəbnəm Örnəkova was killed", "Şəbnəm Örnəkova"],
  ])("notices %s", (_what, en, name) => {
    const problems = problemsOf(withFields("claims.json", "boy-killed-panorama", { says: { en }, figures: [] }));
    expect(problems).toEqual([expect.stringContaining(`says.en "${name}" looks like`)]);
  });

  it.each([
    "that Serzh Sargsyan met Sergei Lavrov on Monday",
    "that it happened near Nerkin Chartar on 2 April",
    "that Grad rockets fell, as the International Crisis Group also says",
  ])("does not take what may stand for a private name: %s", (en) => {
    expect(problemsOf(withFields("claims.json", "boy-killed-panorama", { says: { en }, figures: [] }))).toEqual([]);
  });

  it("asks for no alias where one is given", () => {
    const files: ContentFiles = {
      ...contentFiles,
      "events.json": renamed(entriesOf("events.json")),
      "claims.json": lelePointers("claims.json"),
      "disagreements.json": lelePointers("disagreements.json"),
      "aliases.json": JSON.stringify({ "lele-tepe": "lele-tepe-height" }),
    };
    expect(problemsOf(files)).toEqual([]);
  });

  it("lets a loaded word stand in a quotation, with whose word it is", () => {
    const note = { en: "“Liberated” is the ministry’s word." };
    expect(problemsOf(withFields("events.json", "seysulan", { note }))).toEqual([]);
  });

  it("lets a stretch stand whose ends lie on the line", () => {
    const whereabouts = stretch([46.985, 40.246], [46.74, 40.38]);
    expect(problemsOf(withFields("events.json", "seysulan", { whereabouts }))).toEqual([]);
  });

  it("says nothing else of an entry whose shape is wrong", () => {
    const days = { from: "2016-04-31", to: "2016-05-01" };
    expect(problemsOf(withFields("events.json", "lele-tepe", { days }))).toEqual([
      'events.json: event lele-tepe: days.from "2016-04-31" is no calendar day (2016-04-02)',
    ]);
  });

  it("tells of every problem, not of the first alone", () => {
    const twice = { ...entryOf("places.json", "talish"), position: [40.38139, 46.74083] };
    const problems = problemsOf({
      ...withEntries("places.json", twice),
      "claims.json": withFields("claims.json", "osce-meeting", { claimant: "nobody" })["claims.json"] ?? "",
    });
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringContaining('place talish: id "talish" stands twice'),
        expect.stringContaining("has latitude and longitude swapped"),
        expect.stringContaining('claimant "nobody" is no claimant'),
      ]),
    );
  });
});
