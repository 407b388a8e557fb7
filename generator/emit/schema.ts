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
  });
  const text = astToString(nodes.map((node) => withSentTypes(withOwnNames(node), sent)));
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

/** The types of schemas that are sent, as ours are: lists may be frozen, optional members `undefined`. */
function withSentTypes(node: ts.Node, sent: ReadonlySet<string>): ts.Node {
  const schema = (member: ts.TypeElement): ts.TypeElement =>
    sent.has(nameOf(member)) ? ts.visitEachChild(member, sentType, undefined) : member;
  const part = (member: ts.TypeElement): ts.TypeElement =>
    nameOf(member) === "schemas"
      ? ts.visitEachChild(member, (child) => membersOf(child, schema), undefined)
      : member;
  const isComponents = ts.isInterfaceDeclaration(node) && node.name.text === "components";
  return isComponents ? membersOf(node, part) : node;
}

/** A type with each of its members replaced. */
function membersOf(node: ts.Node, replace: (member: ts.TypeElement) => ts.TypeElement): ts.Node {
  return ts.visitEachChild(
    node,
    (child) => (ts.isTypeElement(child) ? replace(child) : child),
    undefined,
  );
}

function sentType(node: ts.Node): ts.Node {
  const inner = ts.visitEachChild(node, sentType, undefined);
  if (ts.isArrayTypeNode(inner)) {
    return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner);
  }
  if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
  const { modifiers, name, questionToken, type } = inner;
  const orUndefined = ts.factory.createUnionTypeNode([
    type,
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);
  return ts.factory.updatePropertySignature(inner, modifiers, name, questionToken, orUndefined);
}

function nameOf({ name }: ts.TypeElement): string {
  if (name === undefined) return "";
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
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
