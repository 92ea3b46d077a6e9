import type { Choices } from "../../embed/builder";
import { iframeSnippet } from "../../embed/snippet";
import type { BuilderWords } from "../../i18n/builderWords";
import { Downloads } from "./Downloads";

/** Stands for the site's address where that is not known. */
const anyAddress = "https://example.org/";

/** The page of the builder as it comes: how to embed by hand. The script puts the form in its place. */
export function StillBuilder({
  words,
  choices,
  root,
  address,
}: {
  readonly words: BuilderWords;
  readonly choices: Choices;
  readonly root: string;
  /** Where the site stands: absolute, with a slash at its end; `null` where that is not known. */
  readonly address: string | null;
}) {
  const snippet = iframeSnippet({
    mode: "map",
    hash: "",
    width: 800,
    height: 520,
    title: `${choices.siteName}: ${choices.titles.map}`,
    address: address ?? anyAddress,
  });
  return (
    <main class="plain builder-page">
      <p>
        <a href={root}>{choices.siteName}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <div id="builder" data-choices={JSON.stringify(choices)}>
        <p>{words.noScript.lead}</p>
        <p>{words.noScript.pattern}</p>
        <pre tabIndex={0}>{snippet}</pre>
        {address === null && <p>{words.noScript.unknown}</p>}
        <p>{words.noScript.modes}</p>
        <pre tabIndex={0}>{`${address ?? anyAddress}embed/event/#event=${choices.events[0]?.id ?? ""}`}</pre>
        <details>
          <summary>{words.noScript.events}</summary>
          <ul>
            {choices.events.map(({ id, number, title }) => (
              <li key={id}>
                <code>{`#event=${id}`}</code> {String(number)}. {title}
              </li>
            ))}
          </ul>
        </details>
      </div>
      <Downloads words={words} choices={choices} root={root} />
    </main>
  );
}
