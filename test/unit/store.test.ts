import { describe, expect, it } from "vitest";
import { createStore } from "../../src/state/store";
import { initialView } from "../../src/state/viewState";
import { eventId } from "../fixtures/madeUp";

const select = (id: string) => ({ type: "eventSelected", event: eventId(id) }) as const;
const viewport = { center: [46.75, 39.82], zoom: 9 } as const;

describe("the store", () => {
  it("holds the view it began with until something happens", () => {
    const view = initialView("en");
    const store = createStore(view);
    expect(store.state()).toBe(view);
    store.dispatch(select("a"));
    expect(store.state().focus).toEqual({ kind: "event", event: "a" });
  });

  it("tells its listeners in the order in which they came, with the view and what happened", () => {
    const store = createStore(initialView("en"));
    const heard: unknown[] = [];
    for (const name of ["first", "second", "third"])
      store.listen((state, action) => heard.push([name, state === store.state(), action]));
    store.dispatch(select("a"));
    expect(heard).toEqual(["first", "second", "third"].map((name) => [name, true, select("a")]));
  });

  it("tells nobody of what changes nothing", () => {
    const store = createStore(initialView("en"));
    const heard: string[] = [];
    store.listen((_state, action) => heard.push(action.type));
    store.dispatch({ type: "focusCleared" });
    store.dispatch({ type: "panelOpened", panel: "article" });
    store.dispatch({ type: "viewportMoved", viewport: null });
    store.dispatch({ type: "daysChosen", days: null });
    expect(heard).toEqual([]);
  });

  it("no longer tells one that stopped listening, even during the telling", () => {
    const store = createStore(initialView("en"));
    const heard: string[] = [];
    store.listen(() => {
      stopSecond();
    });
    const stopSecond = store.listen(() => heard.push("second"));
    store.listen(() => heard.push("third"));
    store.dispatch(select("a"));
    store.dispatch(select("b"));
    expect(heard).toEqual(["third", "third"]);
  });

  it("tells every listener of changes in the order they were made, if a listener makes one too", () => {
    const store = createStore(initialView("en"));
    const heard: unknown[] = [];
    // As when a report is chosen that lies out of sight, and the map moves to it.
    store.listen((_state, action) => {
      if (action.type === "eventSelected") store.dispatch({ type: "viewportMoved", viewport });
    });
    store.listen((state, action) => heard.push([action.type, state.viewport]));
    store.dispatch(select("a"));
    expect(heard).toEqual([
      ["eventSelected", null],
      ["viewportMoved", viewport],
    ]);
    expect(store.state()).toMatchObject({ focus: { event: "a" }, viewport });
  });
});
