/**
 * The rules for a value in generated code: keywords of JSON Schema, and short forms of frequent ones. A
 * string is a type, `["string"]` a list, a function a named type.
 */
export type Schema = ShortType | readonly [items: Schema] | NamedSchema | Keywords;

/** Called on first use, so that types can refer to each other, and loading a module creates nothing. */
export type NamedSchema = () => Schema;

export type Type = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/** `int64` and `uint64` are integers of that format. */
export type ShortType = Type | "int64" | "uint64";

/** `64-bit` fits one of the two others; numbers are not checked. */
export type IntegerFormat = "int64" | "uint64" | "64-bit";

/**
 * Whether a rule is broken, and what the rule requires. One that stands in a schema in place of its keyword's
 * argument has that too.
 */
export type Check = readonly [
  isBroken: (value: unknown) => boolean,
  sentence: string,
  argument?: unknown,
];

/** Levels of a value that are checked: more could overflow the stack. */
export const DEEPEST = 256;

export type Scalar = string | number | boolean | null;

/** Rules for a whole value. A `Check` is a rule with its own code, see `formats.ts`. */
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

/** Rules for the members and items of a value, and combinations of rules. */
export interface StructureKeywords {
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  /** A condition, the rules if it holds, and optionally the rules if it does not. */
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
