import { loadModel } from "virtual:model";
import { takeFormatted } from "./i18n/format";
import { mount } from "./app/mount";
import "./app/css/site.css";

// A file that this page asks for does not come. If the page's own script is gone as well, a new release has taken its place: once, the
// page is loaded anew. If it is only the network, nothing is lost by staying.
window.addEventListener("vite:preloadError", () => {
  const [navigation] = performance.getEntriesByType("navigation");
  if (navigation instanceof PerformanceNavigationTiming && navigation.type === "reload") return;
  fetch(import.meta.url, { method: "HEAD", cache: "no-store" }).then(
    ({ status }) => {
      if (status === 404) location.reload();
    },
    () => undefined,
  );
});

const page = document.documentElement;
page.dataset["app"] = ""; // early.js asks, once all has loaded
try {
  const { formatted, ...model } = await loadModel();
  takeFormatted(formatted);
  await mount(model);
} finally {
  page.removeAttribute("data-moved");
  if (page.dataset["live"] !== "") dispatchEvent(new Event("giveup")); // early.js, frame.js
}
