import { service as ownService } from "tencentcloud-redis/metadata";
import type { ServiceDescription } from "tencentcloud-redis/runtime";
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

/** An OpenAPI document, and what a client has to know of its service. */
export interface Spec {
  readonly document: OpenApiDocument;
  readonly service: ServiceDescription;
}

const own: Spec = { document: ownDocument as unknown as OpenApiDocument, service: ownService };
let current = own;

/** From now on the command is about another product's document. */
export function useSpec(spec: Spec): void {
  current = spec;
}

/** Whether it is about the document that the client was generated from. */
export function isOwnApi(): boolean {
  return current === own;
}

export function apiDocument(): OpenApiDocument {
  return current.document;
}

export function apiService(): ServiceDescription {
  return current.service;
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
