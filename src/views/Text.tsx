import type { ContentLanguage, Localized } from "../model/ids";
import { inLanguage, langAttribute } from "./context";

/** A text of the content, marked with its language where that is not the page's. */
export function Text({ of, language }: { readonly of: Localized; readonly language: ContentLanguage }) {
  const { text, lang } = inLanguage(of, language);
  return lang === language ? <>{text}</> : <span lang={lang}>{text}</span>;
}

/** Names side by side, each in its own language. */
export function Names({
  names,
  language,
}: {
  readonly names: readonly { readonly text: string; readonly lang: string }[];
  readonly language: ContentLanguage;
}) {
  return (
    <>
      {names.map(({ text, lang }, index) => (
        <span key={text} {...langAttribute(lang, language)}>
          {index > 0 ? " · " : ""}
          {text}
        </span>
      ))}
    </>
  );
}
