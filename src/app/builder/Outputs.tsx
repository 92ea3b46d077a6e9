import { snippetOptions } from "../../embed/builder";
import {
  elementSnippet,
  iframeSnippet,
  linkSnippet,
  markdownSnippet,
  pageAddress,
  type SnippetOptions,
} from "../../embed/snippet";
import { QrCode } from "../../views/QrCode";
import type { BuilderContext } from "./Builder";

/** The most common first: the others are folded. */
const outputs = { iframe: iframeSnippet, element: elementSnippet, link: linkSnippet, markdown: markdownSnippet };
export type OutputName = keyof typeof outputs;
const folded = ["element", "link", "markdown"] as const satisfies readonly OutputName[];

/** What to paste, each with a button that copies it. */
export function Outputs(context: BuilderContext) {
  const { state, choices, address, words } = context;
  const options = snippetOptions(state, choices, address);
  const link = pageAddress(options);
  return (
    <>
      <h3>{words.outputs.iframe.name}</h3>
      <Output name="iframe" options={options} {...context} />
      {folded.map((name) => (
        <details key={name}>
          <summary>{words.outputs[name].name}</summary>
          <Output name={name} options={options} {...context} />
        </details>
      ))}
      <details>
        <summary>{words.qr}</summary>
        <p class="hint">{words.qrHint}</p>
        <QrCode text={link} label={words.qrCode} otherwise={<p class="note">{words.qrTooLong}</p>} />
        <p>
          <a href={link}>{link}</a>
        </p>
      </details>
    </>
  );
}

function Output({
  name,
  options,
  words,
  said,
  copy,
}: BuilderContext & { readonly name: OutputName; readonly options: SnippetOptions }) {
  const { name: title, hint } = words.outputs[name];
  const outcome = said !== null && said.kind !== "viewTaken" && said.output === name ? said.kind : null;
  return (
    <div class="builder-output">
      <textarea
        id={`output-${name}`}
        readOnly
        spellcheck={false}
        rows={name === "iframe" || name === "element" ? 5 : 3}
        aria-label={title}
        value={outputs[name](options)}
      />
      <p class="builder-copy">
        <button
          type="button"
          aria-label={words.copyOf(title)}
          onClick={({ currentTarget }) => {
            const field = currentTarget.closest("div")?.querySelector("textarea");
            if (field) copy(name, field);
          }}
        >
          {words.copy}
        </button>{" "}
        <span role="status">{outcome === "copied" ? words.copied : outcome === "selected" ? words.notCopied : ""}</span>
      </p>
      <p class="hint">{hint}</p>
    </div>
  );
}
