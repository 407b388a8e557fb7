import { writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { typedEntries } from "./manifest.js";

/**
 * Puts declarations for CommonJS beside those of every entry. They declare nothing of their own:
 * each name stands for the one in the ES module, so that types are the same whichever way an
 * object came.
 */
export function writeCommonJsTypes(): void {
  const files = typedEntries().map(({ types }) => path.resolve(types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
  });
  for (const file of files) {
    writeFileSync(file.replace(/\.d\.ts$/, ".d.cts"), declarationsFor(program, file));
  }
}

function declarationsFor(program: ts.Program, file: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module`);
  const from = `"./${path.basename(file, ".d.ts")}.js" with { "resolution-mode": "import" }`;
  if (source.statements.every(isTypeOnlyExport)) return `export type * from ${from};\n`;
  const types: string[] = [];
  const values: string[] = [];
  for (const exported of checker.getExportsOfModule(module)) {
    const { name } = exported;
    const symbol =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const isType = (symbol.flags & ts.SymbolFlags.Type) !== 0;
    if ((symbol.flags & ts.SymbolFlags.Value) === 0 || isTypeOnly(exported)) {
      types.push(name);
      continue;
    }
    values.push(`${docOf(symbol)}export declare const ${name}: typeof esm.${name};\n`);
    if (isType) values.push(aliasOf(name, symbol));
  }
  let text = "";
  if (values.length > 0) text += `import type * as esm from ${from};\n${values.join("")}`;
  // Values are left out by that, since they are declared here.
  if (types.length > 0) text += `export type * from ${from};\n`;
  return text || "export {};\n";
}

function isTypeOnlyExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.isTypeOnly;
}

function isTypeOnly(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) =>
    ts.isTypeOnlyImportOrExportDeclaration(declaration),
  );
}

/** A class is a value and a type of one name; so is an enumeration here. */
function aliasOf(name: string, symbol: ts.Symbol): string {
  const declaration = symbol.declarations?.find(
    (candidate) => ts.isClassDeclaration(candidate) || ts.isTypeAliasDeclaration(candidate),
  ) as ts.ClassDeclaration | ts.TypeAliasDeclaration | undefined;
  const parameters = declaration?.typeParameters ?? [];
  if (parameters.length === 0) return `export type ${name} = esm.${name};\n`;
  const names = parameters.map((parameter) => parameter.name.text).join(", ");
  const full = parameters.map((parameter) => parameter.getText()).join(", ");
  return `export type ${name}<${full}> = esm.${name}<${names}>;\n`;
}

function docOf(symbol: ts.Symbol): string {
  const declaration = symbol.valueDeclaration;
  if (!declaration) return "";
  const owner = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const doc = ts.getJSDocCommentsAndTags(owner).find((part) => ts.isJSDoc(part));
  return doc ? `${doc.getText().replace(/^ +\*/gm, " *")}\n` : "";
}
