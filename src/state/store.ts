import { reduce, type Action } from "./reduce";
import type { ViewState } from "./viewState";

export type Listener = (state: ViewState, action: Action) => void;

/** Holds the view and tells its listeners of each change, in the order in which they came. */
export interface Store {
  readonly state: () => ViewState;
  readonly dispatch: (action: Action) => void;
  readonly listen: (listener: Listener) => () => void;
}

export function createStore(initial: ViewState): Store {
  let current = initial;
  const listeners = new Set<Listener>();
  return {
    state: () => current,
    dispatch: (action) => {
      const next = reduce(current, action);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener(next, action);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
