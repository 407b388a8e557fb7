import type { JsonObject } from "../load/json.js";
import type { Model } from "../model/model.js";
import type { Block } from "../output/markdown/tree.js";
import { codeOf, type CodeValue } from "./code-value.js";
import type { Runtime } from "./runtime.js";
import type { DocText, Expression, Identifier, PropertyKey, TypeText } from "./safe.js";

/** Makes files of the model: no disk, clock, network or environment. */
export type Emitter = (model: Model, runtime: Runtime) => DraftFile[];

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
  /** Schemas that are received, whose enumerations take other values as well. */
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

/** What an import or an export names of another module. */
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
  | ({ readonly kind: "const" } & ConstantDraft)
  | ({ readonly kind: "function" } & FunctionDraft)
  | ({ readonly kind: "class" } & ClassDraft)
  | ({ readonly kind: "export" } & Import);

interface InterfaceDraft {
  readonly name: Identifier;
  readonly doc?: DocText;
  readonly properties: readonly PropertyDraft[];
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
  readonly result: Expression;
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
  readonly value: Expression;
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
  /** Arguments of the super call. */
  readonly superArguments: readonly Identifier[];
  readonly methods: readonly MethodDraft[];
  readonly doc: DocText;
  readonly constructorDoc: DocText;
}

export function constant(draft: Omit<ConstantDraft, "value"> & { value: CodeValue }): Declaration {
  return { kind: "const", ...draft, value: codeOf(draft.value) };
}

export function valueImport(from: string, names: readonly Identifier[]): Import {
  return { from, names, typeOnly: false };
}

export function typeImport(from: string, names: readonly Identifier[]): Import {
  return { from, names, typeOnly: true };
}

export function valueExport(from: string, names: readonly Identifier[]): Declaration {
  return { kind: "export", from, names, typeOnly: false };
}

export function typeExport(from: string, names: readonly Identifier[]): Declaration {
  return { kind: "export", from, names, typeOnly: true };
}
