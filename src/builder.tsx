/** The script of `/embed/`: puts the form in the place of the words for those without a script, and draws it anew for each choice. */
import { messageSource, messageVersion } from "./embed/messages";
import { render } from "preact";
import { Builder, type Said } from "./app/builder/Builder";
import type { OutputName } from "./app/builder/Outputs";
import {
  reduceBuilder,
  snippetOptions,
  startFrom,
  type BuilderState,
  type Change,
  type Choices,
} from "./embed/builder";
import { embedAddress } from "./embed/snippet";
import { builderWordsIn } from "./i18n/builderWords";

const place = document.getElementById("builder");
if (place === null) throw new Error("The page has no place for the form");
const words = builderWordsIn(document.documentElement.lang);
const choices = readChoices(place.dataset["choices"] ?? "");
const address = new URL("../", location.href.replace(/#.*/, "")).href;

let state: BuilderState = startFrom(location.hash, choices);
let said: Said | null = null;

function draw(): void {
  if (place === null) return;
  render(
    <Builder
      state={state}
      said={said}
      choices={choices}
      words={words}
      address={address}
      change={change}
      copy={copy}
      takeView={takeView}
    />,
    place,
  );
}

function change(what: Change, then: Said | null = null): void {
  state = reduceBuilder(state, what, choices);
  said = then;
  draw();
  showSoon();
}

const preview = (): Window | null =>
  document.querySelector<HTMLIFrameElement>("iframe#embed-preview")?.contentWindow ?? null;
let shown = "";
let timer: ReturnType<typeof setTimeout> | undefined;

/** Once the choosing rests: each keystroke in a number is a choice. */
function showSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(show, 250);
}

function show(): void {
  const wanted = embedAddress(snippetOptions(state, choices, address));
  if (wanted === shown) return;
  shown = wanted;
  preview()?.location.replace(wanted);
}

/** The view to which the reader has moved the preview, from its address, which it keeps. */
function takeView(): void {
  const hash = preview()?.location.hash;
  if (hash === undefined) return;
  change({ type: "viewTaken", hash }, { kind: "viewTaken" });
  // It shows that already.
  shown = embedAddress(snippetOptions(state, choices, address));
}

function copy(output: OutputName, field: HTMLTextAreaElement): void {
  const say = (kind: "copied" | "selected"): void => {
    said = { kind, output };
    draw();
  };
  const select = (): void => {
    field.focus();
    field.select();
    say("selected");
  };
  // Not there at all where the page does not come over a secure connection.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) select();
  else
    clipboard.writeText(field.value).then(() => {
      say("copied");
    }, select);
}

window.addEventListener("hashchange", () => {
  state = startFrom(location.hash, choices);
  said = null;
  draw();
  showSoon();
});

place.replaceChildren();
draw();
// The preview is what the reader came for: asked something, it begins at once, and does not wait until it is seen.
document.querySelector("#embed-preview")?.addEventListener("load", () => {
  preview()?.postMessage(
    { source: messageSource, v: messageVersion, type: "ping", payload: {} },
    window.location.origin,
  );
});
show();

/** What the build wrote into this very page. */
function readChoices(json: string): Choices {
  const read: unknown = JSON.parse(json);
  if (!isChoices(read)) throw new Error("The page does not say what there is to choose from");
  return read;
}

function isChoices(read: unknown): read is Choices {
  return typeof read === "object" && read !== null && "events" in read && "lessons" in read;
}
