import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { isObject } from "../json.js";
import type { Emitter } from "./index.js";

/** Stands before names that the library would look up in `Object.prototype`. No name begins so. */
const DISGUISE = "$inherited$";

function disguised(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => disguised(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      isNames && key in Object.prototype ? DISGUISE + key : key,
      disguised(inner, !isNames && key === "properties"),
    ]),
  );
}

/**
 * `schema.ts`: `paths` and `components` for openapi-fetch, by openapi-typescript. This and the
 * validators are what reads raw OpenAPI. Never with the option `enum`: it writes text of the document as code.
 */
export const emitSchema: Emitter = async (model) => {
  // The library keeps notes in the document that it is given.
  const document = disguised(model.document) as unknown as OpenAPI3;
  const nodes = await openapiTS(document, {
    silent: true,
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
  });
  return [
    {
      kind: "text",
      path: "schema.ts",
      text: astToString(nodes).replaceAll(DISGUISE, ""),
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
