/** The lesson beside the map. Loaded with the first step that the reader comes to, and then there for the rest of the visit. */
import { render } from "preact";
import { loadLessons } from "virtual:lessons";
import { lessonMessagesIn } from "../i18n/lessonMessages";
import { decodeLink, encodeLink } from "../state/link";
import { initialView, type LessonAt, type ViewState } from "../state/viewState";
import { LessonPanel } from "../views/lesson/LessonPanel";
import { bringStyle } from "./bringStyle";
import styleSheet from "./css/lesson.css?url";
import type { App } from "./mount";
import { scrollWithin } from "./scrollWithin";
import { stillContext } from "./stillParts";

/** Draws the lesson and keeps it at the step that the view names. Rejects if the lessons cannot be had. */
export async function runLesson({ model, known, store, around }: App): Promise<void> {
  const own = document.getElementById("lesson");
  const [lessons] = await Promise.all([loadLessons(), own === null ? bringStyle(styleSheet) : undefined]);
  const box = own ?? boxBesideMap();
  const { language } = store.state();
  const embed = Boolean(around().embed);
  const context = { ...stillContext(model, language, around().root), live: true, words: lessonMessagesIn(language) };

  const draw = (): void => {
    const { lesson } = store.state();
    // A page that is for lessons lets the reader choose one; on the others there is nothing to show without a step.
    box.hidden = own === null && lesson === null;
    render(<LessonPanel lessons={lessons} at={lesson} {...context} />, box);
  };
  /** What the step shows; the layers that the reader has hidden stay hidden, and light or dark stays. */
  const viewOf = (at: LessonAt): ViewState => {
    const step = lessons.find(({ id }) => id === at.lesson)?.steps[at.step - 1];
    const { parts } = decodeLink(step?.view ?? "", known);
    const { hidden, theme } = store.state();
    return { ...initialView(language), hidden, theme, ...parts, lesson: at };
  };
  const stepTo = (lesson: LessonAt): void => {
    store.dispatch({ type: "lessonStepped", view: viewOf(lesson) });
  };
  /** An address that names a step and nothing to look at means what the step shows. */
  const openIfBare = (before: ViewState | null): void => {
    const { lesson, ...rest } = store.state();
    const bare = encodeLink({ ...rest, lesson: null, hidden: [], theme: null }) === "";
    const asBefore =
      before !== null && encodeLink({ ...rest, lesson: null }) === encodeLink({ ...before, lesson: null });
    if (lesson !== null && (bare || asBefore)) store.dispatch({ type: "lessonOpened", view: viewOf(lesson) });
  };

  box.addEventListener("click", (event) => {
    const { lesson } = store.state();
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-lesson]") : null;
    if (lesson === null || button === null) return;
    if (button.dataset["lesson"] === "leave")
      store.dispatch({ type: "lessonStepped", view: { ...store.state(), lesson: null } });
    else {
      stepTo(lesson);
      // The reader stays where the button is, not at the card that the view opens.
      button.focus();
    }
  });
  box.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const { lesson } = decodeLink(link?.getAttribute("href") ?? "", known).parts;
    if (!lesson || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    stepTo(lesson);
  });
  box.addEventListener("keydown", ({ key, altKey, ctrlKey, metaKey, shiftKey, target }) => {
    const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const { lesson } = store.state();
    if (
      by === 0 ||
      lesson === null ||
      altKey ||
      ctrlKey ||
      metaKey ||
      shiftKey ||
      target instanceof HTMLTextAreaElement
    )
      return;
    const next = { ...lesson, step: lesson.step + by };
    if (next.step >= 1 && next.step <= (known.lessonSteps[next.lesson] ?? 0)) stepTo(next);
  });

  let before = store.state();
  store.listen((state, action) => {
    const changed = JSON.stringify(state.lesson) !== JSON.stringify(before.lesson);
    const previous = before;
    before = state;
    draw();
    if (changed && action.type === "viewAsked") openIfBare(previous);
    if (action.type === "linkFollowed") openIfBare(null);
    if (!changed && action.type !== "lessonOpened") return;
    if (state.lesson !== null) showHeading(box, embed);
    else if (action.type === "lessonStepped")
      (box.hidden ? document.querySelector<HTMLElement>(".tabs [aria-current]") : box.querySelector("a"))?.focus();
  });
  box.replaceChildren();
  box.dataset["steps"] = "";
  draw();
  showHeading(box, embed);
  openIfBare(null);
}

/** Where a page has no place for the lesson: before the reading column, which it then stands beside or above. */
function boxBesideMap(): HTMLElement {
  const box = document.createElement("section");
  box.id = "lesson";
  box.className = "lesson";
  box.setAttribute("aria-label", lessonMessagesIn(document.documentElement.lang).lesson);
  document.querySelector(".reading")?.before(box);
  return box;
}

/** A new step is read out, and read from its beginning. In a frame nothing is taken from the page around it (keyboardFocus.ts). */
function showHeading(box: HTMLElement, embed: boolean): void {
  if (!embed || document.hasFocus())
    box.querySelector<HTMLElement>(".lesson-step:not([hidden]) h3")?.focus({ preventScroll: true });
  box.scrollTop = 0;
  if (embed) scrollWithin(box);
  else box.scrollIntoView({ block: "start" });
}
