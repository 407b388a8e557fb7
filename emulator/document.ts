import { readOwnDocument } from "#own-document";

/** A bundled document, as far as the emulator reads it. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly "x-tencentcloud": { readonly service: string; readonly rateLimit?: number };
  readonly paths: Readonly<Record<string, { readonly post: ApiOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, ApiSchema>> };
}

export interface ApiOperation {
  readonly operationId: string;
  readonly "x-tencentcloud"?: { readonly rateLimit?: number };
  readonly responses: {
    readonly "200": { readonly content: { readonly "application/json": ApiMedia } };
  };
}

export interface ApiMedia {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface ApiSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly items?: ApiSchema;
  readonly oneOf?: readonly { readonly const?: unknown }[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly "x-tencentcloud"?: { readonly codes?: Readonly<Record<string, string>> };
}

/** The document that this package was generated from. */
export function ownDocument(): ApiDocument {
  return readOwnDocument() as ApiDocument;
}

export function findAction(document: ApiDocument, action: string): ApiOperation | undefined {
  const key = `/#${action}`;
  return Object.hasOwn(document.paths, key) ? document.paths[key]?.post : undefined;
}

/** The schema itself where it is a reference to one. */
export function resolved(document: ApiDocument, schema: ApiSchema): ApiSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.slice("#/components/schemas/".length);
  return resolved(document, document.components.schemas[name] ?? {});
}
