// @ts-check
/**
 * A lesson as a SCORM 1.2 package: pure, texts in and bytes out. One package is one lesson, as one package is one activity of a course.
 *
 * The XSD files of the standard are left out, and `schemaLocation` with them, so that nothing is named that is not there: importers go by
 * `schemaversion` and the elements. ADL's conformance suite asks for copies; files of others would be one licence more to keep.
 */
import { zipSync } from "fflate";

/**
 * @typedef {object} PackagedLesson
 * @property {string} id
 * @property {Readonly<Record<string, string>>} title by language
 * @property {readonly unknown[]} steps
 */

/** What a package is called among the files to download. @param {string} lesson its id */
export const packageName = (lesson) => `line-of-contact-${lesson}.zip`;

/**
 * The built page for lessons as that of one of them: it says which, and of how many steps, to the script that speaks with the course.
 * @param {string} html
 * @param {PackagedLesson} lesson
 */
export function lessonPage(html, lesson) {
  return html
    .replace("<html ", () => `<html data-scorm="${escape(`${lesson.id}/${lesson.steps.length}`)}" `)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(titleOf(lesson))}</title>`);
}

/**
 * The site's data with no lesson but one.
 * @param {Readonly<Record<string, string>>} data texts by their path
 * @param {PackagedLesson} lesson
 * @returns {Readonly<Record<string, string>>}
 */
export function dataOfLesson(data, lesson) {
  const model = JSON.parse(data["model.json"] ?? "{}");
  const lessonSteps = { [lesson.id]: lesson.steps.length };
  return { ...data, "model.json": JSON.stringify({ ...model, lessonSteps }), "lessons.json": JSON.stringify([lesson]) };
}

/**
 * `imsmanifest.xml`: which page to open, and every file.
 * @param {PackagedLesson} lesson
 * @param {readonly string[]} files
 * @param {string} version
 */
export function manifestOf(lesson, files, version) {
  const name = escape(`line-of-contact-${lesson.id}`);
  const title = `<title>${escape(titleOf(lesson))}</title>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name}" version="${escape(version)}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${name}-course">
    <organization identifier="${name}-course">
      ${title}
      <item identifier="${name}-item" identifierref="${name}-page" isvisible="true">
        ${title}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${name}-page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${escape(file)}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
}

/**
 * The package: the same files make the same bytes, whenever and wherever it is made.
 * @param {PackagedLesson} lesson
 * @param {Readonly<Record<string, string>>} files texts by their name, the page `index.html` among them
 * @param {string} version
 * @returns {Uint8Array}
 */
export function scormPackage(lesson, files, version) {
  const names = Object.keys(files).sort();
  if (!names.includes("index.html")) throw new Error(`${lesson.id}: a package needs its page, index.html`);
  const texts = [
    ["imsmanifest.xml", manifestOf(lesson, names, version)],
    ...names.map((name) => [name, files[name] ?? ""]),
  ];
  const bytes = Object.fromEntries(texts.map(([name = "", text]) => [name, new TextEncoder().encode(text)]));
  // The first day that a zip can hold, in parts: it is written as the clock on the wall shows it.
  return zipSync(bytes, { level: 9, mtime: new Date(1980, 0, 1), os: 0 });
}

/** @param {PackagedLesson} lesson */
function titleOf({ title }) {
  return `${title["en"] ?? ""} – Line of Contact`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
