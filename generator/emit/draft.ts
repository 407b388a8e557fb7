import { StructureKind, VariableDeclarationKind, type ImportDeclarationStructure } from "ts-morph";
import type { Block } from "../output/markdown/tree.js";
import type { Structure } from "../print/declarations.js";
import { WIDTH } from "../print/width.js";
import type { DocText, Expression, Identifier, PropertyKey, TypeText } from "./safe.js";
import { layOut, type CodeValue } from "../value-layout.js";

/** A file to be, before formatting. Paths are relative to the output folder. */
export type DraftFile = DraftModule | DraftText;

/** A TypeScript module made of declarations; the normal case. */
export interface DraftModule {
  readonly kind: "module";
  readonly path: string;
  readonly imports: readonly Import[];
  readonly declarations: readonly Declaration[];
}

/** A file whose emitter laid it out. A TypeScript one says what it may declare. */
export interface DraftText {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
  readonly declares?: readonly DeclaredName[];
  /** Files that it imports from. */
  readonly imports?: readonly string[];
}

/** A page of the reference. Its path is relative to the folder of the pages. */
export interface DraftPage {
  readonly path: string;
  readonly blocks: readonly Block[];
}

/** What a module may hold at its top, to be compared with what it does hold. */
export interface DeclaredName {
  readonly kind: "interface" | "type" | "const" | "function" | "export";
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
  readonly structure: Structure;
}

export interface PropertyDraft {
  readonly key: PropertyKey;
  readonly type: TypeText;
  readonly optional?: boolean;
  readonly doc?: DocText;
}

export interface MethodDraft {
  readonly name: PropertyKey;
  readonly parameters: readonly { name: Identifier; type: TypeText; optional?: boolean }[];
  readonly returns: TypeText;
  readonly doc: DocText;
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
        parameters: method.parameters.map(({ name, type, optional }) => ({
          name,
          type,
          hasQuestionToken: optional === true,
        })),
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
  const head = `export const ${draft.name}${draft.type === undefined ? "" : `: ${draft.type}`} = `;
  const end = draft.asConst === true ? " as const" : "";
  const value = layOut(draft.value, WIDTH - head.length - end.length - ";".length, WIDTH);
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
          initializer: `${value}${end}`,
          ...(draft.type === undefined ? {} : { type: draft.type }),
        },
      ],
    },
  };
}

export function functionOf(draft: {
  name: Identifier;
  typeParameters?: readonly { name: Identifier; constraint: TypeText }[];
  parameters: readonly { name: Identifier; type: TypeText; optional?: boolean }[];
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
      parameters: draft.parameters.map(({ name, type, optional }) => ({
        name,
        type,
        hasQuestionToken: optional === true,
      })),
      returnType: draft.returns,
      statements: [`return ${draft.result};`],
      docs: docs(draft.doc),
    },
  };
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
function docs(text: DocText | undefined): string[] {
  if (text === undefined || text === "") return [];
  return [text.includes("\n") ? `\n${text}` : text];
}
