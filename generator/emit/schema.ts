import { isObject, setOwn, type JsonObject } from "../load/json.js";
import type { Model } from "../model/model.js";
import type { DeclaredName, Emitter } from "./draft.js";
import * as safe from "./safe.js";

/** `schema.ts`: `paths`, `operations` and `components`, for openapi-fetch and its kin. */
export const emitSchema: Emitter = (model) => [
  {
    kind: "types",
    path: "schema.ts",
    document: plain(model.document) as JsonObject,
    requestSchemas: requestSchemas(model),
    responseSchemas: responseSchemas(model),
    enumerations: Object.fromEntries(
      model.enumerations.map(({ schema, members }) => [
        schema,
        typeof members[0]?.value === "string" ? "string" : "number",
      ]),
    ),
    declares: declared(model),
  },
];

function declared({ actions, objects }: Model): DeclaredName[] {
  const hasSchemas = actions.length + objects.length > 0;
  return [
    { kind: actions.length > 0 ? "interface" : "type", name: "paths" },
    { kind: "type", name: "webhooks" },
    { kind: hasSchemas ? "interface" : "type", name: "components" },
    { kind: "type", name: "$defs" },
    { kind: actions.length > 0 ? "interface" : "type", name: "operations" },
  ];
}

/** Schemas that a request has. */
function requestSchemas({ actions, objects, values }: Model): string[] {
  return [
    ...actions.map(({ request }) => request.schema),
    ...objects.filter(({ direction }) => direction !== "response").map(({ schema }) => schema),
    ...values.filter(({ direction }) => direction !== "response").map(({ name }) => name),
  ];
}

/** Objects that a response has. */
function responseSchemas({ actions, objects }: Model): string[] {
  return [
    ...actions.map(({ response }) => response.schema),
    ...objects.filter(({ direction }) => direction !== "request").map(({ schema }) => schema),
  ];
}

/** Of no use to types, or said better by those in `types/` and `actions/`. */
const LEFT_OUT = new Set(["default", "example", "examples", "x-tencentcloud"]);
const PROSE = new Set(["description", "summary", "title"]);
/** Under these keys stand names, so a child may be called anything. */
const NAMES = new Set(["properties", "schemas", "paths"]);

/**
 * The document without what types do not show. Prose is that of fields, which editors show where they
 * are given and read; it cannot end a comment.
 */
function plain(value: unknown, names?: string, isField = false): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    // Which members go together is no matter of types; openapi-typescript would say `unknown` of the object.
    if (key === "anyOf" && names === undefined && value["type"] === "object") continue;
    if (names !== undefined) setOwn(copy, key, plain(inner, undefined, names === "properties"));
    else if (PROSE.has(key) && typeof inner === "string") {
      if (isField) copy[key] = safe.docText(inner);
    } else if (key === "enum" || key === "const") copy[key] = inner;
    else if (!isLeftOut(key, inner)) {
      setOwn(copy, key, plain(inner, NAMES.has(key) ? key : undefined));
    }
  }
  return copy;
}

/** openapi-typescript makes a comment of a format; only that of files changes the type. */
function isLeftOut(key: string, value: unknown): boolean {
  return key === "format" ? value !== "binary" : LEFT_OUT.has(key);
}
