import {
  StructureKind,
  VariableDeclarationKind,
  type ImportDeclarationStructure,
  type JSDocStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type StatementStructures,
} from "ts-morph";
import type { Block } from "../output/markdown/tree.js";
import { codeOf, type CodeValue } from "./code-value.js";
import type { DocText, Expression, Identifier, PropertyKey, TypeText } from "./safe.js";

/** A file to be, before formatting. Paths are relative to the output folder. */
export type DraftFile = DraftModule | DraftText;

/** A TypeScript module made of declarations; the normal case. */
export interface DraftModule {
  readonly kind: "module";
  readonly path: string;
  readonly imports: readonly Import[];
  readonly declarations: readonly Declaration[];
}

/** A file that is written as it is. A TypeScript one, made by a library, says what it may declare. */
export interface DraftText {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
  readonly declares?: readonly DeclaredName[];
}

/** A page of the reference. Its path is relative to the folder of the pages. */
export interface DraftPage {
  readonly path: string;
  readonly blocks: readonly Block[];
}

/** What a module may hold at its top, to be compared with what it does hold. */
export interface DeclaredName {
  readonly kind: "interface" | "type" | "const" | "function" | "class" | "method" | "export";
  readonly name: string;
}

export interface Import {
  readonly from: string;
  readonly names: readonly Identifier[];
  readonly typeOnly: boolean;
}

/**
 * A top-level statement. Made by the functions below and by nothing else: they take branded text
 * only, which is what keeps the document's words from turning into code.
 */
export interface Declaration {
  readonly names: readonly DeclaredName[];
  readonly structure: StatementStructures;
}

export interface PropertyDraft {
  readonly key: PropertyKey;
  readonly type: TypeText;
  readonly optional?: boolean;
  readonly doc?: DocText;
}

export interface MethodDraft {
  readonly name: PropertyKey;
  readonly parameters: readonly ParameterDraft[];
  readonly returns: TypeText;
  readonly doc: DocText;
}

export interface ParameterDraft {
  readonly name: Identifier;
  readonly type: TypeText;
  readonly optional?: boolean;
  /** Whether it stands for all further arguments. */
  readonly isRest?: boolean;
}

export function interfaceOf(draft: {
  name: Identifier;
  doc?: DocText;
  extends?: readonly TypeText[];
  properties?: readonly PropertyDraft[];
  methods?: readonly MethodDraft[];
}): Declaration {
  return {
    names: [{ kind: "interface", name: draft.name }],
    structure: {
      kind: StructureKind.Interface,
      name: draft.name,
      isExported: true,
      leadingTrivia: "\n",
      docs: docs(draft.doc),
      extends: [...(draft.extends ?? [])],
      properties: (draft.properties ?? []).map((property) => ({
        name: property.key,
        type: property.type,
        hasQuestionToken: property.optional === true,
        docs: docs(property.doc),
      })),
      methods: (draft.methods ?? []).map((method) => ({
        name: method.name,
        parameters: method.parameters.map(parameter),
        returnType: method.returns,
        docs: docs(method.doc),
      })),
    },
  };
}

export function typeAlias(draft: { name: Identifier; type: TypeText; doc?: DocText }): Declaration {
  return {
    names: [{ kind: "type", name: draft.name }],
    structure: {
      kind: StructureKind.TypeAlias,
      name: draft.name,
      type: draft.type,
      isExported: true,
      leadingTrivia: "\n",
      docs: docs(draft.doc),
    },
  };
}

export function constant(draft: {
  name: Identifier;
  value: CodeValue;
  type?: TypeText;
  /** Whether the types of its parts are the values themselves. */
  asConst?: boolean;
  doc?: DocText;
}): Declaration {
  const value = codeOf(draft.value);
  return {
    names: [{ kind: "const", name: draft.name }],
    structure: {
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      leadingTrivia: "\n",
      docs: docs(draft.doc),
      declarations: [
        {
          name: draft.name,
          initializer: draft.asConst === true ? `${value} as const` : value,
          ...(draft.type === undefined ? {} : { type: draft.type }),
        },
      ],
    },
  };
}

export function functionOf(draft: {
  name: Identifier;
  typeParameters?: readonly { name: Identifier; constraint: TypeText }[];
  parameters: readonly ParameterDraft[];
  returns: TypeText;
  result: Expression;
  doc: DocText;
}): Declaration {
  return {
    names: [{ kind: "function", name: draft.name }],
    structure: {
      kind: StructureKind.Function,
      name: draft.name,
      isExported: true,
      leadingTrivia: "\n",
      typeParameters: [...(draft.typeParameters ?? [])],
      parameters: draft.parameters.map(parameter),
      returnType: draft.returns,
      statements: [`return ${draft.result};`],
      docs: docs(draft.doc),
    },
  };
}

/** A class whose constructor and methods are one expression each. */
export function classOf(draft: {
  name: Identifier;
  extends: TypeText;
  parameters: readonly ParameterDraft[];
  /** What the constructor of the class that it extends is given. */
  passesOn: readonly Identifier[];
  methods: readonly (MethodDraft & { readonly result: Expression })[];
  doc: DocText;
  constructorDoc: DocText;
}): Declaration {
  return {
    names: [
      { kind: "class", name: draft.name },
      ...draft.methods.map(({ name }) => ({
        kind: "method" as const,
        name: `${draft.name}.${name}`,
      })),
    ],
    structure: {
      kind: StructureKind.Class,
      name: draft.name,
      isExported: true,
      leadingTrivia: "\n",
      extends: draft.extends,
      docs: docs(draft.doc),
      ctors: [
        {
          parameters: draft.parameters.map(parameter),
          statements: [`super(${draft.passesOn.join(", ")});`],
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
    },
  };
}

function parameter({
  name,
  type,
  optional = false,
  isRest = false,
}: ParameterDraft): OptionalKind<ParameterDeclarationStructure> {
  return { name, type, hasQuestionToken: optional, isRestParameter: isRest };
}

export function reExport(draft: {
  from: string;
  names: readonly Identifier[];
  typeOnly: boolean;
}): Declaration {
  return {
    names: draft.names.map((name) => ({ kind: "export", name })),
    structure: {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: draft.from,
      isTypeOnly: draft.typeOnly,
      namedExports: [...draft.names],
    },
  };
}

export function importStructure(draft: Import): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: draft.from,
    isTypeOnly: draft.typeOnly,
    namedImports: [...draft.names],
  };
}

/** A leading newline makes ts-morph write the comment over several lines. */
function docs(text: DocText | undefined): (string | OptionalKind<JSDocStructure>)[] {
  if (text === undefined || text === "") return [];
  return [text.includes("\n") ? `\n${text}` : text];
}
