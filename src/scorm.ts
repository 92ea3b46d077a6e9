/**
 * The script of a lesson in a course. It runs before the app, so that the lesson opens where the learner left it, and then follows it by
 * `window.lineOfContact`. Where it finds no course, the lesson is as it is anywhere, and a line says that nothing is recorded.
 */
import type { PageApi } from "./app/api";
import { beginVisit, findApi, stepIn } from "./embed/scorm";
import { scormWordsIn } from "./i18n/scormWords";

const page = document.documentElement;
const [lesson = "", count = ""] = (page.dataset["scorm"] ?? "").split("/");
const steps = Number(count);
const words = scormWordsIn(page.lang);

const course = findApi(window);
const visit = course === null ? null : beginVisit(course, steps);
const named = stepIn(location.hash, lesson, steps);
const first = visit?.step ?? named ?? 1;
if (first !== named) location.replace(`#lesson=${lesson}/${String(first)}`);

/** The step that is shown, `null` once the lesson is left. */
let shown: number | null = null;
const line = document.createElement("p");
line.setAttribute("role", "status");
line.tabIndex = -1;
const button = document.createElement("button");
button.type = "button";
button.textContent = words.finish;

/** @param taken whether the course took what it was told last */
function outcome(taken: boolean): keyof typeof words {
  if (visit === null) return "none";
  if (!taken) return "refused";
  if (visit.finished()) return "finished";
  return shown === steps ? "last" : "kept";
}

function say(taken: boolean): void {
  const said = words[outcome(taken)];
  // Set only when it is another: a status line that is set is read out.
  if (line.textContent !== said) line.textContent = said;
  button.hidden = visit === null || visit.finished() || shown !== steps;
}

function follow(app: PageApi): void {
  const reach = (hash: string): void => {
    shown = stepIn(hash, lesson, steps);
    say(visit === null || shown === null || visit.reach(shown));
  };
  reach(app.state());
  app.on("step", (told) => {
    reach(`#lesson=${told}`);
  });
}

button.addEventListener("click", () => {
  say(visit?.finish() ?? false);
  if (button.hidden) line.focus();
});
document.addEventListener("DOMContentLoaded", () => {
  const section = document.createElement("section");
  section.className = "scorm";
  section.setAttribute("aria-label", words.label);
  section.append(line, button);
  say(true);
  document.querySelector(".embed-side")?.append(section);
});
// The app calls the page live in the same moment in which it can be spoken with.
const watcher = new MutationObserver(() => {
  if (window.lineOfContact === undefined) return;
  watcher.disconnect();
  follow(window.lineOfContact);
});
watcher.observe(page, { attributeFilter: ["data-live"] });
// What leads elsewhere opens beside the lesson: in its place it would end the visit.
document.addEventListener(
  "click",
  ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link !== null && !link.getAttribute("href")?.startsWith("#")) link.target = "_blank";
  },
  true,
);
if (visit !== null) window.addEventListener("pagehide", visit.leave);
