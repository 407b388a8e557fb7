import ownDocument from "../../../generated/openapi.json" with { type: "json" };
import { didYouMean } from "../../../generator/load/suggest.js";
import {
  actionNamesIn,
  findOperation,
  resolved as resolvedIn,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from "../../../runtime/openapi.js";
import { UsageError } from "./errors.js";

/** The OpenAPI document that the client was generated from. */
export function apiDocument(): OpenApiDocument {
  return ownDocument as unknown as OpenApiDocument;
}

export function actionNames(): string[] {
  return actionNamesIn(apiDocument());
}

/** @throws UsageError for an unknown action */
export function operationOf(action: string, document = apiDocument()): Operation {
  const found = findOperation(document, action);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no action ${JSON.stringify(action)}.${didYouMean(action, actionNames())}`,
  );
}

export function requestSchemaOf(operation: Operation, document = apiDocument()): Schema {
  return resolved(operation.requestBody.content["application/json"]?.schema ?? {}, document);
}

/** A schema of the document, with its `$ref` followed. */
export function resolved(schema: Schema, document = apiDocument()): Schema {
  return resolvedIn(document.components.schemas, schema);
}
