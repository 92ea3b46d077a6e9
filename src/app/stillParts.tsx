import { messagesIn } from "../i18n/language";
import { stillMessagesIn } from "../i18n/stillMessages";
import type { Model } from "../model/model";
import type { ContentLanguage } from "../model/ids";
import type { EmbedMode } from "../state/embedModes";
import { numberedEvents } from "../select/visibleEvents";
import type { StillContext } from "../views/context";
import { EventCard } from "../views/EventCard";
import { ExcerptCard, ExcerptSources, TiedReport } from "../views/ExcerptCard";
import type { StillParts } from "../views/Kept";
import { SlipNote } from "../views/SlipNote";

/** Draws what is the same in every view. For the prerender: the browser keeps what stands in the page. */
export function stillParts(
  model: Model,
  language: ContentLanguage,
  root: string,
  embed: EmbedMode | null = null,
): StillParts {
  const context = { ...stillContext(model, language, root), embed };
  return {
    card: (numbered) => {
      const card = <EventCard numbered={numbered} {...context} />;
      // Twenty frames on one page are not to build all cards twenty times: public/frame.js unfolds them when a frame is used.
      return embed === null ? card : <noscript>{card}</noscript>;
    },
    quotation: (claim) => <ExcerptCard claim={claim} {...context} />,
    tied: (claim, numbered) => <TiedReport claim={claim} numbered={numbered} {...context} />,
    sources: (claim) => <ExcerptSources claim={claim} {...context} />,
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
