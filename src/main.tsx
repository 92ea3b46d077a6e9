import { loadModel } from "virtual:model";
import { mount } from "./app/mount";
import "./app/css/site.css";

// A new release has removed a file that this page still asks for: once, the page is loaded anew.
window.addEventListener("vite:preloadError", () => {
  const [navigation] = performance.getEntriesByType("navigation");
  if (navigation instanceof PerformanceNavigationTiming && navigation.type !== "reload") location.reload();
});

try {
  mount(await loadModel());
} finally {
  document.documentElement.removeAttribute("data-moved");
}
