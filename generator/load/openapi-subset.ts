import { extension } from "./extension.js";
import { documentation, operation, pathItem, schema, url } from "./operation-subset.js";
import { closed, described, mapOf, schemaSubset, text } from "./schema-subset.js";

/**
 * The part of OpenAPI 3.1 that documents here are written in, as a JSON Schema. It is closed: a key
 * that it does not name is a slip of the pen, or something that the generator would silently drop.
 * Editors check and explain the document's files by it; see `emit/file-schemas.ts`.
 */

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
