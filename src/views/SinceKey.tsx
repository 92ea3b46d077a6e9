import type { PageMessages } from "../i18n/pageMessages";

/** What the areas of 2020–2023 mean, while they are on the map. Prerendered; the style sheet shows it when `<html>` has `data-since`. */
export function SinceKey({ words: { sinceKey } }: { readonly words: PageMessages }) {
  return (
    <aside class="since-key">
      <strong>{sinceKey.title}</strong>
      <ul>
        {(["peacekeeping", "lachin", "adjacent"] as const).map((area) => (
          <li key={area}>
            <svg class="swatch" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
              <rect class={`since since-${area}`} x="1" y="1" width="20" height="12" />
            </svg>
            {sinceKey.areas[area]}
          </li>
        ))}
      </ul>
      <a href="#passport-control-2020-2023">{sinceKey.passport}</a>
    </aside>
  );
}
