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

let current = ownDocument as unknown as OpenApiDocument;

/** The OpenAPI document that the client was generated from, or that of `--spec`. */
export function apiDocument(): OpenApiDocument {
  return current;
}

/** From now on the command is about another document. */
export function useDocument(document: OpenApiDocument): void {
  current = document;
}

export function actionNames(): string[] {
  return actionNamesIn(apiDocument());
}

/** @throws UsageError for an unknown action */
export function operationOf(action: string): Operation {
  const found = findOperation(apiDocument(), action);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no action ${JSON.stringify(action)}.${didYouMean(action, actionNames())}`,
  );
}

export function requestSchemaOf({ requestBody }: Operation): Schema {
  return resolved(requestBody.content["application/json"]?.schema ?? {});
}

/** A schema of the document, with its `$ref` followed. */
export function resolved(schema: Schema): Schema {
  return resolvedIn(apiDocument().components.schemas, schema);
}
