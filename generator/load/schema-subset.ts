// oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema here.

import { extension } from "./extension.js";

/**
 * The JSON Schema keywords that types, requests and responses are described with, as a JSON Schema.
 * Its descriptions are what an editor shows on a key.
 */

export const text = { type: "string", minLength: 1 };
/** What can be a literal in code. */
const scalar = { type: ["string", "number", "boolean", "null"] };
const nonNegative = { type: "integer", minimum: 0 };
const schema = { $ref: "#/$defs/schema" };
const schemas = { type: "array", items: schema, minItems: 1 };
const names = { type: "array", items: text, uniqueItems: true };

/** An object with these keys and no others. */
export function closed<Properties extends Record<string, unknown>>(
  properties: Properties,
  required: readonly string[] = [],
) {
  return { type: "object", required, additionalProperties: false, properties };
}

export function mapOf(values: unknown) {
  return { type: "object", additionalProperties: values };
}

/** The same schema, with words about this use of it. */
export function described<Schema extends object>(description: string, of: Schema) {
  return { ...of, description };
}

export const schemaSubset = described(
  "What a value may be, in the keywords of JSON Schema that the generator knows.",
  closed({
    $ref: described(
      "File of a type, relative to this file: `../types/ResourceTag.yaml`. Keywords beside it apply to this use of the type only.",
      text,
    ),
    $comment: described("A note for curators. It is not published in code.", text),
    type: {
      description: "What kind of value it is; two of them where the value may also be null.",
      type: ["string", "array"],
      if: { type: "array" },
      then: { minItems: 2, maxItems: 2, contains: { const: "null" } },
      else: { enum: ["string", "integer", "number", "boolean", "object", "array", "null"] },
    },
    format: {
      description:
        "Narrows the type: `int64` and `uint64` for integers, `password` for secrets, `binary` for files of a form.",
      enum: [
        "int64",
        "uint64",
        "float",
        "double",
        "date",
        "date-time",
        "password",
        "byte",
        "binary",
      ],
    },
    title: described("Name of an enumeration's value in code: `PayAsYouGo`.", text),
    description: described("What the value means. It becomes the doc comment.", text),
    deprecated: described("Whether the field should no longer be used.", { type: "boolean" }),
    readOnly: described("Whether the field is in responses only.", { type: "boolean" }),
    writeOnly: described("Whether the field is a secret: it is sent, and never shown or logged.", {
      type: "boolean",
    }),
    default: described("What the service uses where the field is left out.", {}),
    examples: described("Values as they may occur, without real identifiers.", {
      type: "array",
      minItems: 1,
    }),
    const: described("The only value.", scalar),
    enum: described("The values that are allowed, where they need no names.", {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: scalar,
    }),
    oneOf: described(
      "The values of an enumeration, each with `const`, `title` and `description`.",
      schemas,
    ),
    anyOf: described("The value fits at least one of these.", schemas),
    allOf: described("The value fits all of these.", schemas),
    if: described("The condition for `then` and `else`.", schema),
    then: described("What also applies where `if` fits.", schema),
    else: described("What also applies where `if` does not fit.", schema),
    properties: described("The fields of an object, by name.", mapOf(schema)),
    required: described("Fields that have to be there.", names),
    dependentRequired: described(
      "By the name of a field: fields that have to be there with it.",
      mapOf(names),
    ),
    additionalProperties: described("Whether an object may have fields that are not listed.", {
      type: "boolean",
    }),
    items: described("What each item of a list is.", schema),
    minItems: described("The fewest items of a list.", nonNegative),
    maxItems: described("The most items of a list.", nonNegative),
    uniqueItems: described("Whether the items of a list must differ.", { type: "boolean" }),
    minLength: described("The fewest characters of a text.", nonNegative),
    maxLength: described("The most characters of a text.", nonNegative),
    pattern: described("Regular expression that a text matches.", {
      type: "string",
      format: "regex",
    }),
    minimum: described("The smallest number.", { type: "number" }),
    maximum: described("The largest number.", { type: "number" }),
    exclusiveMinimum: described("The number is larger than this.", { type: "number" }),
    exclusiveMaximum: described("The number is smaller than this.", { type: "number" }),
    multipleOf: described("The number is a multiple of this.", {
      type: "number",
      exclusiveMinimum: 0,
    }),
    "x-tencentcloud": extension.schema,
  }),
);
