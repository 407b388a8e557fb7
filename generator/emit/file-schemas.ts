// oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema here.

import { errorCatalog } from "../load/error-catalog.js";
import { extension } from "../load/extension.js";
import { openapiSubset } from "../load/openapi-subset.js";
import { closed, mapOf, text } from "../load/schema-subset.js";
import type { Emitter } from "./draft.js";

/**
 * `spec-schema/*.json`: JSON Schemas of the files that a document consists of, by which an editor
 * completes, explains and checks them. They are made of what the generator checks the whole document
 * by, so that the two say the same.
 */
export const emitFileSchemas: Emitter = () =>
  Object.entries(fileSchemas()).map(([name, schema]) => ({
    kind: "text",
    path: `spec-schema/${name}.json`,
    text: `${JSON.stringify(schema, undefined, 2)}\n`,
  }));

/** By the kind of file: the root file, one of `actions/`, one of `types/`, and the error catalog. */
export function fileSchemas(): Readonly<Record<"root" | "action" | "type" | "errors", object>> {
  const { $schema, $defs, properties, ...root } = openapiSubset;
  return {
    root: {
      $schema,
      ...root,
      properties: {
        ...properties,
        paths: { ...properties.paths, ...mapOf(fileOr({ $ref: "#/$defs/pathItem" })) },
        "x-tencentcloud": {
          ...extension.root,
          properties: {
            ...extension.root.properties,
            errors: fileOr(extension.root.properties.errors),
          },
        },
      },
      $defs,
    },
    action: { $schema, $ref: "#/$defs/pathItem", $defs },
    type: { $schema, $ref: "#/$defs/schema", $defs: { schema: $defs.schema } },
    errors: { $schema, ...errorCatalog },
  };
}

/** What may stand in a file of its own, named by `$ref`. */
function fileOr(schema: object): object {
  return {
    ...("description" in schema ? { description: schema.description } : {}),
    if: { required: ["$ref"] },
    then: closed({ $ref: { ...text, description: "The file that it stands in." } }),
    else: schema,
  };
}
