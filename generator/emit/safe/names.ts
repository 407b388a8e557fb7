import type { Identifier, Literal, ModulePath, PropertyKey } from "./brands.js";
import { literal } from "./code.js";

const NAME = /^[A-Z][A-Za-z0-9]*$/;
const WIRE_NAME = /^[A-Za-z0-9_]{1,200}$/;
/** What the language takes without quotes. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const CODE = /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9_]*)*$/;

/** Words that no type can be called: the language has its own use for them. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "abstract any arguments as asserts async await bigint boolean break case catch class const" +
    " constructor continue debugger declare default delete do else enum eval export extends false" +
    " finally for from function get globalThis if implements import in infer instanceof interface is keyof let module namespace" +
    " never new null number object of out override package private protected public readonly" +
    " require return satisfies set static string super switch symbol this throw true try type" +
    " typeof undefined unique unknown using var void while with yield"
  ).split(" "),
);

/** Whether the document may give a name to one of its own parts: letters and digits, a capital first. */
export function isIdentifier(name: string): boolean {
  return NAME.test(name);
}

/**
 * Whether an action or a type may be called so: letters, digits and underscores. What every object
 * inherits (`constructor`, `__proto__`) is refused: as a key it would lead to something else.
 */
export function isWireName(name: string): boolean {
  return WIRE_NAME.test(name) && !(name in Object.prototype);
}

/** Names that mean something else on a client, though an action could have them. */
const NO_METHOD: ReadonlyMap<string, string> = new Map([
  ["api", "every client has an api beside its methods"],
  ["call", "every client has a call beside its methods"],
  ["then", "whatever has a then is taken for a promise"],
  ["toJSON", "JSON.stringify calls what is named so"],
]);

/** Why no method of a client can have this name; undefined where one can. */
export function whyNoMethod(name: string): string | undefined {
  if (name in Object.prototype) return "every object has a member of this name";
  return NO_METHOD.get(name);
}

/** Whether the language allows a type of this name. */
export function isDeclarable(name: string): boolean {
  return PLAIN.test(name) && !RESERVED.has(name);
}

export function identifier(name: string): Identifier {
  if (!isDeclarable(name)) throw new Error(`refused as an identifier: ${JSON.stringify(name)}`);
  return name as Identifier;
}

/** A name that the generator itself made up, such as `createRedisClient`. */
export function ownName(name: string): Identifier {
  if (!PLAIN.test(name)) throw new Error(`refused as a name: ${JSON.stringify(name)}`);
  return name as Identifier;
}

export function ownNames(...names: readonly string[]): Identifier[] {
  return names.map(ownName);
}

/** `FailedOperation.PayFailed` as a name: `FailedOperationPayFailed`. Undefined for other text. */
export function errorCodeName(code: string): Identifier | undefined {
  return CODE.test(code) ? (code.replaceAll(/[._]/g, "") as Identifier) : undefined;
}

export function propertyKey(name: string): PropertyKey {
  const plain = PLAIN.test(name) && name !== "__proto__";
  return (plain ? name : literal(name)) as string as PropertyKey;
}

/** A key as an object literal has to have it: there, `"__proto__": value` sets the prototype. */
export function memberKey(key: PropertyKey | Literal): PropertyKey {
  return (key === '"__proto__"' ? `[${key}]` : key) as PropertyKey;
}

/** `redis` as part of a name: `Redis`. */
export function productName(service: string): string {
  return service
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

export function modulePath(path: string): ModulePath {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_-]*(\/[A-Za-z0-9_][A-Za-z0-9_-]*)*$/.test(path)) {
    throw new Error(`refused as a module path: ${JSON.stringify(path)}`);
  }
  return path as ModulePath;
}
