import { nearest } from "./nearest";
import type { RawContent } from "./parse";
import type { Problem } from "./problem";

/**
 * Ids that stand in other people's links for good (`published.json`): an event keeps its id or has an alias; a sentence of the article
 * keeps the id of its claim, since links to sentences have no aliases.
 */
export function publishedIds({ published, events, claims, aliases, setAside }: RawContent): readonly Problem[] {
  const eventIds = events.map(({ id }): string => id);
  const sentences = claims.flatMap(({ id, evidence }): readonly string[] =>
    evidence.some(({ kind }) => kind === "excerpt") ? [id] : [],
  );
  // Nothing is lost of which it cannot be said that it is not there.
  const aside = (file: string, id: string): boolean =>
    setAside.unreadable.has(file) || (setAside.ids[file]?.includes(id) ?? false);
  const lost = (noun: string, id: string, what: string): Problem => ({
    file: "published.json",
    id: `${noun} ${id}`,
    field: "id",
    what: `${JSON.stringify(id)} ${what}`,
  });
  return [
    ...published.events
      .filter((id) => !eventIds.includes(id) && !Object.hasOwn(aliases, id) && !aside("events.json", id))
      .map((id) => {
        const now = newIdOf(id, eventIds, published.events);
        return lost("event", id, `is an event no more: write "${id}": "${now}" into aliases.json, links name it`);
      }),
    ...published.sentences
      .filter((id) => !sentences.includes(id) && !aside("claims.json", id))
      .map((id) => {
        const now = newIdOf(id, sentences, published.sentences);
        return lost("sentence", id, `is no claim that quotes the article: rename "${now}" back, links name it`);
      }),
  ];
}

/** What an id is called now, most likely: the closest of those that were not there when it was published. */
function newIdOf(id: string, current: readonly string[], published: readonly string[]): string {
  const fresh = current.filter((candidate) => !published.includes(candidate));
  return nearest(id, fresh) ?? fresh.find((now) => now.startsWith(`${id}-`) || id.startsWith(`${now}-`)) ?? "…";
}
