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
  // A listener may dispatch; its action waits until all have heard of the present one.
  const waiting: Action[] = [];
  let telling = false;
  const tell = (action: Action): void => {
    const next = reduce(current, action);
    if (next === current) return;
    current = next;
    for (const listener of listeners) listener(next, action);
  };
  return {
    state: () => current,
    dispatch: (action) => {
      waiting.push(action);
      if (telling) return;
      telling = true;
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) tell(next);
      } finally {
        telling = false;
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
