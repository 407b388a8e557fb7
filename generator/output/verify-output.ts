import type { ts } from "ts-morph";
import type { Declaration, DeclaredName, DraftModule, DraftTypes } from "../emit/draft.js";
import { tsMorph } from "./compilers.js";

const {
  createSourceFile,
  flattenDiagnosticMessageText,
  isClassDeclaration,
  isConstructorDeclaration,
  isExportDeclaration,
  isFunctionDeclaration,
  isIdentifier,
  isImportDeclaration,
  isInterfaceDeclaration,
  isMethodDeclaration,
  isNamedExports,
  isStringLiteral,
  isTypeAliasDeclaration,
  isVariableStatement,
  JSDocParsingMode,
  ScriptKind,
  ScriptTarget,
  SyntaxKind,
} = tsMorph.ts;

/**
 * Reads generated text as TypeScript again and compares what stands at its top with what the
 * emitter meant to declare. Text of the document that had become code would show here.
 */
export function verifyOutput(draft: DraftModule | DraftTypes, text: string): void {
  const { path } = draft;
  const { declares, imports } = meantBy(draft);
  // Doc comments end where a scanner says so; what stands inside of them is not asked for.
  const options = {
    languageVersion: ScriptTarget.ESNext,
    jsDocParsingMode: JSDocParsingMode.ParseNone,
  };
  const file = createSourceFile(path, text, options, false, ScriptKind.TS);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
  const [first] = parseDiagnostics;
  if (first !== undefined) {
    throw new Error(
      `generated ${path} is not TypeScript: ${flattenDiagnosticMessageText(first.messageText, " ")}`,
    );
  }
  const wanted = [
    ...imports.map((from) => `import ${from}`),
    ...declares.map(({ kind, name }) => `${kind} ${name}`),
  ].sort();
  const found = file.statements.flatMap((statement) => topLevelNames(statement, file)).sort();
  if (wanted.join("\n") !== found.join("\n")) {
    const extra = found.filter((name) => !wanted.includes(name));
    const missing = wanted.filter((name) => !found.includes(name));
    throw new Error(
      `generated ${path} does not hold what it should:` +
        ` unexpected ${list(extra)}, missing ${list(missing)}`,
    );
  }
}

function meantBy(draft: DraftModule | DraftTypes): {
  declares: readonly DeclaredName[];
  imports: string[];
} {
  if (draft.kind === "types") return { declares: draft.declares, imports: [] };
  const imports = draft.imports.map(({ from, typeOnly }) => `${typeOnly ? "type " : ""}${from}`);
  return {
    declares: draft.declarations.flatMap(namesOf),
    // ts-morph is given one import of values and one of types from each module.
    imports: [...new Set(imports)],
  };
}

function namesOf(draft: Declaration): DeclaredName[] {
  if (draft.kind === "export") return draft.names.map((name) => ({ kind: "export", name }));
  const methods = draft.kind === "class" ? draft.methods : [];
  return [
    { kind: draft.kind, name: draft.name },
    ...methods.map(({ name }): DeclaredName => ({ kind: "method", name: `${draft.name}.${name}` })),
  ];
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.join(", ");
}

function topLevelNames(statement: ts.Statement, file: ts.SourceFile): string[] {
  if (isInterfaceDeclaration(statement)) return [`interface ${statement.name.text}`];
  if (isTypeAliasDeclaration(statement)) return [`type ${statement.name.text}`];
  if (isFunctionDeclaration(statement)) return [`function ${statement.name?.text ?? ""}`];
  if (isImportDeclaration(statement) && isStringLiteral(statement.moduleSpecifier)) {
    const type = statement.importClause?.isTypeOnly === true ? "type " : "";
    return [`import ${type}${statement.moduleSpecifier.text}`];
  }
  if (isClassDeclaration(statement)) {
    const name = statement.name?.text ?? "";
    return [
      `class ${name}`,
      ...statement.members.flatMap((member) => memberNames(name, member, file)),
    ];
  }
  if (isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) =>
      isIdentifier(declaration.name) ? `const ${declaration.name.text}` : "a pattern",
    );
  }
  if (
    isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    isNamedExports(statement.exportClause)
  ) {
    return statement.exportClause.elements.map(({ name }) => `export ${name.text}`);
  }
  return [`a ${SyntaxKind[statement.kind]}`];
}

function memberNames(owner: string, member: ts.ClassElement, file: ts.SourceFile): string[] {
  if (isConstructorDeclaration(member)) return [];
  if (isMethodDeclaration(member)) return [`method ${owner}.${member.name.getText(file)}`];
  return [`a ${SyntaxKind[member.kind]}`];
}
