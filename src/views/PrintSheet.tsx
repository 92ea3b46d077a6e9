import { encode } from "uqr";
import { toolWords as words } from "../i18n/toolWords";
import type { SourceId } from "../model/ids";
import type { StillContext } from "./context";
import { SourceList } from "./SourceList";

/** What stands at the foot of a printed sheet: the sources of what it shows, and how to come back to the page. */
export function PrintSheet({
  sources,
  address,
  ...context
}: StillContext & {
  /** None where the sheet names them already, in an open report. */
  readonly sources: readonly SourceId[];
  /** The view's own address; `null` where the page has none that leads back. */
  readonly address: string | null;
}) {
  return (
    <>
      {sources.length > 0 && (
        <>
          <h2>{words.sheetSources}</h2>
          <SourceList ids={sources} {...context} />
        </>
      )}
      <div class="sheet-address">
        {address !== null && <QrCode text={address} />}
        <p>
          {address}
          <br />
          {words.sheetVersion(context.model.contentVersion)}
        </p>
      </div>
    </>
  );
}

/** A text as a QR code, in vectors. Nothing where it is too long for one. */
function QrCode({ text }: { readonly text: string }) {
  const code = qrCode(text);
  if (code === null) return null;
  const dark = code.data.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return (
    <svg class="qr" viewBox={`0 0 ${String(code.size)} ${String(code.size)}`} role="img" aria-label={words.qrCode}>
      <path d={dark.join("")} />
    </svg>
  );
}

function qrCode(text: string): ReturnType<typeof encode> | null {
  try {
    return encode(text, { ecc: "M", border: 2 });
  } catch {
    return null;
  }
}
