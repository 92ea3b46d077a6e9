/**
 * `<line-of-contact>`: the map in somebody else's page. It makes an `<iframe>` with the embed page when it comes near the screen,
 * and speaks the message protocol with it. No dependency, no style of the host's touched, nothing stored.
 *
 *     <script src="https://…/element.js" async></script>
 *     <line-of-contact event="lele-tepe" days="2016-04-02"><a href="https://…/">Line of Contact</a></line-of-contact>
 *
 * What stands inside is shown until the element works, and where it never will.
 */
import { embedModes } from "./state/embedModes";
import { linkParameters } from "./state/link";

/** Attributes that are the view, as the hash names them (README, "What others may rely on"). */
const viewAttributes: readonly string[] = linkParameters;
const languages = ["en"];
/** Attributes that other documents or the browser itself put on any element. */
const common = /^(id|class|style|title|slot|hidden|dir|role|tabindex|part|data-.*|aria-.*)$/;
const source = "line-of-contact";
const lowest = 320;
const highest = 4000;
const usual = 480;
const usualLabel = "Line of Contact: a map of the fighting reported around Nagorno-Karabakh in April 2016";

/** Where this script came from: the site's folder. The element's own `base` attribute goes before it. */
const script = document.currentScript ?? document.querySelector('script[src$="/element.js"]');
const home = script instanceof HTMLScriptElement ? new URL("./", script.src).href : null;

class LineOfContactElement extends HTMLElement {
  static readonly observedAttributes = [...viewAttributes, "mode", "lang", "base", "height", "label"];

  #frame: HTMLIFrameElement | null = null;
  #near: IntersectionObserver | null = null;
  #due = false;
  /** How high the map would be, as it last said. */
  #told = usual;
  /** An attribute was taken away: what it asked for is to be undone. */
  #less = false;
  /** Another page is to be framed. */
  #anew = false;
  /** The map has said that it listens: what is posted before would be lost. */
  #ready = false;
  readonly #hear = (event: MessageEvent): void => {
    if (this.#frame !== null && event.source === this.#frame.contentWindow) this.#heard(event.data);
  };

  connectedCallback(): void {
    window.addEventListener("message", this.#hear);
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#near?.disconnect();
        this.#show();
      },
      { rootMargin: "300px" },
    );
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#hear);
    this.#near?.disconnect();
    // A frame that is moved in the document loads again anyway: it is made anew, with what the attributes say then.
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (this.#frame === null || before === after) return;
    // These two are the frame's own: the map in it goes on.
    if (name === "label") this.#frame.title = this.#label();
    if (name === "height") this.#frame.style.height = this.#height();
    if (name === "label" || name === "height") return;
    if (viewAttributes.includes(name)) this.#less ||= after === null || after === "";
    else this.#anew = true;
    if (this.#due) return;
    // Several attributes that change together are one new view.
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      const [whole, anew] = [this.#less, this.#anew];
      this.#less = this.#anew = false;
      if (this.#frame === null) return;
      if (anew) this.#show();
      else if (this.#ready) this.#post("go", { hash: this.#hash() || "#", whole });
      else this.#frame.src = this.#frame.src.replace(/#.*|$/, this.#hash());
    });
  }

  /** Shows a view, given as a hash of the site: `go("#event=lele-tepe")`. */
  go(hash: string): void {
    this.#post("go", { hash });
  }

  /** Opens an event, or closes the open one. */
  select(event: string | null): void {
    this.#post("select", { event });
  }

  /** Goes to a step of the lesson. */
  step(to: number | "next" | "previous"): void {
    this.#post("step", { to });
  }

  #show(): void {
    const base = this.getAttribute("base") ?? home;
    if (base === null) {
      this.#fail("The address of the map is not known: set the attribute base.");
      return;
    }
    for (const { name, value } of this.attributes)
      if (!LineOfContactElement.observedAttributes.includes(name) && !common.test(name) && !name.startsWith("on"))
        this.#fail(`The attribute ${name}="${value}" means nothing to line-of-contact.`);
    const mode = this.#oneOf("mode", embedModes, this.hasAttribute("lesson") ? "lesson" : "map");
    const language = this.#oneOf("lang", languages, "en");
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const frame = document.createElement("iframe");
    frame.src = new URL(
      `${language === "en" ? "" : `${language}/`}embed/${mode}/${this.#hash()}`,
      new URL(base, document.baseURI),
    ).href;
    frame.title = this.#label();
    frame.allow = "fullscreen; clipboard-write";
    frame.setAttribute("part", "frame");
    // Through the object model, which no content policy of the host forbids.
    Object.assign(this.style, { display: this.style.display || "block" });
    Object.assign(frame.style, { border: "0", width: "100%", height: this.#height(), display: "block" });
    this.#ready = false;
    root.replaceChildren(frame);
    this.#frame = frame;
  }

  #heard(data: unknown): void {
    if (typeof data !== "object" || data === null || !("source" in data) || data.source !== source) return;
    if (!("type" in data) || !("payload" in data) || typeof data.type !== "string") return;
    const { type, payload } = data;
    if (!["ready", "change", "select", "height", "step", "error"].includes(type)) return;
    if (type === "ready") this.#ready = true;
    if (type === "height" && typeof payload === "object" && payload !== null && "height" in payload) {
      this.#told = Number(payload.height) || usual;
      if (this.getAttribute("height") === "auto" && this.#frame !== null) this.#frame.style.height = this.#height();
    }
    this.dispatchEvent(new CustomEvent(type, { detail: payload }));
  }

  #post(type: string, payload: object): void {
    // To whatever origin the frame has: it may be opaque, and nothing that travels is secret.
    this.#frame?.contentWindow?.postMessage({ source, v: 1, type, payload }, "*");
  }

  #hash(): string {
    const parts = viewAttributes.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null || value === ""
        ? []
        : [`${name}=${encodeURIComponent(value).replaceAll(/%(2F|2C)/g, decodeURIComponent)}`];
    });
    return parts.length === 0 ? "" : `#${parts.join("&")}`;
  }

  #label(): string {
    return this.getAttribute("label") ?? usualLabel;
  }

  #height(): string {
    const asked = this.getAttribute("height");
    const pixels = asked === "auto" ? this.#told : asked === null ? usual : Number(asked.replace(/px$/, ""));
    if (Number.isFinite(pixels) && pixels > 0) return `${String(Math.min(highest, Math.max(lowest, pixels)))}px`;
    this.#fail(`The height "${String(asked)}" is neither a number of pixels nor auto.`);
    return `${String(usual)}px`;
  }

  #oneOf(name: string, choices: readonly string[], otherwise: string): string {
    const value = this.getAttribute(name);
    if (value === null) return otherwise;
    if (choices.includes(value)) return value;
    this.#fail(`The ${name} "${value}" is not one of ${choices.join(", ")}; ${otherwise} is shown.`);
    return otherwise;
  }

  /** Says what is wrong where somebody can see it: an event for the page, a line in the console for who writes it. */
  #fail(message: string): void {
    console.warn(`<line-of-contact> ${message}`);
    this.dispatchEvent(new CustomEvent("error", { detail: { message } }));
  }
}

// Attributes as properties: `element.event = "lele-tepe"`.
for (const name of [...viewAttributes, "mode", "base", "height", "label"])
  Object.defineProperty(LineOfContactElement.prototype, name, {
    get(this: Element) {
      return this.getAttribute(name);
    },
    set(this: Element, value: string | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });

// A page may hold the script twice.
if (customElements.get("line-of-contact") === undefined) customElements.define("line-of-contact", LineOfContactElement);
