import type { DrawCompare } from "../views/Compare";
import type { App } from "./mount";

/** Fetches what draws the comparison when the reader first asks for it. */
export function keepComparison({ store, surround }: App): void {
  let asked = false;
  const look = (): void => {
    if (asked || store.state().panel !== "compare") return;
    asked = true;
    void import("./comparison").then(
      ({ drawCompare }) => {
        surround({ compare: whileShown(drawCompare) });
      },
      () => {
        asked = false;
        surround({ notice: { kind: "notMade" } });
      },
    );
  };
  store.listen(look);
  look();
}

/** While another panel is shown, the comparison stays as it is. */
function whileShown(draw: DrawCompare): DrawCompare {
  let drawn: ReturnType<DrawCompare> = null;
  return (state, context) => (state.panel === "compare" ? (drawn = draw(state, context)) : drawn);
}
