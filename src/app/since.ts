import type { App } from "./mount";

/** Fetches the areas of 2020–2023 when the reader first asks for them: most never do. */
export function keepSince({ store, around, surround }: App): void {
  let asked = false;
  const look = (): void => {
    // The key to the areas stands in the page; the style sheet shows it.
    document.documentElement.toggleAttribute("data-since", store.state().on.includes("since"));
    if (asked || !store.state().on.includes("since")) return;
    asked = true;
    void import("../map/layerData")
      .then(({ fetchCollection }) => fetchCollection(around().root, "control-2020-2023"))
      .catch(() => null)
      .then((since) => {
        asked = since !== null;
        surround(since === null ? { notice: { kind: "sinceMissing" } } : { since });
        document.dispatchEvent(new Event("sincechanged"));
      });
  };
  store.listen(look);
  look();
}
