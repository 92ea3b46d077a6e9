import type { PageMessages } from "../i18n/pageMessages";
import type { ViewContext } from "./context";

/** What stands over everything in somebody else's frame: what this is, when it plays, and the way out. Prerendered, never hydrated. */
export function EmbedHead({ words, t, root }: ViewContext & { readonly words: PageMessages }) {
  return (
    <header class="embed-head">
      <h1>{t.siteName}</h1>
      <p>{words.setting}</p>
      {/* `public/frame.js` gives it the view, when it is about to be followed. */}
      <a id="open-full" href={root} rel="noopener">
        {words.embed.open}
      </a>
    </header>
  );
}
