import type {
  ImportDeclarationStructure,
  JSDocStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  StatementStructures,
} from "ts-morph";
import type { Declaration, Import, ParameterDraft } from "../emit/draft.js";
import type { DocText } from "../emit/safe.js";
import { tsMorph } from "./compilers.js";

const { StructureKind, VariableDeclarationKind } = tsMorph;

/** A declaration as ts-morph wants it. */
export function structureOf(draft: Declaration): StatementStructures {
  switch (draft.kind) {
    case "interface":
      return {
        ...statement(draft),
        kind: StructureKind.Interface,
        properties: draft.properties.map((property) => ({
          name: property.key,
          type: property.type,
          hasQuestionToken: property.optional === true,
          docs: docs(property.doc),
        })),
      };
    case "type":
      return { ...statement(draft), kind: StructureKind.TypeAlias, type: draft.type };
    case "const":
      return {
        ...statement(draft),
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [
          {
            name: draft.name,
            initializer: draft.asConst === true ? `${draft.value} as const` : draft.value,
            ...(draft.type === undefined ? {} : { type: draft.type }),
          },
        ],
      };
    case "function":
      return {
        ...statement(draft),
        kind: StructureKind.Function,
        typeParameters: [...(draft.typeParameters ?? [])],
        parameters: draft.parameters.map(parameter),
        returnType: draft.returns,
        statements: [`return ${draft.result};`],
      };
    case "class":
      return {
        ...statement(draft),
        kind: StructureKind.Class,
        extends: draft.extends,
        ctors: [
          {
            parameters: draft.parameters.map(parameter),
            statements: [`super(${draft.superArguments.join(", ")});`],
            docs: docs(draft.constructorDoc),
          },
        ],
        methods: draft.methods.map((method) => ({
          name: method.name,
          parameters: method.parameters.map(parameter),
          returnType: method.returns,
          statements: [`return ${method.result};`],
          docs: docs(method.doc),
        })),
      };
    case "export":
      return {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: draft.from,
        isTypeOnly: draft.typeOnly,
        namedExports: [...draft.names],
      };
  }
}

export function importStructure(draft: Import): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: draft.from,
    isTypeOnly: draft.typeOnly,
    namedImports: [...draft.names],
  };
}

function statement({ name, doc }: Exclude<Declaration, { readonly kind: "export" }>) {
  return { name, isExported: true, leadingTrivia: "\n", docs: docs(doc) };
}

function parameter(draft: ParameterDraft): OptionalKind<ParameterDeclarationStructure> {
  return {
    name: draft.name,
    type: draft.type,
    hasQuestionToken: draft.optional === true,
    isRestParameter: draft.isRest === true,
  };
}

/** A leading newline makes ts-morph write the comment over several lines. */
function docs(text: DocText | undefined): (string | OptionalKind<JSDocStructure>)[] {
  if (text === undefined || text === "") return [];
  return [text.includes("\n") ? `\n${text}` : text];
}
