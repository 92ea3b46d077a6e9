/** The status line over the reports: how many are shown, and where some or all are missing, the way to them. */
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { visibleEvents } from "../../src/select/visibleEvents";
import { reduce, type Action } from "../../src/state/reduce";
import { initialView, kinds, noFilter, speakers, statuses, type ViewState } from "../../src/state/viewState";
import { CountLine } from "../../src/views/CountLine";
import { all, parseHtml, textIn } from "../fixtures/html";
import { day } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

const first = initialView("en");
const shown = (state: ViewState): number => visibleEvents(shipped, state).length;

/** What each button of the line does. */
const deeds: Readonly<Record<string, Action>> = {
  allDays: { type: "daysChosen", days: null },
  clearFilters: { type: "filterChanged", filter: noFilter },
  showThin: { type: "switched", name: "thin", on: true },
};

function line(state: ViewState): { readonly text: string; readonly actions: readonly string[] } {
  const context = {
    model: shipped,
    t: en,
    language: "en",
    root: "./",
    embed: null,
    citing: null,
    still: null,
    live: true,
    compare: null,
  } as const;
  const html = parseHtml(
    renderToString(<CountLine state={state} events={visibleEvents(shipped, state)} {...context} />),
  );
  const buttons = all(html, ({ tag }) => tag === "button");
  return { text: textIn(html), actions: buttons.map(({ attributes }) => attributes.get("data-action") ?? "") };
}

function after(state: ViewState, ...actions: readonly string[]): ViewState {
  return actions.reduce((view, action) => {
    const deed = deeds[action];
    if (deed === undefined) throw new Error(`No button does ${action}`);
    return reduce(view, deed);
  }, state);
}

const only = (from: string, to = from) => ({ from: day(from), to: day(to) });
const views = [null, ...speakers].flatMap((side) =>
  [null, ...kinds].flatMap((kind) =>
    [null, ...statuses].flatMap((status) =>
      [null, only("2016-03-31"), only("2016-04-02"), only("2016-04-05", "2016-04-06")].flatMap((days) =>
        ["", "Ağdərə", "zeppelin"].flatMap((find) =>
          ([[], ["thin"]] as const).map((on): ViewState => ({ ...first, side, kind, status, days, find, on })),
        ),
      ),
    ),
  ),
);

describe("the line that counts the reports", () => {
  it("where nothing fits names a way that helps, whatever narrows", () => {
    const empty = views.filter((view) => shown(view) === 0);
    expect(empty.length).toBeGreaterThan(100);
    for (const view of empty) {
      const { text, actions } = line(view);
      const say = JSON.stringify(view);
      // One reason is given: only thin ones fit, or none of these days, or no report at all.
      const none = text.includes("No report for ");
      const fits = text.includes(en.nothingFound);
      if (none) expect(shown(after(view, "allDays")), say).toBeGreaterThan(0);
      else if (fits) {
        expect(actions, say).toContain("clearFilters");
        expect(shown(after(view, ...actions)), say).toBeGreaterThan(0);
      } else expect(actions, say).toContain("showThin");
      expect([none, fits].filter(Boolean).length, say).toBeLessThanOrEqual(1);
    }
  });

  it("offers the thinly sourced that fit, counts them, and shows just them more", () => {
    for (const view of views) {
      const { text, actions } = line(view);
      const narrowed = view.days !== null || view.find !== "" || (view.side ?? view.kind ?? view.status) !== null;
      const more = shown(after(view, "showThin")) - shown(view);
      expect(actions.includes("showThin"), JSON.stringify(view)).toBe(narrowed && more > 0);
      if (narrowed && more > 0) expect(text).toContain(en.thinFitting(more));
    }
  });

  it.each(["Ağdərə", "Smerch"])(
    "for %j, of which only thin reports tell, says how many and does not speak of filters",
    (find) => {
      const { text, actions } = line({ ...first, find });
      expect(shown({ ...first, find })).toBeLessThan(shown({ ...first, find, on: ["thin"] }));
      expect(text).toMatch(/thinly sourced reports? fits?: show (it|them)/);
      expect(text).not.toContain(en.nothingFound);
      expect(actions).toContain("showThin");
    },
  );

  it("of a day without a report says that, and nothing of filters", () => {
    const { text, actions } = line({ ...first, days: only("2016-03-31") });
    expect(text).toContain("No report for 31 March 2016 among those shown.");
    expect(text).not.toContain("fits");
    expect(actions).toEqual(["allDays"]);
  });
});
