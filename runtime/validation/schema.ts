/**
 * The rules for a value, as generated code holds them: JSON Schema's keywords, and short forms of
 * what is frequent. A text is a type, `["string"]` a list, a function a type with a name.
 */
export type Schema = ShortType | readonly [items: Schema] | NamedSchema | Keywords;

/** Called when it is needed: so types can refer to each other, and loading a module makes nothing. */
export type NamedSchema = () => Schema;

export type Type = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/** `int64` and `uint64` are integers of that format. */
export type ShortType = Type | "int64" | "uint64";

/** `64-bit` is what fits one of the two others; a number is taken as it is. */
export type IntegerFormat = "int64" | "uint64" | "64-bit";

/** When a rule is broken, and the sentence that says what it asks for. */
export type Check = readonly [isBroken: (value: unknown) => boolean, sentence: string];

/** Levels of a value that are looked at: more would take more stack than there may be. */
export const DEEPEST = 256;

export type Scalar = string | number | boolean | null;

/** Rules for a value as a whole. A `Check` is a rule that brings its own code, see `formats.ts`. */
export interface ValueKeywords {
  readonly type?: Type | readonly Type[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: Check;
  readonly exclusiveMaximum?: Check;
  readonly multipleOf?: Check;
  readonly format?: IntegerFormat | Check;
  readonly const?: Scalar;
  readonly enum?: readonly Scalar[];
  /** Values and their names. */
  readonly oneOf?: readonly (readonly [value: Scalar, name: string])[];
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly uniqueItems?: Check;
}

/** Rules for what is inside a value, or that hold together. */
export interface StructureKeywords {
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  /** A condition, what holds where it does, and if need be what holds where it does not. */
  readonly if?: readonly Schema[];
  readonly items?: Schema;
  /** All members that there are. */
  readonly members?: SchemaByName;
  /** Some of the members. */
  readonly properties?: SchemaByName;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
}

export interface Keywords extends ValueKeywords, StructureKeywords {}

type SchemaByName = Readonly<Record<string, Schema>>;
