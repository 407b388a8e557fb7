import type { JsonObject } from "../load/json.js";
import type { Block } from "../output/markdown/tree.js";
import { codeOf, type CodeValue } from "./code-value.js";
import type { DocText, Expression, Identifier, PropertyKey, TypeText } from "./safe.js";

/** A file to be, as plain data. Its path is relative to the output folder. */
export type DraftFile = DraftModule | DraftTypes | DraftText;

/** A TypeScript module made of declarations, which ts-morph prints; the normal case. */
export interface DraftModule {
  readonly kind: "module";
  readonly path: string;
  readonly imports: readonly Import[];
  readonly declarations: readonly Declaration[];
}

/** The types that openapi-typescript makes of an OpenAPI document. */
export interface DraftTypes {
  readonly kind: "types";
  readonly path: string;
  readonly document: JsonObject;
  /** Schemas whose lists may be frozen, and whose optional members may be `undefined`. */
  readonly requestSchemas: readonly string[];
  /** Schemas that are only received, whose enumerations take other values as well. */
  readonly responseSchemas: readonly string[];
  /** What kind of values each enumeration has, by the name of its schema. */
  readonly enumerations: Readonly<Record<string, "string" | "number">>;
  readonly declares: readonly DeclaredName[];
}

/** A file that is no TypeScript, written as it is. */
export interface DraftText {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
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
 * A top-level statement. It takes branded text only, which is what keeps the document's words from
 * turning into code.
 */
export type Declaration =
  | ({ readonly kind: "interface" } & InterfaceDraft)
  | ({ readonly kind: "type" } & TypeAliasDraft)
  | ({ readonly kind: "const" } & Omit<ConstantDraft, "value"> & { readonly value: Expression })
  | ({ readonly kind: "function" } & FunctionDraft)
  | ({ readonly kind: "class" } & ClassDraft)
  | ({ readonly kind: "export" } & ReExportDraft);

interface InterfaceDraft {
  readonly name: Identifier;
  readonly doc?: DocText;
  readonly extends?: readonly TypeText[];
  readonly properties?: readonly PropertyDraft[];
  readonly methods?: readonly MethodDraft[];
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

interface TypeAliasDraft {
  readonly name: Identifier;
  readonly type: TypeText;
  readonly doc?: DocText;
}

interface ConstantDraft {
  readonly name: Identifier;
  readonly value: CodeValue;
  readonly type?: TypeText;
  /** Whether the types of its parts are the values themselves. */
  readonly asConst?: boolean;
  readonly doc?: DocText;
}

interface FunctionDraft {
  readonly name: Identifier;
  readonly typeParameters?: readonly { name: Identifier; constraint: TypeText }[];
  readonly parameters: readonly ParameterDraft[];
  readonly returns: TypeText;
  readonly result: Expression;
  readonly doc: DocText;
}

/** A class whose constructor and methods are one expression each. */
interface ClassDraft {
  readonly name: Identifier;
  readonly extends: TypeText;
  readonly parameters: readonly ParameterDraft[];
  /** What the constructor of the class that it extends is given. */
  readonly passesOn: readonly Identifier[];
  readonly methods: readonly (MethodDraft & { readonly result: Expression })[];
  readonly doc: DocText;
  readonly constructorDoc: DocText;
}

interface ReExportDraft {
  readonly from: string;
  readonly names: readonly Identifier[];
  readonly typeOnly: boolean;
}

export function interfaceOf(draft: InterfaceDraft): Declaration {
  return { kind: "interface", ...draft };
}

export function typeAlias(draft: TypeAliasDraft): Declaration {
  return { kind: "type", ...draft };
}

export function constant(draft: ConstantDraft): Declaration {
  return { kind: "const", ...draft, value: codeOf(draft.value) };
}

export function functionOf(draft: FunctionDraft): Declaration {
  return { kind: "function", ...draft };
}

export function classOf(draft: ClassDraft): Declaration {
  return { kind: "class", ...draft };
}

export function reExport(draft: ReExportDraft): Declaration {
  return { kind: "export", ...draft };
}
