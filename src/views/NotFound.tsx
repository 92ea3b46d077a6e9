import type { PageMessages } from "../i18n/pageMessages";

/** What stands at an address that leads nowhere: served at any depth, so the way back is the server’s root. */
export function NotFound({ t }: { readonly t: PageMessages }) {
  return (
    <main class="not-found">
      <h1>{t.notFoundTitle}</h1>
      <p>{t.notFound}</p>
      <p>
        <a href="/">{t.home}</a>
      </p>
    </main>
  );
}
