import { statusOf } from "../select/status";
import { isThin } from "../select/visibleEvents";
import type { ReportedEvent } from "../model/types";
import type { StillContext } from "./context";

/** How the claims stand to one another, and by which rule that was computed. */
export function StatusLine({ event, model, t }: StillContext & { readonly event: ReportedEvent }) {
  const status = statusOf(model, event.id);
  return (
    <div class="status">
      <p>{t.status[status]}.</p>
      {isThin(event) && <p>{t.thinNote}</p>}
      <details>
        <summary>{t.whyStatus}</summary>
        <p>{t.statusRule[status]}</p>
      </details>
    </div>
  );
}
