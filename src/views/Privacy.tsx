import type { PrivacyWords } from "../i18n/privacyWords";

/** The privacy note: one page, without a script. */
export function Privacy({
  words,
  siteName,
  root,
}: {
  readonly words: PrivacyWords;
  readonly siteName: string;
  readonly root: string;
}) {
  return (
    <main class="plain">
      <p>
        <a href={root}>{siteName}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2>{words.held.title}</h2>
      <ul>
        {Object.entries(words.held.sentences).map(([key, sentence]) => (
          <li key={key}>{sentence}</li>
        ))}
      </ul>
      <h2>{words.others.title}</h2>
      <ul>
        {words.others.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={`${root}selftest/`}>{words.selfTest}</a>
      </p>
    </main>
  );
}
