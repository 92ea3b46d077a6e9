import { decodeLink, encodeLink } from "../state/link";
import type { ViewState } from "../state/viewState";
import { afterPaint } from "./afterPaint";
import type { App } from "./mount";

/**
 * Keeps the hash and the view the same. What the reader chose makes an entry that Back undoes; a moved map only replaces the present
 * one. Gives the function that follows the address as it stands.
 */
export function keepHistory({ store, known, around, surround }: App, pageView: ViewState): () => void {
  const follow = (): void => {
    const { parts, dropped } = decodeLink(location.hash, known);
    // An address that says nothing means the page's own view; one that says something means that and nothing else.
    const silent = Object.keys(parts).length === 0;
    const base = silent ? pageView : { ...pageView, focus: { kind: "none" } as const };
    store.dispatch({ type: "linkFollowed", view: { ...base, ...parts } });
    if (dropped.length > 0) surround({ notice: { kind: "linkDropped", parts: dropped.join(", ") } });
  };
  let followed = false;
  // Written once the view is painted, and no later, or Back would come before it: a browser takes its time over an address.
  let late: { readonly address: string; readonly write: () => void } | null = null;
  const write = (): void => {
    late?.write();
    late = null;
  };
  const later = (address: string, onlyReplace: boolean): void => {
    write();
    late = {
      address,
      write: () => {
        try {
          if (onlyReplace) history.replaceState(null, "", address);
          else history.pushState(null, "", address);
        } catch {
          // A document without an address of its own (srcdoc), or a browser that has had too many: the view is as it is all the same.
        }
      },
    };
    afterPaint(write);
  };
  const besideMap = (state: ViewState): string => encodeLink({ ...state, viewport: null });
  let last = besideMap(store.state());
  store.listen((state, action) => {
    const onlyMoved = besideMap(state) === last;
    last = besideMap(state);
    if (action.type === "linkFollowed") return;
    // What is said of a link has been read when the reader goes on.
    if (around().notice?.kind === "linkDropped" && !passing.has(action.type)) surround({ notice: null });
    const address = addressOf(state, pageView);
    if (address === (late?.address ?? location.pathname + location.search + location.hash)) return;
    // In somebody else's page Back is theirs.
    later(address, Boolean(around().embed) || onlyMoved || passing.has(action.type));
  });
  window.addEventListener("popstate", () => {
    late = null;
    if (followed && isOwnAnchor(location.hash)) return;
    follow();
  });
  return () => {
    if (location.hash !== "" && !isOwnAnchor(location.hash)) follow();
    followed = true;
  };
}

/** What only replaces the present entry, like a moved map: words being typed, days passed through, the view of a step that the address named. */
const passing: ReadonlySet<string> = new Set(["filterChanged", "daysPassed", "lessonOpened"]);

/** A plain anchor of the page (`#map`, `#passage=…`), which is a place to scroll to and no view. */
function isOwnAnchor(hash: string): boolean {
  return hash.startsWith("#passage=") || (!hash.includes("=") && document.getElementById(hash.slice(1)) !== null);
}

/** The address of a view. On a page that opens with an event, "nothing open" has to be said. */
function addressOf(state: ViewState, pageView: ViewState): string {
  const hash = encodeLink(state);
  const silent = hash === "" && pageView.focus.kind !== "none";
  return location.pathname + location.search + (silent ? `#panel=${state.panel}` : hash);
}
