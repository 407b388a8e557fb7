// oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema here.

import { extension } from "./extension.js";
import { closed, described, mapOf, schemaSubset, text } from "./schema-subset.js";

/**
 * The part of OpenAPI 3.1 that documents here are written in, as a JSON Schema. It is closed: a key
 * that it does not name is a slip of the pen, or something that the generator would silently drop.
 * Editors check and explain the document's files by it; see `emit/file-schemas.ts`.
 */

const schema = { $ref: "#/$defs/schema" };
const url = described("An address that begins with http:// or https://.", {
  type: "string",
  pattern: "^https?://[^\\s<>\"'()`{}\\\\]+$",
});
const documentation = described(
  "The page of the documentation.",
  closed({ url, description: described("What the page is called.", text) }, ["url"]),
);

const media = closed(
  {
    schema,
    examples: described(
      "Whole bodies as they may occur, by name.",
      mapOf(
        closed(
          {
            summary: described("What the example shows, in a line.", text),
            description: described("What the example shows, at length.", text),
            value: described("The body. It is checked against the schema.", {}),
          },
          ["value"],
        ),
      ),
    ),
  },
  ["schema"],
);

const json = closed({ "application/json": described("A JSON body.", media) }, ["application/json"]);
const form = closed({ "multipart/form-data": described("A form, which can hold files.", media) }, [
  "multipart/form-data",
]);

const pathItem = described(
  "An action. Its file stands in `actions/` and is called as the action is.",
  closed({ post: { $ref: "#/$defs/operation" } }, ["post"]),
);

const operation = described(
  "The action: what is sent, and what comes back.",
  closed(
    {
      operationId: described("Name of the action, as the service has it.", text),
      tags: described("Category of the action: one of the root file's `tags`.", {
        type: "array",
        items: text,
      }),
      summary: described("What the action does, in one sentence.", text),
      description: described("What a caller has to know beyond the summary.", text),
      deprecated: described("Whether the action should no longer be used.", { type: "boolean" }),
      externalDocs: documentation,
      requestBody: described(
        "What is sent.",
        closed(
          {
            description: described("What the body holds.", text),
            required: described("Always true: every action takes a body.", { const: true }),
            content: {
              description: "The body as JSON, or as a form where it holds files.",
              // One of the two: `anyOf` would tell of each mistake twice.
              if: { required: ["multipart/form-data"] },
              then: form,
              else: json,
            },
          },
          ["required", "content"],
        ),
      ),
      responses: described(
        "What comes back. The service answers 200 even when it refuses a call.",
        closed(
          {
            "200": described(
              "The only status: `Response` is the result, or an `Error`.",
              closed(
                {
                  description: described("What the response says.", text),
                  content: described("The body of the response.", json),
                },
                ["description", "content"],
              ),
            ),
          },
          ["200"],
        ),
      ),
      "x-tencentcloud": extension.operation,
    },
    ["operationId", "summary", "requestBody", "responses"],
  ),
);

const info = described(
  "What the document describes.",
  closed(
    {
      title: described("Name of the product.", text),
      version: described("Version of the API, a date: `2018-04-12`.", {
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}$",
      }),
      summary: described("What the product does, in one sentence.", text),
      description: described("What every caller has to know.", text),
      license: described(
        "License of the document.",
        closed(
          {
            name: described("Name of the license.", text),
            identifier: described("Its SPDX identifier.", text),
            url,
          },
          ["name"],
        ),
      ),
    },
    ["title", "version"],
  ),
);

const server = closed(
  {
    url: described("Address of the server; `{name}` stands for a variable.", text),
    description: described("Who should call this server.", text),
    variables: described(
      "The variables of the address, by name.",
      mapOf(
        closed(
          {
            default: described("Value where none is chosen.", text),
            description: described("What the variable stands for.", text),
            enum: described("The values that it may have.", { type: "array", items: text }),
          },
          ["default"],
        ),
      ),
    ),
  },
  ["url"],
);

export const openapiSubset = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...closed(
    {
      openapi: described("Version of OpenAPI: 3.1.", {
        type: "string",
        pattern: "^3\\.1\\.\\d+$",
      }),
      info,
      servers: described("Where the service is called. A client calls the first by default.", {
        type: "array",
        items: server,
      }),
      security: described("How calls are signed, by the names of `securitySchemes`.", {
        type: "array",
        items: mapOf({ type: "array", items: text }),
      }),
      tags: described("Categories of actions, in the order of the reference.", {
        type: "array",
        items: closed(
          {
            name: described("Name of the category.", text),
            description: described("What its actions are for.", text),
          },
          ["name"],
        ),
      }),
      externalDocs: documentation,
      "x-tencentcloud": extension.root,
      paths: described(
        "The actions, each under `/#` and its name.",
        mapOf({ $ref: "#/$defs/pathItem" }),
      ),
      components: described(
        "What several actions share.",
        closed({
          securitySchemes: described(
            "How calls can be signed, by name.",
            mapOf(
              closed(
                {
                  type: described("Kind of the scheme: `apiKey`.", text),
                  in: described("Where the signature is sent: `header`.", text),
                  name: described("Name of the header with the signature.", text),
                  description: described("How the signature is made.", text),
                  scheme: described("Name of the HTTP scheme, where the kind is `http`.", text),
                },
                ["type"],
              ),
            ),
          ),
          schemas: described("Types by name, beside those that have a file.", mapOf(schema)),
        }),
      ),
    },
    ["openapi", "info", "servers", "paths", "x-tencentcloud"],
  ),
  $defs: { pathItem, operation, schema: schemaSubset },
};
