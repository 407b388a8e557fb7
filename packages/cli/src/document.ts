import type { ServiceDescription } from "tencentcloud-redis/runtime";
import { nearest } from "../../../generator/load/suggest.js";
// By the package's name it would bring the descriptions of all error codes to every start.
import { service as ownService } from "../../../generated/service.js";
import {
  actionNamesIn,
  findOperation,
  resolved as resolvedIn,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from "../../../runtime/openapi.js";
import { UsageError } from "./errors.js";
import { readOwnDocument } from "./own-document.js";
import { messages } from "./locales/index.js";

/** An OpenAPI document, and what a client has to know of its service. */
export interface Spec {
  readonly document: OpenApiDocument;
  readonly service: ServiceDescription;
}

/** Of `--spec`. */
let other: Spec | undefined;
/** Read where it is needed: most helps are quicker without. */
let ownDocument: OpenApiDocument | undefined;

/** From now on the command is about another product's document. */
export function useSpec(spec: Spec): void {
  other = spec;
}

/** Whether it is about the document that the client was generated from. */
export function isOwnApi(): boolean {
  return other === undefined;
}

export function apiDocument(): OpenApiDocument {
  return other?.document ?? (ownDocument ??= readOwnDocument());
}

export function apiService(): ServiceDescription {
  return other?.service ?? ownService;
}

export function actionNames(): string[] {
  return actionNamesIn(apiDocument());
}

export function regionNames(): string[] {
  return Object.keys(apiDocument()["x-tencentcloud"].regions ?? {});
}

/** @throws UsageError for an unknown action */
export function operationOf(action: string): Operation {
  const found = findOperation(apiDocument(), action);
  if (found !== undefined) return found;
  const hint = didYouMean(action, actionNames());
  throw new UsageError(messages.call.noSuchAction(JSON.stringify(action), hint));
}

/** A waiter of the document, and the action that it calls. */
export interface Waiter {
  readonly action: string;
  readonly description: string;
  /** The list in the response, if any, and the field with the state. */
  readonly items?: string;
  readonly state: string;
}

/** The waiters by name. Other products have none. */
export function waiters(): ReadonlyMap<string, Waiter> {
  return new Map(
    actionNames().flatMap((action) =>
      Object.entries(operationOf(action)["x-tencentcloud"]?.waiters ?? {}).map(
        ([name, waiter]) => [name, { ...(waiter as Omit<Waiter, "action">), action }] as const,
      ),
    ),
  );
}

/** A question behind a message, where one of the candidates may be meant. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const near = nearest(given, candidates);
  return near === undefined ? "" : messages.call.didYouMean(near);
}

export function requestSchemaOf({ requestBody }: Operation): Schema {
  return resolved(requestBody.content["application/json"]?.schema ?? {});
}

/** A schema of the document, with its `$ref` followed. */
export function resolved(schema: Schema): Schema {
  return resolvedIn(apiDocument().components.schemas, schema);
}
