import { orderedNames } from "./names";
import type { OurText } from "./ourTexts";
import type { RawContent } from "./parse";
import type { Problem } from "./problem";

type Place = RawContent["places"][number];

/**
 * Where our words name a place by both sides' names ("Martakert/Aghdara", "Martakert (Aghdara)", "Martakert · Aghdara"), the order is
 * that of `orderedNames`, as on the map.
 */
export function nameOrder(texts: readonly OurText[], places: readonly Place[]): readonly Problem[] {
  return places.flatMap((place) => {
    const wrong = wrongPairs(place);
    return texts.flatMap(({ file, id, field, text }) =>
      wrong.flatMap(({ first, second }) => {
        const found = pairPattern(second, first).exec(text)?.[0];
        if (found === undefined) return [];
        const rule =
          place.heldOn20160401 === "armenian" || place.heldOn20160401 === "azerbaijani"
            ? "the name used by the side that held the place on 1 April 2016"
            : "by the alphabet, since the side that held the place on 1 April 2016 is not settled";
        return [{ file, id, field, what: `${JSON.stringify(found)}: ${JSON.stringify(first)} stands first, ${rule}` }];
      }),
    );
  });
}

/** Every two names of a place, one of each side, in the order in which they ought to stand. */
function wrongPairs({ names, heldOn20160401 }: Place): readonly { readonly first: string; readonly second: string }[] {
  const none = { en: null, hy: null, az: null, ru: null };
  const forms = (side: "armenian" | "azerbaijani"): readonly string[] => [
    ...new Set(Object.values(names[side]).filter((name) => name !== null)),
  ];
  return forms("armenian").flatMap((armenian) =>
    forms("azerbaijani").flatMap((azerbaijani) => {
      const one = { armenian: { ...none, en: armenian }, azerbaijani: { ...none, en: azerbaijani } };
      const [first, second] = orderedNames(one, heldOn20160401, "en");
      return first === undefined || second === undefined ? [] : [{ first: first.text, second: second.text }];
    }),
  );
}

function pairPattern(first: string, second: string): RegExp {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!\\p{L})${literal(first)}\\s*[/·(]\\s*${literal(second)}(?!\\p{L})\\)?`, "u");
}
