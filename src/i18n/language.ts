import { en } from "./en";
import type { Messages } from "./messages";

/** The languages the interface speaks. The content may have names in more. */
export const interfaceLanguages = ["en"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const catalogue: { readonly [L in InterfaceLanguage]: Messages } = { en };

/** The messages in a language; English where the interface does not speak it yet. */
export function messagesIn(language: string): Messages {
  const spoken = interfaceLanguages.find((candidate) => candidate === language);
  return catalogue[spoken ?? "en"];
}
