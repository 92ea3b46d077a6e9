import type { Model } from "../model/model";
import { placesOf } from "../model/whereaboutsPlaces";
import type { ReportedEvent } from "../model/types";

/** Letters that Unicode does not take apart, as people type them who do not have them. */
const TYPED: { readonly [letter: string]: string } = {
  ə: "a",
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  "’": "",
  "‘": "",
  "'": "",
};

/** A text as it is searched: lower case, without diacritics, so that "Agdara" finds Ağdərə. */
export function foldText(text: string): string {
  return text
    .toLocaleLowerCase("en")
    .replaceAll("i̇", "i")
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[əıøłđ’‘']/gu, (letter) => TYPED[letter] ?? letter)
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** All that an event is found by: its title and note, its claims, and every form of its places' names. */
export function searchText(model: Model, event: ReportedEvent): string {
  const claims = model.claims.filter(({ about }) => about.includes(event.id));
  const places = placesOf(event.whereabouts).flatMap((id) => model.places.filter((place) => place.id === id));
  const names = places.flatMap(({ names: { armenian, azerbaijani } }) => [
    ...Object.values(armenian),
    ...Object.values(azerbaijani),
  ]);
  const wording = "wording" in event.whereabouts ? Object.values(event.whereabouts.wording) : [];
  const texts = [
    ...Object.values(event.title),
    ...(event.note === undefined ? [] : Object.values(event.note)),
    ...claims.flatMap(({ says }) => Object.values(says)),
    ...names.filter((name) => name !== null),
    ...wording,
  ];
  const all = texts.join(" ");
  // Where there is no ə, some type an "a" for it and some an "e": "Agdara", "Agdere".
  return `${foldText(all)} ${foldText(all.replaceAll(/[əƏ]/g, "e"))}`;
}
