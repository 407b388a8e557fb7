import { ts } from "ts-morph";
import type { DeclaredName, DraftFile } from "../emit/draft.js";

/**
 * Reads generated text as TypeScript again and compares what stands at its top with what the
 * emitter meant to declare. Text of the document that had become code would show here.
 */
export function verifyOutput(draft: DraftFile, text: string): void {
  const { path } = draft;
  const { declares, imports } = meantBy(draft);
  // Doc comments end where a scanner says so; what stands inside of them is not asked for.
  const options = {
    languageVersion: ts.ScriptTarget.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const file = ts.createSourceFile(path, text, options, true, ts.ScriptKind.TS);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
  const [first] = parseDiagnostics;
  if (first !== undefined) {
    throw new Error(
      `generated ${path} is not TypeScript: ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`,
    );
  }
  const wanted = [
    ...imports.map((from) => `import ${from}`),
    ...declares.map(({ kind, name }) => `${kind} ${name}`),
  ].sort();
  const found = file.statements.flatMap(topLevelNames).sort();
  if (wanted.join("\n") !== found.join("\n")) {
    const extra = found.filter((name) => !wanted.includes(name));
    const missing = wanted.filter((name) => !found.includes(name));
    throw new Error(
      `generated ${path} does not hold what it should:` +
        ` unexpected ${list(extra)}, missing ${list(missing)}`,
    );
  }
}

function meantBy(draft: DraftFile): { declares: readonly DeclaredName[]; imports: string[] } {
  if (draft.kind === "text") return { declares: draft.declares ?? [], imports: [] };
  const imports = draft.imports.map(({ from, typeOnly }) => `${typeOnly ? "type " : ""}${from}`);
  return {
    declares: draft.declarations.flatMap(({ names }) => names),
    // ts-morph is given one import of values and one of types from each module.
    imports: [...new Set(imports)],
  };
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.join(", ");
}

function topLevelNames(statement: ts.Statement): string[] {
  if (ts.isInterfaceDeclaration(statement)) return [`interface ${statement.name.text}`];
  if (ts.isTypeAliasDeclaration(statement)) return [`type ${statement.name.text}`];
  if (ts.isFunctionDeclaration(statement)) return [`function ${statement.name?.text ?? ""}`];
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    const type = statement.importClause?.isTypeOnly === true ? "type " : "";
    return [`import ${type}${statement.moduleSpecifier.text}`];
  }
  if (ts.isClassDeclaration(statement)) {
    const name = statement.name?.text ?? "";
    return [`class ${name}`, ...statement.members.flatMap((member) => memberNames(name, member))];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) =>
      ts.isIdentifier(declaration.name) ? `const ${declaration.name.text}` : "a pattern",
    );
  }
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  ) {
    return statement.exportClause.elements.map(({ name }) => `export ${name.text}`);
  }
  return [`a ${ts.SyntaxKind[statement.kind]}`];
}

function memberNames(owner: string, member: ts.ClassElement): string[] {
  if (ts.isConstructorDeclaration(member)) return [];
  if (ts.isMethodDeclaration(member)) return [`method ${owner}.${member.name.getText()}`];
  return [`a ${ts.SyntaxKind[member.kind]}`];
}
