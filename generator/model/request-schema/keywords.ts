import type {
  Keywords,
  Scalar,
  Schema,
  Type,
  ValueKeywords,
} from "../../../runtime/validation/schema.js";
import { isObject, type JsonObject } from "../../load/json.js";
import { ANNOTATIONS } from "../../load/schemas.js";
import { rareRule } from "./rare-rules.js";

/** The order in which the rules of one value are checked, and so the order of the issues. */
const ORDER: readonly (keyof Keywords)[] = [
  "type",
  "minLength",
  "maxLength",
  "pattern",
  "anyOf",
  "allOf",
  "if",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "format",
  "const",
  "enum",
  "oneOf",
  "maxItems",
  "minItems",
  "items",
  "uniqueItems",
  "members",
  "properties",
  "required",
  "dependentRequired",
];

/** Keywords that are copied as they are. */
const COPIED = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "maxItems",
  "minItems",
  "required",
  "dependentRequired",
] as const;

/** Keywords that become a rare rule with one argument. */
const RARE = ["exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;

/** Those of rules, and what `index.ts` makes into one of them. */
const KNOWN = new Set<string>([
  ...ORDER,
  "$ref",
  "then",
  "else",
  "additionalProperties",
  ...ANNOTATIONS,
]);

/** Formats that say what a value means, and nothing that could be checked. */
const LOOSE_FORMATS = new Set<unknown>(["float", "double", "password", "byte", "binary"]);

/** Rules for a value as a whole. */
export function valueKeywords(schema: JsonObject): ValueKeywords {
  for (const keyword of Object.keys(schema)) {
    if (!KNOWN.has(keyword)) throw unsupported(`the keyword ${JSON.stringify(keyword)}`);
  }
  const copied = COPIED.filter((keyword) => schema[keyword] !== undefined);
  return {
    ...Object.fromEntries(copied.map((keyword) => [keyword, schema[keyword]])),
    ...typeOf(schema),
    ...valuesOf(schema),
    ...Object.fromEntries(
      RARE.filter((keyword) => schema[keyword] !== undefined).map((keyword) => [
        keyword,
        rareRule(keyword, schema[keyword]),
      ]),
    ),
    ...(schema["uniqueItems"] === true ? { uniqueItems: rareRule("uniqueItems") } : {}),
  };
}

/** In a fixed order, and in the short form where there is one. */
export function laidOut(keywords: Keywords): Schema {
  const { type, format, items } = keywords;
  const present = ORDER.filter((keyword) => keywords[keyword] !== undefined);
  switch (present.join()) {
    case "type":
      if (typeof type === "string") return type;
      break;
    case "type,format":
      if (type === "integer" && (format === "int64" || format === "uint64")) return format;
      break;
    case "type,items":
      if (type === "array" && items !== undefined) return [items];
  }
  return Object.fromEntries(present.map((keyword) => [keyword, keywords[keyword]]));
}

function typeOf(schema: JsonObject): ValueKeywords {
  const { type, format } = schema;
  const types = (type === undefined ? [] : [type].flat()) as Type[];
  return {
    ...(types.length === 0 ? {} : { type: types.length === 1 ? types[0]! : types }),
    ...(types.includes("integer") ? integerFormat(schema) : formatOf(format)),
  };
}

function formatOf(format: unknown): ValueKeywords {
  switch (format) {
    case "int64":
    case "uint64":
      return { format };
    case "date":
      return { format: rareRule("date") };
    case "date-time":
      return { format: rareRule("dateTime") };
  }
  if (format === undefined || LOOSE_FORMATS.has(format)) return {};
  throw unsupported(`the format ${JSON.stringify(format)}`);
}

/** A list of values, or bounds narrower than the format's, make the format redundant. */
function integerFormat(schema: JsonObject): ValueKeywords {
  const { format: given, minimum, maximum } = schema;
  const { format } = formatOf(given);
  if (["const", "enum", "oneOf"].some((keyword) => keyword in schema)) return {};
  const isBelow = typeof maximum === "number" && maximum <= Number.MAX_SAFE_INTEGER;
  const isAbove =
    typeof minimum === "number" && minimum >= (format === "uint64" ? 0 : Number.MIN_SAFE_INTEGER);
  if (isBelow && isAbove) return {};
  return { format: format === "int64" || format === "uint64" ? format : "64-bit" };
}

/** An enumeration keeps the names of its values, and no other words. */
function valuesOf(schema: JsonObject): ValueKeywords {
  const { const: only, enum: list, oneOf: branches } = schema;
  return {
    ...(only === undefined ? {} : { const: scalar(only) }),
    ...(Array.isArray(list) ? { enum: list.map(scalar) } : {}),
    ...(Array.isArray(branches) ? { oneOf: branches.map(namedValue) } : {}),
  };
}

function namedValue(branch: unknown): [Scalar, string] {
  if (!isObject(branch) || branch["const"] === undefined)
    throw unsupported("a oneOf without const");
  return [scalar(branch["const"]), String(branch["title"])];
}

function scalar(value: unknown): Scalar {
  if (typeof value !== "object" || value === null) return value as Scalar;
  throw unsupported(
    `the value ${JSON.stringify(value)}: const and enum take strings, numbers, truth values and null`,
  );
}

function unsupported(what: string): Error {
  return new Error(`cannot make a validator for ${what}`);
}
