import type { Expression, Identifier, Literal, PropertyKey, TypeText } from "./brands.js";

/** What follows an object to name one of its members: `.Name`, or `["2nd"]`. */
export function access(name: string): Expression {
  return (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `.${name}` : `[${literal(name)}]`) as Expression;
}

export function literal(value: string | number | boolean | null): Literal {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error("refused as a literal: a number that is not finite");
  }
  return escapeSeparators(JSON.stringify(value)) as Literal;
}

/** A value as JSON. */
export function json(value: unknown): Expression {
  return escapeSeparators(JSON.stringify(value)) as Expression;
}

/** JSON allows these two in strings; older parsers of JavaScript end the line there. */
function escapeSeparators(text: string): string {
  return text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

export const type = {
  string: "string" as TypeText,
  number: "number" as TypeText,
  boolean: "boolean" as TypeText,
  unknown: "unknown" as TypeText,
  undefined: "undefined" as TypeText,
  null: "null" as TypeText,
  bytes: "Uint8Array" as TypeText,
  never: "never" as TypeText,
  reference: (name: Identifier): TypeText => name as string as TypeText,
  literals: (values: readonly Literal[]): TypeText =>
    (values.length === 0 ? "never" : values.join(" | ")) as TypeText,
  union: (members: readonly TypeText[]): TypeText =>
    (members.length === 0 ? "never" : members.join(" | ")) as TypeText,
  /** A union whose values an editor completes, and which takes others of the kind as well. */
  open: (known: TypeText, kind: "string" | "number"): TypeText =>
    `${known} | (${kind} & {})` as TypeText,
  array: (items: TypeText): TypeText => `Array<${items}>` as TypeText,
  readonlyArray: (items: TypeText): TypeText => `ReadonlyArray<${items}>` as TypeText,
  generic: (name: Identifier, ...args: readonly TypeText[]): TypeText =>
    `${name}<${args.join(", ")}>` as TypeText,
  /** `(typeof Name)[keyof typeof Name]`: the values of a constant object. */
  valuesOf: (name: Identifier): TypeText => `(typeof ${name})[keyof typeof ${name}]` as TypeText,
  keyOf: (name: Identifier): TypeText => `keyof ${name}` as TypeText,
  indexed: (name: Identifier, key: Identifier): TypeText => `${name}[${key}]` as TypeText,
  /** `Name["member"]`, where the name can be that of a type parameter's member. */
  member: (of: TypeText, name: string): TypeText => `${of}[${literal(name)}]` as TypeText,
  /** What every object has under this name. */
  inherited: (name: string): TypeText => `{}[${literal(name)}]` as TypeText,
  /** An object of read-only members. */
  object: (members: readonly { key: PropertyKey; type: TypeText }[]): TypeText =>
    `{\n${members.map(({ key, type: inner }) => `readonly ${key}: ${inner};\n`).join("")}}` as TypeText,
  /** `Readonly<Record<string, Name>>` */
  recordOf: (values: TypeText): TypeText => `Readonly<Record<string, ${values}>>` as TypeText,
  guard: (parameter: Identifier, wanted: TypeText): TypeText =>
    `${parameter} is ${wanted}` as TypeText,
} as const;

/** A template over source text: the fixed parts are the generator's own code. */
export function source(
  parts: TemplateStringsArray,
  ...values: readonly (Identifier | PropertyKey | Literal | TypeText | Expression)[]
): Expression {
  return String.raw({ raw: parts }, ...values) as Expression;
}
