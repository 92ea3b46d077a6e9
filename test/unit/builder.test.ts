import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { all, hasAttribute, parseHtml, textIn } from "../fixtures/html";
import { bodyOf } from "../fixtures/pages";
import { lessons, only, shipped } from "../fixtures/shipped";
import {
  carried,
  hashOf,
  reduceBuilder,
  snippetOptions,
  startFrom,
  type BuilderState,
  type Change,
} from "../../src/embed/builder";
import { limits } from "../../src/embed/embedSize";
import { choicesOf } from "../../src/embed/builderChoices";
import { elementSnippet, iframeSnippet, linkSnippet, markdownSnippet } from "../../src/embed/snippet";
import { messagesIn } from "../../src/i18n/language";
import { pageMessagesIn } from "../../src/i18n/pageMessages";
import { embedModes } from "../../src/state/embedModes";
import { layerSwitches, switches } from "../../src/state/viewState";

const { siteName } = messagesIn("en");
const { titles } = pageMessagesIn("en").embed;
const choices = choicesOf(shipped, lessons, "en", { siteName, titles });
const address = "https://example.org/maps/";
const start = (hash: string): BuilderState => startFrom(hash, choices);
const after = (state: BuilderState, ...changes: readonly Change[]): BuilderState =>
  changes.reduce((before, change) => reduceBuilder(before, change, choices), state);

describe("what there is to choose from", () => {
  it("is written into the page to the letter", () => {
    const place = only(all(bodyOf("embed/index.html"), hasAttribute("id", "builder")));
    expect(JSON.parse(place.attributes.get("data-choices") ?? "")).toEqual(choices);
  });

  it("is every report that may be shown, with its number, and every lesson with its steps", () => {
    expect(choices.events.map(({ number }) => number)).toEqual(choices.events.map((_, index) => index + 1));
    expect(choices.events.length).toBe(shipped.events.filter(({ grade }) => grade !== "D").length);
    expect(choices.lessons.map(({ id, steps }) => [id, steps.length])).toEqual(
      lessons.map(({ id, steps }) => [id, steps.length]),
    );
  });
});

describe("the page without a script", () => {
  it("says how to embed by hand: a frame for the map, and every report by its id", () => {
    const text = textIn(bodyOf("embed/index.html"));
    expect(text).toContain('<iframe src="https://example.org/embed/map/"');
    for (const { id } of choices.events) expect(text).toContain(`#event=${id}`);
  });
});

describe("a link of the site", () => {
  it.each([
    ["", "map"],
    ["#map=9/39.8/46.9&days=2016-04-02", "map"],
    ["#event=lele-tepe&panel=events", "event"],
    ["#excerpt=thirty-soldiers-dead", "reader"],
    ["#panel=compare", "reader"],
    [`#lesson=${choices.lessons[0]?.id ?? ""}/2`, "lesson"],
  ] as const)("%s begins with what shows it best: %s", (hash, mode) => {
    expect(start(hash)).toMatchObject({ mode, dropped: [] });
  });

  it("fills in the form, and its view comes out again", () => {
    for (const hash of [
      "#event=lele-tepe&days=2016-04-02..2016-04-03&map=9/39.8/46.9&find=Talish&show=thin&hide=relief,roads",
      "#excerpt=thirty-soldiers-dead&panel=events",
      `#lesson=${choices.lessons[0]?.id ?? ""}/2`,
    ])
      expect(hashOf(start(hash))).toBe(hash);
  });

  it("keeps its valid part, and says what it dropped", () => {
    const state = start("#event=nowhere&days=2016-04-02&lesson=none&<script>=1");
    expect(hashOf(state)).toBe("#days=2016-04-02");
    expect(state.dropped).toEqual(["event=nowhere", "lesson=none", "<script>=1"]);
  });
});

