/** A schema of the document, as far as the page shows it. Nothing in it is trusted to be well made. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly title?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly writeOnly?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export type Schemas = Readonly<Record<string, Schema>>;

const PREFIX = "#/components/schemas/";
/** A chain of references that is longer leads in a circle. */
const LONGEST = 20;

/** The name of the type that a schema refers to. */
export function typeName({ $ref }: Schema): string | undefined {
  return $ref?.startsWith(PREFIX) ? $ref.slice(PREFIX.length) : undefined;
}

/** A schema with what it refers to; what stands beside the reference goes before it. */
export function resolved(schemas: Schemas, given: Schema): Schema {
  let schema = given;
  for (let step = 0; step < LONGEST; step++) {
    const name = typeName(schema);
    if (name === undefined) return schema;
    const { $ref: _reference, ...beside } = schema;
    const target = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    schema = { ...target, ...beside };
  }
  return {};
}

/** What kind of input a value takes. */
export type Kind = "object" | "list" | "choice" | "boolean" | "number" | "text" | "json";

export function kindOf(schema: Schema): Kind {
  if (choicesOf(schema).length > 0) return "choice";
  switch (schema.type) {
    case "object":
      return schema.properties === undefined ? "json" : "object";
    case "array":
      return schema.items === undefined ? "json" : "list";
    case "boolean":
      return "boolean";
    case "integer":
    case "number":
      return "number";
    case "string":
      return "text";
    default:
      return schema.properties === undefined ? "json" : "object";
  }
}

export interface Choice {
  readonly value: unknown;
  /** Its name in code. */
  readonly title: string | undefined;
  readonly description: string | undefined;
}

/** The values that there are to choose from; empty where it is not about a choice. */
export function choicesOf({ oneOf = [], enum: values = [] }: Schema): readonly Choice[] {
  const named = oneOf.filter((one) => one.const !== undefined);
  if (named.length > 0 && named.length === oneOf.length) {
    return named.map(({ const: value, title, description }) => ({ value, title, description }));
  }
  return values.map((value) => ({ value, title: undefined, description: undefined }));
}

/** `string`, `int64`, `RedisNodeInfo[]` */
export function typeText(schemas: Schemas, schema: Schema): string {
  const name = typeName(schema);
  if (name !== undefined) return name;
  if (schema.type === "array") return `${typeText(schemas, schema.items ?? {})}[]`;
  if (schema.format === "int64" || schema.format === "uint64") return schema.format;
  if (Array.isArray(schema.type)) return schema.type.join(" | ");
  return typeof schema.type === "string" ? schema.type : "any";
}

export function isSecret({ format, writeOnly }: Schema): boolean {
  return format === "password" || writeOnly === true;
}
