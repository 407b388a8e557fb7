import { itemOf, type Direction, type FieldFacts } from "./model.js";
import { draft } from "./edit/draft.js";

/** Makes a `$ref` to a type with members; the type's file depends on who refers to it. */
export type ReferTo = (type: string) => string;

/** A schema for a field that the document does not have yet, from what a source knows of it. */
export function fieldSchema(
  name: string,
  field: FieldFacts,
  ways: ReadonlySet<Direction>,
  referTo: ReferTo,
): Record<string, unknown> {
  const { facts } = field;
  const schema: Record<string, unknown> = {
    ...typeKeywords({
      type: String(facts.type),
      format: facts.format as string | undefined,
      nullable: facts.nullable === true,
      referTo,
    }),
  };
  if (isSecret(name) && facts.type === "string") {
    schema["format"] = "password";
    if (ways.has("request")) schema["writeOnly"] = true;
  }
  const isList = itemOf(String(facts.type)) !== facts.type;
  for (const keyword of ["minimum", "maximum", "minLength", "maxLength"] as const) {
    if (facts[keyword] != null) schema[keyword] = facts[keyword];
  }
  if (Array.isArray(facts.enum)) {
    if (isList) schema["items"] = { ...(schema["items"] as object), enum: facts.enum };
    else schema["enum"] = facts.enum;
  }
  if (facts.default != null) schema["default"] = facts.default;
  if (facts.deprecated === true) schema["deprecated"] = true;
  schema["description"] = draft(facts.description);
  return schema;
}

/** What is secret must be marked as such before the first request with it is logged. */
export function isSecret(name: string): boolean {
  return /password|secret/i.test(name);
}

/** The keywords that make up a type, in the order in which they are written. */
export function typeKeywords(shape: {
  type: string;
  format?: string | null | undefined;
  nullable: boolean;
  referTo: ReferTo;
}): Record<string, unknown> {
  const { type, format, nullable, referTo } = shape;
  if (type.startsWith("array of ")) {
    const item = type.slice("array of ".length);
    return {
      type: nullable ? ["array", "null"] : "array",
      items: typeKeywords({ type: item, format, nullable: false, referTo }),
    };
  }
  if (!SCALARS.has(type)) {
    const reference = { $ref: referTo(type) };
    return nullable ? { anyOf: [reference, { type: "null" }] } : reference;
  }
  return {
    type: nullable ? [type, "null"] : type,
    ...(format == null || !NUMERIC.has(type) ? {} : { format }),
  };
}

const SCALARS = new Set(["string", "integer", "number", "boolean", "object", "any"]);
const NUMERIC = new Set(["integer", "number"]);
