import type { ComponentChildren } from "preact";
import { messagesIn } from "../i18n/language";
import { stillMessagesIn } from "../i18n/stillMessages";
import type { Model } from "../model/model";
import type { ContentLanguage } from "../model/ids";
import type { EmbedMode } from "../state/embedModes";
import type { Focus } from "../state/viewState";
import { numberedEvents } from "../select/visibleEvents";
import type { StillContext } from "../views/context";
import { EventCard } from "../views/EventCard";
import { ExcerptCard, ExcerptSources, TiedReport } from "../views/ExcerptCard";
import type { StillParts } from "../views/Kept";
import { SlipNote } from "../views/SlipNote";

/**
 * Draws what is the same in every view. For the prerender: the browser keeps what stands in the page. A card that is not open is read by who
 * has no script; where there is one it is text until it opens (unfold.ts), so that the map need not wait until fifty cards are built.
 */
export function stillParts(
  model: Model,
  language: ContentLanguage,
  root: string,
  embed: EmbedMode | null = null,
  open: Focus = { kind: "none" },
): StillParts {
  const context = { ...stillContext(model, language, root), embed };
  const folded = (part: ComponentChildren) => <noscript>{part}</noscript>;
  return {
    card: (numbered) => {
      const card = <EventCard numbered={numbered} {...context} />;
      return open.kind === "event" && open.event === numbered.event.id ? card : folded(card);
    },
    quotation: (claim) => folded(<ExcerptCard claim={claim} {...context} />),
    tied: (claim, numbered) => <TiedReport claim={claim} numbered={numbered} {...context} />,
    sources: (claim) => folded(<ExcerptSources claim={claim} {...context} />),
    slip: (slip) => <SlipNote slip={slip} {...context} />,
  };
}

/** A context without a view: everything that is drawn from it is the same in every view. */
export function stillContext(model: Model, language: ContentLanguage, root: string): StillContext {
  return {
    model,
    t: { ...messagesIn(language), ...stillMessagesIn(language) },
    language,
    root,
    embed: null,
    events: numberedEvents(model),
    live: false,
    citing: null,
    still: null,
    compare: null,
  };
}
