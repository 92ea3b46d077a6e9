import { toolWords as words } from "../i18n/toolWords";
import type { SourceId } from "../model/ids";
import type { StillContext } from "./context";
import { QrCode } from "./QrCode";
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
        {address !== null && <QrCode text={address} label={words.qrCode} />}
        <p>
          {address}
          <br />
          {words.sheetVersion(context.model.contentVersion)}
        </p>
      </div>
    </>
  );
}
