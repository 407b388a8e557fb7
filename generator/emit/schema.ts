import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { isObject, setOwn, type JsonObject } from "../load/json.js";
import type { Model } from "../model/model.js";
import type { DeclaredName } from "./draft.js";
import type { Emitter } from "./emitter.js";
import * as safe from "./safe.js";

/**
 * `schema.ts`: `paths`, `operations` and `components`, as openapi-typescript makes them for
 * openapi-fetch and its kin.
 */
export const emitSchema: Emitter = async (model) => {
  const sent = sentSchemas(model);
  const nodes = await openapiTS(plain(model.document) as unknown as OpenAPI3, {
    silent: true,
    // A default fills in for what a request leaves out, so the field stays optional.
    defaultNonNullable: false,
    transform: (schema) =>
      schema.format === "binary" ? ts.factory.createTypeReferenceNode("Uint8Array") : undefined,
    // What is sent may be frozen, as the types of requests have it.
    postTransform: (type, { path = "" }) =>
      ts.isArrayTypeNode(type) && sent.has(schemaAt(path))
        ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type)
        : undefined,
  });
  const text = astToString(nodes.map((node) => withOwnNames(node)));
  return [{ kind: "text", path: "schema.ts", text, declares: declared(model) }];
};

/** openapi-typescript asks objects for what they inherit, and stumbles over members of such names. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));
const STAND_IN = "member of every object: ";

function withOwnNames<T extends ts.Node>(node: T): T {
  const visit = (inner: ts.Node): ts.Node => {
    if (ts.isStringLiteral(inner) && inner.text.startsWith(STAND_IN)) {
      return ts.factory.createStringLiteral(inner.text.slice(STAND_IN.length));
    }
    return ts.visitEachChild(inner, visit, undefined);
  };
  return visit(node) as T;
}

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

/** Schemas that a request has, and no response. */
function sentSchemas({ actions, objects, values }: Model): ReadonlySet<string> {
  return new Set([
    ...actions.map(({ request }) => request.schema),
    ...objects.filter(({ direction }) => direction !== "response").map(({ schema }) => schema),
    ...values.filter(({ direction }) => direction !== "response").map(({ name }) => name),
  ]);
}

/** `CloneInstancesRequest` of `#/components/schemas/CloneInstancesRequest/NodeSet`. */
function schemaAt(path: string): string {
  const name = /^#\/components\/schemas\/([^/]+)/.exec(path)?.[1] ?? "";
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Of no use to types, or said better by those in `types/` and `actions/`. */
const LEFT_OUT = new Set(["default", "example", "examples", "x-tencentcloud"]);
const PROSE = new Set(["description", "summary", "title"]);
/** Under these keys stand names that the document makes up, so a child may be called anything. */
const NAMES = new Set(["properties", "schemas", "paths"]);

/** The document without what types do not show, and with prose that cannot end a comment. */
function plain(value: unknown, areNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    // Which members go together is no matter of types; openapi-typescript would say `unknown` of the object.
    if (key === "anyOf" && !areNames && value["type"] === "object") continue;
    if (areNames) setOwn(copy, INHERITED.has(key) ? STAND_IN + key : key, plain(inner));
    else if (PROSE.has(key) && typeof inner === "string") copy[key] = safe.docText(inner);
    else if (key === "enum" || key === "const") copy[key] = inner;
    else if (!LEFT_OUT.has(key)) setOwn(copy, key, plain(inner, NAMES.has(key)));
  }
  return copy;
}
