import { isObject, entriesOf, objectMember, type JsonObject, type Path } from "./json.js";

/** An operation of the bundled document, and where it stands. */
export interface LocatedOperation {
  readonly pathKey: string;
  readonly at: Path;
  readonly operation: JsonObject;
}

/** Every operation that is at least a mapping, well-formed or not. */
export function operationsOf(document: JsonObject): LocatedOperation[] {
  return entriesOf(document["paths"]).flatMap(([pathKey, item]) => {
    const operation = objectMember(item, "post");
    return operation === undefined ? [] : [{ pathKey, at: ["paths", pathKey, "post"], operation }];
  });
}

export const REQUEST_SCHEMA = ["requestBody", "content", "application/json", "schema"] as const;
export const ENVELOPE_SCHEMA = [
  "responses",
  "200",
  "content",
  "application/json",
  "schema",
] as const;

/**
 * The branches of `Response` in an envelope: what a call gives, and what it gives when refused.
 * The branch for refusals is the one that refers to `ErrorResult`.
 */
export function responseBranches(operation: JsonObject): { at: Path; list: unknown[] } | undefined {
  const response = objectMember(operation, ...ENVELOPE_SCHEMA, "properties", "Response");
  const list = response?.["anyOf"];
  return Array.isArray(list)
    ? { at: [...ENVELOPE_SCHEMA, "properties", "Response", "anyOf"], list }
    : undefined;
}

export const ERROR_RESULT = "#/components/schemas/ErrorResult";

export function isErrorResult(branch: unknown): boolean {
  return isObject(branch) && branch["$ref"] === ERROR_RESULT;
}
