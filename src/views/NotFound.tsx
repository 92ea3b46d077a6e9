import type { PageMessages } from "../i18n/pageMessages";

/** What stands at an address that leads nowhere. @param root from the root of the server, since it is served at any depth */
export function NotFound({ t, root }: { readonly t: PageMessages; readonly root: string }) {
  return (
    <main class="not-found">
      <h1>{t.notFoundTitle}</h1>
      <p>{t.notFound}</p>
      <p>
        <a href={root}>{t.home}</a>
      </p>
    </main>
  );
}
