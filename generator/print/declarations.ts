import {
  StructureKind,
  type ExportDeclarationStructure,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type TypeAliasDeclarationStructure,
  type VariableStatementStructure,
} from "ts-morph";
import { typeBehind } from "./type-layout.js";
import { INDENT, indented, WIDTH } from "./width.js";

/** The statements that generated modules are made of. Their parts are texts, never functions. */
export type Structure =
  | ExportDeclarationStructure
  | FunctionDeclarationStructure
  | ImportDeclarationStructure
  | InterfaceDeclarationStructure
  | TypeAliasDeclarationStructure
  | VariableStatementStructure;

/** A statement in its final layout, without a line break at its end. */
export function printStatement(structure: Structure): string {
  switch (structure.kind) {
    case StructureKind.ImportDeclaration:
      return printNames("import", structure, structure.namedImports, structure.moduleSpecifier);
    case StructureKind.ExportDeclaration:
      return printNames("export", structure, structure.namedExports, structure.moduleSpecifier);
    case StructureKind.Interface:
      return printInterface(structure);
    case StructureKind.TypeAlias:
      return `${printDocs(structure.docs)}${typeBehind(`export type ${structure.name} =`, textOf(structure.type), ";")}`;
    case StructureKind.VariableStatement:
      return printConstant(structure);
    case StructureKind.Function:
      return printFunction(structure);
  }
}

function printNames(
  keyword: "import" | "export",
  { isTypeOnly = false }: { isTypeOnly?: boolean },
  list: unknown,
  from = "",
): string {
  const names = (Array.isArray(list) ? list : []).map(textOf);
  const head = `${keyword}${isTypeOnly ? " type" : ""}`;
  const flat = `${head} { ${names.join(", ")} } from "${from}";`;
  // One name is never moved to a line of its own: that would not make it shorter.
  if (flat.length <= WIDTH || names.length === 1) return flat;
  return `${head} {${names.map((name) => `\n${INDENT}${name},`).join("")}\n} from "${from}";`;
}

function printInterface(structure: InterfaceDeclarationStructure): string {
  const bases = (Array.isArray(structure.extends) ? structure.extends : []).map(textOf);
  const heritage = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
  const properties = (structure.properties ?? []).map(
    ({ name, hasQuestionToken = false, type, docs }) =>
      printDocs(docs) + memberType(`${name}${hasQuestionToken ? "?" : ""}:`, textOf(type)),
  );
  const methods = (structure.methods ?? []).map(
    ({ name, parameters = [], returnType, docs }) =>
      `${printDocs(docs)}${signature(name, parameters, returnType, ";", INDENT.length)}`,
  );
  const members = [...properties, ...methods].map((member) => indented(`\n${member}`)).join("");
  return `${printDocs(structure.docs)}export interface ${structure.name}${heritage} {${members}\n}`;
}

/** Laid out as if it stood a step further in, where it is going to be. */
function memberType(head: string, type: string): string {
  return typeBehind(INDENT + head, type, ";").slice(INDENT.length);
}

function printConstant({ declarations, docs }: VariableStatementStructure): string {
  const [{ name, type, initializer } = { name: "", type: "", initializer: "" }] = declarations;
  const annotation = type === undefined ? "" : `: ${textOf(type)}`;
  return `${printDocs(docs)}export const ${name}${annotation} = ${textOf(initializer)};`;
}

function printFunction(structure: FunctionDeclarationStructure): string {
  const { name = "", typeParameters = [], parameters = [], returnType, statements } = structure;
  const types = typeParameters.map((parameter) =>
    typeof parameter === "object"
      ? `${parameter.name} extends ${textOf(parameter.constraint)}`
      : textOf(parameter),
  );
  const generics = types.length === 0 ? "" : `<${types.join(", ")}>`;
  const head = signature(`export function ${name}${generics}`, parameters, returnType, " {", 0);
  const body = (Array.isArray(statements) ? statements : []).map(
    (statement) => `\n${INDENT}${textOf(statement)}`,
  );
  return `${printDocs(structure.docs)}${head}${body.join("")}\n}`;
}

function signature(
  name: string,
  parameters: readonly OptionalKind<ParameterDeclarationStructure>[],
  returns: unknown,
  end: string,
  indentation: number,
): string {
  const list = parameters.map(
    ({ name: parameter, hasQuestionToken = false, type }) =>
      `${parameter}${hasQuestionToken ? "?" : ""}: ${textOf(type)}`,
  );
  const flat = `${name}(${list.join(", ")}): ${textOf(returns)}${end}`;
  if (flat.length <= WIDTH - indentation || list.length === 0) return flat;
  const lines = list.map((parameter) => `\n${INDENT}${parameter},`).join("");
  return `${name}(${lines}\n): ${textOf(returns)}${end}`;
}

/** A doc comment and a line break. A text that begins with one goes over several lines. */
function printDocs(docs: readonly unknown[] | undefined): string {
  if (docs === undefined || docs.length === 0) return "";
  const lines = textOf(docs[0]).split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  const body = lines.slice(1).map((line) => ` * ${line}`.trimEnd());
  return `/**\n${body.join("\n")}\n */\n`;
}

function textOf(part: unknown): string {
  if (typeof part !== "string") throw new TypeError("a part of a statement that is not text");
  return part;
}
