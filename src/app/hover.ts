/** What is pointed at lights everywhere: sign, list item and sentence of the same events. */

declare global {
  interface DocumentEventMap {
    /** The ids of the events pointed at; none when the pointer leaves. */
    eventshovered: CustomEvent<readonly string[]>;
  }
}

/** How long the pointer rests on something before that counts, in milliseconds: what it merely passes, or clicks at once, is not lit. */
const REST = 150;

let hovered = "";
let resting: ReturnType<typeof setTimeout> | undefined;

/** Listens to the pointer; the engine tells of its own signs through `lightHovered`. */
export function listenToHover(): void {
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch" || !(target instanceof Element) || target.closest("#gl") !== null) return;
    lightHovered(target.closest("[data-event]")?.getAttribute("data-event")?.split(" ") ?? []);
  });
}

/** Lights what carries one of the events, once the pointer has rested on it. */
export function lightHovered(events: readonly string[]): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    light(events);
  }, REST);
}

/** An attribute of its own: what the views draw stays theirs. */
function light(events: readonly string[]): void {
  if (events.join(" ") === hovered) return;
  hovered = events.join(" ");
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>("[data-event]"))
    element.toggleAttribute(
      "data-hovered",
      (element.dataset["event"] ?? "").split(" ").some((id) => events.includes(id)),
    );
  document.dispatchEvent(new CustomEvent("eventshovered", { detail: events }));
}
