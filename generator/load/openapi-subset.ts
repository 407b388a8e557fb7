import { extension } from "./extension.js";

/**
 * The part of OpenAPI 3.1 that documents here are written in, as a JSON Schema. It is closed: a key
 * that it does not name is a slip of the pen, or something that the generator would silently drop.
 */

const text = { type: "string", minLength: 1 };
/** What can be a literal in code. */
const scalar = { type: ["string", "number", "boolean", "null"] };
const nonNegative = { type: "integer", minimum: 0 };
const schema = { $ref: "#/$defs/schema" };
const url = { type: "string", pattern: "^https?://[^\\s<>\"'()`{}\\\\]+$" };
const documentation = closed({ url, description: text }, ["url"]);

function closed(properties: Record<string, unknown>, required: readonly string[] = []): object {
  return { type: "object", required, additionalProperties: false, properties };
}

function mapOf(values: unknown): object {
  return { type: "object", additionalProperties: values };
}

const media = closed(
  {
    schema,
    examples: mapOf(closed({ summary: text, description: text, value: true }, ["value"])),
  },
  ["schema"],
);

const json = closed({ "application/json": media }, ["application/json"]);
const form = closed({ "multipart/form-data": media }, ["multipart/form-data"]);

export const dialect = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...closed(
    {
      openapi: { type: "string", pattern: "^3\\.1\\.\\d+$" },
      info: closed(
        {
          title: text,
          version: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          summary: text,
          description: text,
          license: closed({ name: text, identifier: text, url }, ["name"]),
        },
        ["title", "version"],
      ),
      servers: {
        type: "array",
        items: closed(
          {
            url: text,
            description: text,
            variables: mapOf(
              closed({ default: text, description: text, enum: { type: "array", items: text } }, [
                "default",
              ]),
            ),
          },
          ["url"],
        ),
      },
      security: { type: "array", items: mapOf({ type: "array", items: text }) },
      tags: { type: "array", items: closed({ name: text, description: text }, ["name"]) },
      externalDocs: documentation,
      "x-tencentcloud": extension.root,
      paths: mapOf(closed({ post: { $ref: "#/$defs/operation" } }, ["post"])),
      components: closed({
        securitySchemes: mapOf(
          closed({ type: text, in: text, name: text, description: text, scheme: text }, ["type"]),
        ),
        schemas: mapOf(schema),
      }),
    },
    ["openapi", "info", "servers", "paths", "x-tencentcloud"],
  ),
  $defs: {
    operation: closed(
      {
        operationId: text,
        tags: { type: "array", items: text },
        summary: text,
        description: text,
        deprecated: { type: "boolean" },
        externalDocs: documentation,
        requestBody: closed(
          {
            description: text,
            required: { const: true },
            content: {
              // One of the two: `anyOf` would tell of each fault twice.
              if: { required: ["multipart/form-data"] },
              then: form,
              else: json,
            },
          },
          ["required", "content"],
        ),
        responses: closed(
          { "200": closed({ description: text, content: json }, ["description", "content"]) },
          ["200"],
        ),
        "x-tencentcloud": extension.operation,
      },
      ["operationId", "summary", "requestBody", "responses"],
    ),
    schema: closed({
      $ref: text,
      $comment: text,
      type: {
        type: ["string", "array"],
        if: { type: "array" },
        then: { minItems: 2, maxItems: 2, contains: { const: "null" } },
        else: { enum: ["string", "integer", "number", "boolean", "object", "array", "null"] },
      },
      format: {
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
      title: text,
      description: text,
      deprecated: { type: "boolean" },
      readOnly: { type: "boolean" },
      writeOnly: { type: "boolean" },
      default: true,
      examples: { type: "array", minItems: 1 },
      const: scalar,
      enum: { type: "array", minItems: 1, uniqueItems: true, items: scalar },
      oneOf: { type: "array", items: schema, minItems: 1 },
      anyOf: { type: "array", items: schema, minItems: 1 },
      allOf: { type: "array", items: schema, minItems: 1 },
      if: schema,
      then: schema,
      else: schema,
      properties: mapOf(schema),
      required: { type: "array", items: text, uniqueItems: true },
      dependentRequired: mapOf({ type: "array", items: text, uniqueItems: true }),
      additionalProperties: { type: "boolean" },
      items: schema,
      minItems: nonNegative,
      maxItems: nonNegative,
      uniqueItems: { type: "boolean" },
      minLength: nonNegative,
      maxLength: nonNegative,
      pattern: { type: "string", format: "regex" },
      minimum: { type: "number" },
      maximum: { type: "number" },
      exclusiveMinimum: { type: "number" },
      exclusiveMaximum: { type: "number" },
      multipleOf: { type: "number", exclusiveMinimum: 0 },
      "x-tencentcloud": extension.schema,
    }),
  },
};
