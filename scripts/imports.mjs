// @ts-check
import ts from "typescript";

/**
 * Everything that a source file imports, as written: static, type-only and dynamic imports, `export … from`, `import("…")`
 * types, `require`, `import.meta.glob` and `new URL("…", import.meta.url)`. Read from the syntax tree, so that words in
 * comments, strings and templates are not taken for imports.
 *
 * An import whose address is computed yields `null`: no rule can be checked on it.
 * @param {string} text
 * @param {string} file its name tells TypeScript from TSX
 * @returns {(string | null)[]}
 */
export function importsOf(text, file) {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false, kind);
  /** @type {(string | null)[]} */
  const found = [];

  /** @param {import("typescript").Node | undefined} node */
  const note = (node) => {
    if (node && ts.isArrayLiteralExpression(node)) node.elements.forEach(note);
    else found.push(node && ts.isStringLiteralLike(node) ? node.text : null);
  };

  /** @param {import("typescript").Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) note(node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) note(node.expression);
    else if (ts.isImportTypeNode(node)) note(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isCallExpression(node) && loads(node.expression)) note(node.arguments[0]);
    else if (ts.isNewExpression(node) && isRelativeUrl(node)) note(node.arguments?.[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** @param {import("typescript").Expression} callee */
function loads(callee) {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === "require";
  return ts.isPropertyAccessExpression(callee) && callee.name.text === "glob" && isImportMeta(callee.expression);
}

/**
 * Vite bundles what `new URL("./file", import.meta.url)` names; another base makes it an ordinary address.
 * @param {import("typescript").NewExpression} node
 */
function isRelativeUrl(node) {
  const [path, base] = node.arguments ?? [];
  const isUrl = ts.isIdentifier(node.expression) && node.expression.text === "URL";
  return (
    isUrl &&
    path !== undefined &&
    ts.isStringLiteralLike(path) &&
    base !== undefined &&
    ts.isPropertyAccessExpression(base) &&
    isImportMeta(base.expression)
  );
}

/** @param {import("typescript").Expression} node */
function isImportMeta(node) {
  return ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;
}
