import { StructureKind } from "ts-morph";
import { importStructure, type DraftModule } from "../emit/draft.js";
import { printStatement, type Structure } from "./declarations.js";

/**
 * The text of a module, laid out as prettier would do it, so that prettier need not: it takes time
 * that grows with the square of a file. The tests compare the two.
 */
export function printModule({ imports, declarations }: DraftModule): string {
  const statements: Structure[] = [
    ...imports.map(importStructure),
    ...declarations.map(({ structure }) => structure),
  ];
  let text = "";
  for (const [index, statement] of statements.entries()) {
    if (index > 0) text += isApart(statements[index - 1]!, statement) ? "\n\n" : "\n";
    text += printStatement(statement);
  }
  return `${text}\n`;
}

/** Imports and exports follow each other line by line; what declares something stands apart. */
function isApart(previous: Structure, next: Structure): boolean {
  return !isOfModule(previous) || !isOfModule(next);
}

function isOfModule({ kind }: Structure): boolean {
  return kind === StructureKind.ImportDeclaration || kind === StructureKind.ExportDeclaration;
}
