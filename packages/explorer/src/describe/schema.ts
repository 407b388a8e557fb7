import { refName, type Schema, type Schemas } from "../../../../runtime/openapi.js";

/** The kind of input for a value. */
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
  /** The name of the value in code. */
  readonly title: string | undefined;
  readonly description: string | undefined;
}

/** The values of an enumeration; empty for any other schema. */
export function choicesOf({ oneOf = [], enum: values = [] }: Schema): readonly Choice[] {
  const named = oneOf.filter((one) => one.const !== undefined);
  if (named.length > 0 && named.length === oneOf.length) {
    return named.map(({ const: value, title, description }) => ({ value, title, description }));
  }
  return values.map((value) => ({ value, title: undefined, description: undefined }));
}

/** `string`, `int64`, `RedisNodeInfo[]` */
export function typeText(schemas: Schemas, schema: Schema): string {
  const name = refName(schema);
  if (name !== undefined) return name;
  if (schema.type === "array") return `${typeText(schemas, schema.items ?? {})}[]`;
  if (schema.format === "int64" || schema.format === "uint64") return schema.format;
  if (Array.isArray(schema.type)) return schema.type.join(" | ");
  return typeof schema.type === "string" ? schema.type : "any";
}

export function isSecret({ format, writeOnly }: Schema): boolean {
  return format === "password" || writeOnly === true;
}
