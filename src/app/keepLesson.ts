import { bringWhen } from "./bringWhen";
import type { App } from "./mount";

/** Fetches the lessons when the reader first comes to a step of one. */
export function keepLesson(app: App): void {
  bringWhen(
    app,
    ({ lesson }) => lesson !== null,
    () => import("./lesson").then(({ runLesson }) => runLesson(app)),
  );
}
