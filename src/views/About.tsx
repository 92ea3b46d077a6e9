import type { PageMessages } from "../i18n/pageMessages";
import type { StillContext } from "./context";
import { Glossary } from "./Glossary";
import { LayerPassports } from "./LayerPassports";
import { PublishedFigures } from "./PublishedFigures";

/** Words explained and where the map comes from. The same in every view: prerendered, and never touched by the script. */
export function About({ words, ...context }: StillContext & { readonly words: PageMessages }) {
  return (
    <>
      <Glossary words={words} {...context} />
      <PublishedFigures words={words} {...context} />
      <LayerPassports words={words} {...context} />
      <p>
        <a href={`${context.root}lessons/`}>{words.lessons}</a>{" "}
        <a href={`${context.root}corrections.txt`}>{words.corrections}</a>{" "}
        <a href={`${context.root}privacy/`}>{words.privacy}</a>
      </p>
    </>
  );
}
