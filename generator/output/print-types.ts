import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import type { DraftTypes } from "../emit/draft.js";
import { isObject, setOwn, type JsonObject } from "../load/json.js";
import { openapiTypeScript, typeScript } from "./compilers.js";

const { astToString, resolveRef, transformSchema } = openapiTypeScript;
const {
  factory,
  isArrayTypeNode,
  isIdentifier,
  isIndexedAccessTypeNode,
  isInterfaceDeclaration,
  isLiteralTypeNode,
  isNumericLiteral,
  isPrefixUnaryExpression,
  isPropertySignature,
  isStringLiteral,
  isTypeElement,
  isUnionTypeNode,
  SyntaxKind,
  visitEachChild,
} = typeScript;

/** Types of the document as openapi-typescript makes them, for openapi-fetch and its kin. */
export function printTypes(draft: DraftTypes): string {
  const { document, requestSchemas } = draft;
  const schema = withStandIns(document) as unknown as OpenAPI3;
  const sent = new Set(requestSchemas);
  const nodes = transformSchema(schema, contextOf(schema));
  return astToString(
    nodes.map((node) => withOpenTypes(withSentTypes(withOwnNames(node), sent), draft)),
  );
}

/** What is not named here is off. */
function contextOf(schema: OpenAPI3): GlobalContext {
  return {
    resolve: <T>(reference: string) => resolveRef<T>(schema, reference, { silent: true }),
    transform: ({ format }) =>
      format === "binary" ? factory.createTypeReferenceNode("Uint8Array") : undefined,
    // A default fills in for what a request leaves out, so the field stays optional.
    defaultNonNullable: false,
    silent: true,
    injectFooter: [],
    discriminators: { objects: {}, refsHandled: [] },
  } satisfies Partial<GlobalContext> as unknown as GlobalContext;
}

/**
 * openapi-typescript breaks on members named like those of Object.prototype, and on a per cent sign in the
 * name of a union, so they get a placeholder name.
 */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));
const STAND_IN = "a name that stands in: ";

function withStandIns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withStandIns);
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    const breaks = INHERITED.has(key) || key.includes("%");
    setOwn(copy, breaks ? STAND_IN + key.replaceAll("%", "%25") : key, withStandIns(inner));
  }
  return copy;
}

function withOwnNames<T extends ts.Node>(node: T): T {
  const visit = (inner: ts.Node): ts.Node => {
    if (isStringLiteral(inner) && inner.text.startsWith(STAND_IN)) {
      return factory.createStringLiteral(inner.text.slice(STAND_IN.length).replaceAll("%25", "%"));
    }
    return visitEachChild(inner, visit, undefined);
  };
  return visit(node) as T;
}

/** The types of schemas that are sent, as ours are: lists may be frozen, optional members `undefined`. */
function withSentTypes(node: ts.Node, sent: ReadonlySet<string>): ts.Node {
  const schema = (member: ts.TypeElement): ts.TypeElement =>
    sent.has(nameOf(member)) ? visitEachChild(member, sentType, undefined) : member;
  return withSchemas(node, schema);
}

/** `components`, with each of its schemas replaced. */
function withSchemas(node: ts.Node, schema: (member: ts.TypeElement) => ts.TypeElement): ts.Node {
  const part = (member: ts.TypeElement): ts.TypeElement =>
    nameOf(member) === "schemas"
      ? visitEachChild(member, (child) => membersOf(child, schema), undefined)
      : member;
  const isComponents = isInterfaceDeclaration(node) && node.name.text === "components";
  return isComponents ? membersOf(node, part) : node;
}

/** The types of schemas that are received: their enumerations take values of tomorrow as well. */
function withOpenTypes(
  node: ts.Node,
  { responseSchemas, enumerations }: Pick<DraftTypes, "responseSchemas" | "enumerations">,
): ts.Node {
  const received = new Set(responseSchemas);
  const open = (inner: ts.Node): ts.Node => {
    if (isIndexedAccessTypeNode(inner)) {
      const kind = enumerations[literalOf(inner.indexType)];
      return kind === undefined ? inner : openUnion([inner], kind);
    }
    if (isUnionTypeNode(inner)) {
      const literals = inner.types.map(literalOf);
      const [first] = inner.types;
      if (first !== undefined && literals.every((text) => text !== "")) {
        const isText =
          isIdentifier(first) || (isLiteralTypeNode(first) && isStringLiteral(first.literal));
        return openUnion(inner.types, isText ? "string" : "number");
      }
    }
    return visitEachChild(inner, open, undefined);
  };
  const schema = (member: ts.TypeElement): ts.TypeElement =>
    received.has(nameOf(member)) ? visitEachChild(member, open, undefined) : member;
  return withSchemas(node, schema);
}

function openUnion(types: readonly ts.TypeNode[], kind: "string" | "number"): ts.TypeNode {
  const keyword = kind === "string" ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword;
  const others = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(keyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...types, factory.createParenthesizedType(others)]);
}

/** The text of a literal of text or number; empty for anything else. */
function literalOf(type: ts.TypeNode): string {
  // openapi-typescript writes texts as names in quotes.
  if (isIdentifier(type)) return type.text.startsWith('"') ? type.text : "";
  if (!isLiteralTypeNode(type)) return "";
  const { literal } = type;
  if (isStringLiteral(literal) || isNumericLiteral(literal)) return literal.text || '""';
  return isPrefixUnaryExpression(literal) ? "-" : "";
}

/** A type with each of its members replaced. */
function membersOf(node: ts.Node, replace: (member: ts.TypeElement) => ts.TypeElement): ts.Node {
  return visitEachChild(
    node,
    (child) => (isTypeElement(child) ? replace(child) : child),
    undefined,
  );
}

function sentType(node: ts.Node): ts.Node {
  const inner = visitEachChild(node, sentType, undefined);
  if (isArrayTypeNode(inner)) {
    return factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, inner);
  }
  if (!isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
  const { modifiers, name, questionToken, type } = inner;
  const orUndefined = factory.createUnionTypeNode([
    type,
    factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword),
  ]);
  return factory.updatePropertySignature(inner, modifiers, name, questionToken, orUndefined);
}

function nameOf({ name }: ts.TypeElement): string {
  if (name === undefined) return "";
  return isIdentifier(name) || isStringLiteral(name) ? name.text : "";
}
