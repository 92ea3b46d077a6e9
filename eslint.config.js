import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const noEnum = {
  selector: "TSEnumDeclaration",
  message: "Use a union of string literals: a switch over it is checked.",
};
const noDefaultExport = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Named exports only: one thing has one name everywhere.",
};
const noRawHtml = {
  selector:
    "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML'], Property[key.value='dangerouslySetInnerHTML']",
  message: "Texts reach the page as text nodes, never as markup.",
};
/** Everything that turns a string into markup, and so a source's text into a script. */
const markupSinks = ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTML", "setHTMLUnsafe", "srcdoc"].map(
  (property) => ({ property, message: noRawHtml.message }),
);

export default defineConfig(
  globalIgnores([
    "dist/",
    "dist-single/",
    "dist-scorm/",
    "test-results/",
    "playwright-report/",
    "bench/",
    "public/",
    "test/fixtures/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      eqeqeq: "error",
      "no-restricted-syntax": ["error", noEnum],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-syntax": ["error", noEnum, noDefaultExport, noRawHtml],
      "no-restricted-properties": ["error", ...markupSinks, { object: "document", property: "write" }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    },
  },
  {
    // Here outside text becomes our types: a brand's parser has nothing but `as` to say "checked".
    files: ["src/model/**", "src/state/link.ts"],
    rules: { "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }] },
  },
  {
    // Playwright reads which fixtures a function wants from its pattern, `{}` for none.
    files: ["test/e2e/**"],
    rules: { "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }] },
  },
  {
    // Plain scripts for Node: `tsc` checks those that ask for it with `@ts-check` (and then knows every global).
    files: ["**/*.js", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "no-undef": "off" },
  },
);
