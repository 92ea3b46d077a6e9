import type { ViewState } from "../state/viewState";
import type { App } from "./mount";

/** Fetches what a view needs and the first view does not, when the reader first comes to such a view. If it cannot be had, that is said, and the next view asks again. */
export function bringWhen(
  { store, surround }: App,
  needed: (state: ViewState) => boolean,
  bring: () => Promise<void>,
): void {
  let asked = false;
  const look = (): void => {
    if (asked || !needed(store.state())) return;
    asked = true;
    bring().catch(() => {
      asked = false;
      surround({ notice: { kind: "notMade" } });
    });
  };
  store.listen(look);
  look();
}
