import { effectByName } from "../../runtime/idempotency.js";
import { refName } from "../../runtime/openapi.js";
import type { Effect } from "./extension.js";
import { entriesOf, member, objectMember, type JsonObject, type Path } from "./json.js";

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

/** What calling the action twice does: as the document says, or as its name tells. */
export function effectOf(operation: JsonObject): Effect {
  const effect = member(operation, "x-tencentcloud", "effect") as Effect | undefined;
  return effect ?? effectByName(String(operation["operationId"]));
}

const BODY = ["requestBody", "content"] as const;
const FORM = "multipart/form-data";

/** Whether the action takes its parameters as a form, which can hold files, and not as JSON. */
export function isMultipart(operation: JsonObject): boolean {
  const content = objectMember(operation, ...BODY) ?? {};
  return Object.hasOwn(content, FORM) && !Object.hasOwn(content, "application/json");
}

/** The way to the schema of an operation's requests. */
export function requestSchemaPath(operation: JsonObject): readonly string[] {
  return [...BODY, isMultipart(operation) ? FORM : "application/json", "schema"];
}

export const ENVELOPE_SCHEMA = [
  "responses",
  "200",
  "content",
  "application/json",
  "schema",
] as const;

/**
 * The branches of `Response` in an envelope: the result of a call, and the error.
 * The branch for refusals is the one that refers to `ErrorResult`.
 */
export function responseBranches(operation: JsonObject): { at: Path; list: unknown[] } | undefined {
  const response = objectMember(operation, ...ENVELOPE_SCHEMA, "properties", "Response");
  const list = response?.["anyOf"];
  return Array.isArray(list)
    ? { at: [...ENVELOPE_SCHEMA, "properties", "Response", "anyOf"], list }
    : undefined;
}

export function isErrorResult(branch: unknown): boolean {
  return refName(branch) === "ErrorResult";
}
