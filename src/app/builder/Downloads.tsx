import type { Choices } from "../../embed/builder";
import type { BuilderWords } from "../../i18n/builderWords";
import { Download, packageName, singleName } from "../../views/Download";

/** The map as one file and each lesson as a package, for teachers who put them into a course or take them along. Needs no script. */
export function Downloads({
  words: { downloads: words },
  choices,
  root,
}: {
  readonly words: BuilderWords;
  readonly choices: Choices;
  readonly root: string;
}) {
  return (
    <section class="builder-downloads" aria-labelledby="downloads">
      <h2 id="downloads">{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        <li>
          <Download root={root} name={singleName} text={words.single.name} />
          <p class="hint">{words.single.hint}</p>
        </li>
        {choices.lessons.map(({ id, title }) => (
          <li key={id}>
            <Download root={root} name={packageName(id)} text={words.scorm.name(title)} />
          </li>
        ))}
      </ul>
      <p class="hint">{words.scorm.hint}</p>
    </section>
  );
}
