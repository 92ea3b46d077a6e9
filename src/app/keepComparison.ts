import { bringWhen } from "./bringWhen";
import type { App } from "./mount";

/** Fetches what draws the comparison when the reader first asks for it. */
export function keepComparison(app: App): void {
  bringWhen(
    app,
    ({ panel }) => panel === "compare",
    () =>
      import("./comparison").then(({ drawWhileShown, inPlace }) => {
        inPlace(() => {
          app.surround({ compare: drawWhileShown() });
        });
      }),
  );
}
