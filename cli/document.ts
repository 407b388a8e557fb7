import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { didYouMean } from "../generator/load/suggest.js";
import { UsageError } from "./usage-error.js";

/** A schema of the document, as far as flags and help are made of it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly title?: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
}

export interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly externalDocs?: { readonly url: string };
  readonly deprecated?: boolean;
  readonly "x-tencentcloud": {
    readonly purchases?: boolean;
    readonly destroys?: boolean;
    /** Action that tells the price of a purchase. */
    readonly inquiry?: string;
    readonly paging?: { readonly items: string };
    readonly starts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly errors: readonly string[];
  };
  readonly requestBody: {
    readonly content: { readonly "application/json": { readonly schema: Schema } };
  };
}

export interface ApiDocument {
  readonly info: { readonly version: string };
  readonly "x-tencentcloud": { readonly service: string };
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const ROOT = "/#";
const SCHEMAS = "#/components/schemas/";

let own: ApiDocument | undefined;

/** The bundled document that the client was generated from. It is read once. */
export function apiDocument(): ApiDocument {
  if (own === undefined) {
    const file = createRequire(import.meta.url).resolve("tencentcloud-redis/openapi.json");
    own = JSON.parse(readFileSync(file, "utf8")) as ApiDocument;
  }
  return own;
}

export function actionNames(): string[] {
  return Object.keys(apiDocument().paths).map((key) => key.slice(ROOT.length));
}

/** @throws UsageError where there is no such action. */
export function operationOf(action: string, { paths } = apiDocument()): Operation {
  const key = `${ROOT}${action}`;
  const found = Object.hasOwn(paths, key) ? paths[key] : undefined;
  if (found !== undefined) return found.post;
  throw new UsageError(
    `There is no action ${JSON.stringify(action)}.${didYouMean(action, actionNames())}`,
  );
}

export function requestSchemaOf(operation: Operation, document = apiDocument()): Schema {
  return resolved(operation.requestBody.content["application/json"].schema, document);
}

/** A schema with what it refers to; what stands beside the reference goes before it. */
export function resolved(schema: Schema, document = apiDocument()): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const target = document.components.schemas[$ref.slice(SCHEMAS.length)];
  return target === undefined ? beside : { ...resolved(target, document), ...beside };
}
