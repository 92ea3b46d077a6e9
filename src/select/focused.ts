import type { Model } from "../model/model";
import type { ClaimId, EventId } from "../model/ids";
import type { ArticleRelation } from "../model/types";
import type { ViewState } from "../state/viewState";

/** What is lit: the marks and list items of these events, the sentences of these claims. */
export interface Lit {
  readonly events: ReadonlySet<EventId>;
  readonly claims: ReadonlySet<ClaimId>;
}

/** Both ways: an event lights the sentences it is tied to, a sentence lights the events tied to it. */
export function focused(model: Model, state: ViewState): Lit {
  const { focus } = state;
  switch (focus.kind) {
    case "none":
      return { events: new Set(), claims: new Set() };
    case "event": {
      const event = model.events.find(({ id }) => id === focus.event);
      return { events: new Set([focus.event]), claims: new Set(event === undefined ? [] : claimsTied(event.article)) };
    }
    case "excerpt":
      return { events: new Set(eventsTied(model, focus.claim)), claims: new Set([focus.claim]) };
  }
}

/** The article's claims that an event is tied to, or that it takes up later. */
export function claimsTied(article: ArticleRelation): readonly ClaimId[] {
  return article.kind === "linked" ? article.links.map(({ claim }) => claim) : article.takesUp;
}

/** The events that are tied to a sentence of the article, in order of time. */
export function eventsTied(model: Model, claim: ClaimId): readonly EventId[] {
  return model.events.filter(({ article }) => claimsTied(article).includes(claim)).map(({ id }) => id);
}
