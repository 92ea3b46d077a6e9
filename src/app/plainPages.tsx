/** The pages that stand by themselves: the self-test, the privacy note and the builder of embeds. */
import type { VNode } from "preact";
import { choicesOf } from "../embed/builderChoices";
import { builderWordsIn } from "../i18n/builderWords";
import { messagesIn } from "../i18n/language";
import { pageMessagesIn } from "../i18n/pageMessages";
import { privacyWordsIn } from "../i18n/privacyWords";
import { selfTestWordsIn } from "../i18n/selfTestWords";
import type { ContentLanguage } from "../model/ids";
import type { Lesson } from "../model/lesson";
import type { Model } from "../model/model";
import { Privacy } from "../views/Privacy";
import { SelfTest } from "../views/SelfTest";
import { StillBuilder } from "./builder/StillBuilder";
import type { PlainKind } from "./page";

export interface PlainPage {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly body: VNode;
  readonly plain: PlainKind;
}

/** They stand one folder below the site. */
const root = "../";

/** @param address where the site stands: absolute, with a slash at its end; `null` where that is not known */
export function plainPages(
  model: Model,
  lessons: readonly Lesson[],
  language: ContentLanguage,
  address: string | null,
): readonly PlainPage[] {
  const { siteName } = messagesIn(language);
  const test = selfTestWordsIn(language);
  const privacy = privacyWordsIn(language);
  const builder = builderWordsIn(language);
  const { titles } = pageMessagesIn(language).embed;
  const choices = choicesOf(model, lessons, language, { siteName, titles });
  return [
    {
      file: "selftest/index.html",
      title: test.title,
      description: test.description,
      body: <SelfTest words={test} siteName={siteName} root={root} />,
      plain: "test",
    },
    {
      file: "privacy/index.html",
      title: privacy.title,
      description: privacy.description,
      body: <Privacy words={privacy} siteName={siteName} root={root} />,
      plain: "read",
    },
    {
      file: "embed/index.html",
      title: builder.title,
      description: builder.description,
      body: <StillBuilder words={builder} choices={choices} root={root} address={address} />,
      plain: "build",
    },
  ];
}
