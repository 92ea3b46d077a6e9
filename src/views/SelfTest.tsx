import { selfChecks, type SelfTestWords } from "../i18n/selfTestWords";

/** What is tested and why: prerendered, and filled with results by `src/selfTest.ts`. Without a script it says what it would test. */
export function SelfTest({
  words,
  siteName,
  root,
}: {
  readonly words: SelfTestWords;
  readonly siteName: string;
  readonly root: string;
}) {
  return (
    <main class="plain">
      <p>
        <a href={root}>{siteName}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p id="sum" role="status">
        {words.notRun}
      </p>
      <div id="probe" />
      <ol class="checks">
        {selfChecks.map((check) => (
          <li key={check} data-check={check}>
            <h2>{words.checks[check].title}</h2>
            <p class="hint">{words.checks[check].tests}</p>
          </li>
        ))}
      </ol>
      <div id="report" />
    </main>
  );
}
