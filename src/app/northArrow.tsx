import { render } from "preact";
import { toolWords } from "../i18n/toolWords";

/**
 * The north arrow: it stands among the map's buttons only while the map is turned, by `bearing` degrees clockwise from north, and
 * turns it back.
 */
export function showNorth(bearing: number): void {
  const arrow = document.querySelector<HTMLElement>(".north") ?? madeArrow();
  if (Math.abs(bearing) < 0.1) arrow.remove();
  const sign = arrow.querySelector("svg");
  if (sign !== null) sign.style.rotate = `${String(-bearing)}deg`;
}

function madeArrow(): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "north";
  button.title = toolWords.northUp;
  button.setAttribute("aria-label", toolWords.northUp);
  button.dataset["action"] = "northUp";
  render(
    <svg class="icon" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
      <path d="M12 2 16 12H8Z" fill="currentColor" />
      <path d="M8 12H16L12 22Z" />
    </svg>,
    button,
  );
  document.querySelector(".controls")?.append(button);
  return button;
}
