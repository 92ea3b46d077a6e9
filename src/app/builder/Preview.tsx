import { sizeOf } from "../../embed/embedSize";
import type { BuilderContext } from "./Builder";

/** The page as it will be framed. Its address is set by the script (`src/builder.tsx`): as an attribute, each would be an entry for Back. */
export function Preview({ state, words, said, title, takeView }: BuilderContext & { readonly title: string }) {
  const { fluid, width, height } = sizeOf(state);
  return (
    <>
      {state.mode !== "lesson" && (
        <p class="hint">
          {words.previewHint}{" "}
          <button type="button" onClick={takeView}>
            {words.takeView}
          </button>{" "}
          <span role="status">{said?.kind === "viewTaken" ? words.viewTaken : ""}</span>
        </p>
      )}
      <div class="builder-preview">
        <iframe
          id="embed-preview"
          title={title}
          {...(fluid ? { class: "fluid" } : { width })}
          height={height}
          allow="fullscreen; clipboard-write"
        />
      </div>
    </>
  );
}
