import { createHash } from "node:crypto";
import ts from "typescript";
import type { GeneratedFile } from "../../generator/output/files.js";

/** What is in one code file: its shape, and the texts that are data in it. */
export interface ReadCode {
  readonly problems: readonly string[];
  readonly shape: string;
  /** Names of members and literal types, as texts. */
  readonly texts: readonly string[];
}

/** Where the order of the parts comes from their names, and changes nothing. */
const UNORDERED = new Set([
  ts.SyntaxKind.SourceFile,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeLiteral,
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.UnionType,
  ts.SyntaxKind.NamedImports,
  ts.SyntaxKind.NamedExports,
]);

/**
 * Reads generated code: the kinds of all its nodes without what they say. A key may be written in three
 * ways, a member of an object asked for in two, and what every object has needs a word more than others.
 */
export function readCode({ path, text }: GeneratedFile): ReadCode {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
  const texts: string[] = [];

  function shapeOf(node: ts.Node): string {
    if (ts.isStringLiteral(node) || ts.isIdentifier(node)) return "name";
    if (ts.isComputedPropertyName(node) && ts.isStringLiteral(node.expression)) return "name";
    if (ts.isUnionTypeNode(node)) {
      const own = node.types.filter((type) => !isInherited(type));
      if (own.length === 1) return shapeOf(own[0]!);
      return joined(node.kind, own.map(shapeOf), true);
    }
    if (ts.isAsExpression(node) && node.type.getText() === "const") return shapeOf(node.expression);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      return joined(
        ts.SyntaxKind.PropertyAccessExpression,
        [shapeOf(node.expression), "name"],
        false,
      );
    }
    if (
      ts.isPropertySignature(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isMethodSignature(node)
    ) {
      const { name } = node;
      if (ts.isComputedPropertyName(name)) texts.push((name.expression as ts.StringLiteral).text);
      else texts.push((name as ts.Identifier).text);
    }
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))
      texts.push(node.literal.text);
    const parts: string[] = [];
    ts.forEachChild(node, (child) => void parts.push(shapeOf(child)));
    return joined(node.kind, parts, UNORDERED.has(node.kind));
  }

  return {
    problems: parseDiagnostics.map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, " "),
    ),
    shape: shapeOf(file),
    texts,
  };
}

/** `{}["constructor"]`, which a field that every object has may be as well. */
function isInherited(type: ts.TypeNode): boolean {
  return ts.isIndexedAccessTypeNode(type) && type.objectType.getText() === "{}";
}

function joined(kind: ts.SyntaxKind, parts: readonly string[], anyOrder: boolean): string {
  const inside = anyOrder ? [...parts].sort() : parts;
  const text = `${kind}(${inside.join()})`;
  return text.length < 100 ? text : createHash("sha256").update(text).digest("base64");
}
