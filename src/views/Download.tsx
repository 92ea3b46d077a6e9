/** A file to take along. Its size is written in once the file is made (`scripts/sizes.mjs`): the page comes first. */
export function Download({
  root,
  name,
  text,
}: {
  readonly root: string;
  readonly name: string;
  readonly text: string;
}) {
  return (
    <a href={`${root}download/${name}`} download>
      {/* One box, also where links are boxes in a row. */}
      <span>
        {text} <small data-size-of={name} />
      </span>
    </a>
  );
}

/** What the one-page map is called, and the package of a lesson (`scripts/downloads.mjs`). */
export const singleName = "line-of-contact.html";
export const packageName = (lesson: string): string => `line-of-contact-${lesson}.zip`;
