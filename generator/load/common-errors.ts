import { readCommonErrors } from "./common-error-file.js";
import { objectMember, type JsonObject } from "./json.js";

let catalog: JsonObject | undefined;

/**
 * The codes that any action of any product may return, and every category. A document that has
 * no catalog of its own goes by this one.
 */
export function commonErrors(): JsonObject {
  catalog ??= readCommonErrors();
  return catalog;
}

/** The error codes that hold for a document. */
export function catalogOf(document: JsonObject): JsonObject {
  return objectMember(document, "x-tencentcloud", "errors") ?? commonErrors();
}
