import { bringToolStyle } from "./bringStyle";

/** Fills the screen with the page, and the page with the map: an open card still stands beside it. Says nothing where a browser refuses. */
export function toggleFullScreen(): void {
  const page = document.documentElement;
  bringToolStyle();
  if (document.fullscreenElement !== null) {
    void document.exitFullscreen();
    return;
  }
  page.requestFullscreen().then(
    () => {
      page.dataset["full"] = "";
      document.addEventListener(
        "fullscreenchange",
        () => {
          delete page.dataset["full"];
        },
        { once: true },
      );
    },
    () => undefined,
  );
}
