/** The pages of text that stand by themselves: the self-test and the privacy note. */
import type { VNode } from "preact";
import { messagesIn } from "../i18n/language";
import { privacyWordsIn } from "../i18n/privacyWords";
import { selfTestWordsIn } from "../i18n/selfTestWords";
import { Privacy } from "../views/Privacy";
import { SelfTest } from "../views/SelfTest";

export interface PlainPage {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly body: VNode;
  /** `test`: runs the self-test. */
  readonly plain: "read" | "test";
}

/** They stand one folder below the site. */
const root = "../";

export function plainPages(language: string): readonly PlainPage[] {
  const { siteName } = messagesIn(language);
  const test = selfTestWordsIn(language);
  const privacy = privacyWordsIn(language);
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
  ];
}