describe("the form", () => {
  it("chooses a report and a day", () => {
    const state = after(
      start(""),
      { type: "eventChosen", event: "lele-tepe" },
      { type: "daysChosen", from: "2016-04-02", to: "2016-04-02" },
    );
    expect(hashOf(state)).toBe("#event=lele-tepe&days=2016-04-02");
    expect(hashOf(after(state, { type: "eventChosen", event: "" }))).toBe("#days=2016-04-02");
    expect(hashOf(after(state, { type: "eventChosen", event: "nonsense" }))).toBe("#days=2016-04-02");
  });

  it("never has a last day before the first, nor a day that cannot be shown", () => {
    const days = (from: string, to: string) => hashOf(after(start(""), { type: "daysChosen", from, to }));
    expect(days("2016-04-04", "2016-04-02")).toBe("#days=2016-04-04");
    expect(days("", "2016-04-02")).toBe("");
    expect(days("2015-01-01", "2016-04-02")).toBe("");
  });

  it("switches layers and what is shown beside", () => {
    const off = layerSwitches.map((layer): Change => ({ type: "layerSwitched", layer, shown: false }));
    const on = switches.map((name): Change => ({ type: "switched", name, on: true }));
    const state = after(start(""), ...off, ...on);
    expect(hashOf(state)).toBe(`#show=${switches.join(",")}&hide=${layerSwitches.join(",")}`);
    const back = after(state, ...layerSwitches.map((layer): Change => ({ type: "layerSwitched", layer, shown: true })));
    expect(hashOf(back)).toBe(`#show=${switches.join(",")}`);
  });

  it("leaves light or dark to the reader's device, or chooses for all, in every mode and with every step", () => {
    const dark: Change = { type: "themeChosen", theme: "dark" };
    for (const mode of embedModes) {
      const state = after(start("#event=lele-tepe"), dark, { type: "modeChosen", mode });
      expect(hashOf(state)).toMatch(/&theme=dark$/);
      expect(elementSnippet(snippetOptions(state, choices, address))).toContain(' theme="dark"');
      expect(hashOf(after(state, { type: "themeChosen", theme: null }))).not.toContain("theme");
    }
    expect(hashOf(start("#theme=light"))).toBe("#theme=light");
    expect(start("#theme=sepia").dropped).toEqual(["theme=sepia"]);
  });

  it("shows a lesson from its first step, without the view of before, which comes back with the mode", () => {
    const [first] = choices.lessons;
    const view = "#event=lele-tepe&hide=relief";
    const lesson = after(start(view), { type: "modeChosen", mode: "lesson" });
    expect(hashOf(lesson)).toBe(`#lesson=${first?.id ?? ""}/1`);
    expect(hashOf(after(lesson, { type: "modeChosen", mode: "map" }))).toBe(view);
  });

  it("names what it has no field for, and leaves it out when asked", () => {
    const state = start("#event=lele-tepe&map=9/39.8/46.9&find=Talish&side=armenian&hide=relief");
    expect(carried(state)).toEqual(["viewport", "side", "find"]);
    const without = after(state, { type: "carriedDropped" });
    expect(carried(without)).toEqual([]);
    expect(hashOf(without)).toBe("#event=lele-tepe&hide=relief");
    expect(hashOf(after(start("#excerpt=thirty-soldiers-dead"), { type: "carriedDropped" }))).toBe("");
  });

  it("takes over the view to which the preview was moved", () => {
    const state = after(start("#event=lele-tepe"), {
      type: "viewTaken",
      hash: "#event=talish-shelled&map=9/40.2/46.8",
    });
    expect(hashOf(state)).toBe("#event=talish-shelled&map=9/40.2/46.8");
    expect(state.mode).toBe("event");
  });

  it("keeps sizes within what the pages are made for, whatever is typed", () => {
    const size = (width: string, height: string) => {
      const sized = after(start(""), { type: "sized", size: { fluid: false, width, height } });
      return snippetOptions(sized, choices, address);
    };
    expect(size("640", "500")).toMatchObject({ width: 640, height: 500, fluid: false });
    expect(size("1", "-5")).toMatchObject({ width: limits.width.min, height: limits.height.min });
    expect(size("1e9", "99999")).toMatchObject({ width: limits.width.max, height: limits.height.max });
    for (const none of ["", " ", "abc"]) expect(size(none, none)).toMatchObject({ width: 800, height: 520 });
  });
});

/** Validity alone; `recommended`, which also holds views on style, wants none where HTML has no other way to be as wide as the page. */
const validators = {
  fluid: new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "no-inline-style": "off" } }),
  fixed: new HtmlValidate({ extends: ["html-validate:recommended"] }),
};

describe.each(embedModes)("what is pasted for the mode %s", (mode) => {
  const view = "#event=lele-tepe&days=2016-04-02..2016-04-03&find=%22%3E&hide=relief";
  const chosen = after(start(view), { type: "modeChosen", mode });

  it.each(["fluid", "fixed"] as const)("is valid and lends nothing but what the map uses, %s", async (width) => {
    const options = snippetOptions(
      after(chosen, { type: "sized", size: { fluid: width === "fluid" } }),
      choices,
      address,
    );
    for (const snippet of [iframeSnippet(options), elementSnippet(options), linkSnippet(options)]) {
      const page = `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>A page</title>\n</head>\n<body>\n${snippet}\n</body>\n</html>\n`;
      const { results } = await validators[width].validateString(page);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      const elements = all(parseHtml(snippet));
      expect(elements.flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => /^on/.test(name))).toEqual(
        [],
      );
      expect(elements.filter(({ tag, attributes }) => tag === "script" && !attributes.has("src"))).toEqual([]);
    }
    const { attributes } = only(all(parseHtml(iframeSnippet(options))));
    expect(attributes.get("src")).toBe(new URL(`embed/${mode}/${hashOf(chosen)}`, address).href);
    expect(attributes.get("title")).toMatch(/^Line of Contact: ./);
    expect(attributes.get("loading")).toBe("lazy");
    expect(attributes.get("allow")).toBe("fullscreen; clipboard-write");
    expect(attributes.has("style")).toBe(width === "fluid");
  });

  it("is a link to the same view on the full page", () => {
    const markdown = markdownSnippet(snippetOptions(chosen, choices, address));
    expect(markdown).toContain(`(<${address}${hashOf(chosen)}>)`);
  });
});
