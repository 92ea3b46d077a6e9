import { assertNever } from "../lib/assertNever";
import type { ClaimId, EventId } from "../model/ids";
import {
  cleanFind,
  layerSwitches,
  roundViewport,
  switches,
  type DayRange,
  type Filter,
  type LayerSwitch,
  type Switch,
  type Panel,
  type Viewport,
  type ViewState,
} from "./viewState";

/** What happened, in the past tense. */
export type Action =
  | { readonly type: "eventSelected"; readonly event: EventId }
  | { readonly type: "excerptSelected"; readonly claim: ClaimId }
  | { readonly type: "focusCleared" }
  | { readonly type: "panelOpened"; readonly panel: Panel }
  | { readonly type: "daysChosen" | "daysPassed"; readonly days: DayRange | null }
  | { readonly type: "filterChanged"; readonly filter: Partial<Filter> }
  | { readonly type: "switched"; readonly name: Switch; readonly on: boolean }
  | { readonly type: "layerSwitched"; readonly layer: LayerSwitch; readonly shown: boolean }
  | { readonly type: "viewportMoved"; readonly viewport: Viewport | null }
  // A lesson is stepped to with the view that its step shows; `lessonOpened` where the address named the step alone.
  | { readonly type: "linkFollowed" | "viewAsked" | "lessonStepped" | "lessonOpened"; readonly view: ViewState };

/** The next view. Total: every action on every state gives a state, and one that changes nothing gives the same object. */
export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case "eventSelected":
      return state.focus.kind === "event" && state.focus.event === action.event
        ? state
        : { ...state, focus: { kind: "event", event: action.event } };
    case "excerptSelected":
      return state.focus.kind === "excerpt" && state.focus.claim === action.claim
        ? state
        : { ...state, focus: { kind: "excerpt", claim: action.claim } };
    case "focusCleared":
      return state.focus.kind === "none" ? state : { ...state, focus: { kind: "none" } };
    case "panelOpened":
      return state.panel === action.panel ? state : { ...state, panel: action.panel };
    case "daysChosen":
    case "daysPassed":
      return settled(state, { ...state, days: action.days });
    case "filterChanged":
      return settled(state, { ...state, ...action.filter, find: cleanFind(action.filter.find ?? state.find) });
    case "switched":
      // Kept in one order, so that the same view has one address.
      return settled(state, {
        ...state,
        on: switches.filter((name) => (name === action.name ? action.on : state.on.includes(name))),
      });
    case "layerSwitched":
      return settled(state, {
        ...state,
        hidden: layerSwitches.filter((name) => (name === action.layer ? !action.shown : state.hidden.includes(name))),
      });
    case "viewportMoved":
      return settled(state, {
        ...state,
        viewport: action.viewport === null ? null : roundViewport(action.viewport),
      });
    case "linkFollowed":
    case "viewAsked":
    case "lessonStepped":
    case "lessonOpened":
      return settled(state, action.view);
    default:
      return assertNever(action);
  }
}

/** The same object where the next view is the same by value, so that nobody is told of a change that is none. */
function settled(state: ViewState, next: ViewState): ViewState {
  return JSON.stringify(Object.entries(state).sort()) === JSON.stringify(Object.entries(next).sort()) ? state : next;
}
