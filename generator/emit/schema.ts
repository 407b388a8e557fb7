import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Emitter } from "./index.js";

/**
 * `schema.ts`: `paths` and `components` for openapi-fetch, by openapi-typescript. This and the
 * validators are what reads raw OpenAPI. Never with the option `enum`: it writes text of the document as code.
 */
export const emitSchema: Emitter = async (model) => {
  // The library keeps notes in the document that it is given.
  const document = structuredClone(model.document) as unknown as OpenAPI3;
  const nodes = await openapiTS(document, {
    silent: true,
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
  });
  return [
    {
      kind: "text",
      path: "schema.ts",
      text: astToString(nodes),
      declares: [
        { kind: "interface", name: "paths" },
        { kind: "type", name: "webhooks" },
        { kind: "interface", name: "components" },
        { kind: "type", name: "$defs" },
        { kind: "interface", name: "operations" },
      ],
    },
  ];
};
