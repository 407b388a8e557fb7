/** A bundled document, as far as the emulator reads it. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly "x-tencentcloud": {
    readonly service: string;
    readonly rateLimit?: number;
    readonly errors?: {
      readonly codes: Readonly<Record<string, { readonly common?: boolean }>>;
    };
  };
  readonly paths: Readonly<Record<string, { readonly post: ApiOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, ApiSchema>> };
}

export interface ApiOperation {
  readonly operationId: string;
  readonly "x-tencentcloud"?: OperationFacts;
  readonly requestBody?: { readonly content: Readonly<Record<string, ApiMedia>> };
  readonly responses: {
    readonly "200": { readonly content: { readonly "application/json": ApiMedia } };
  };
}

/** What the extension says of an action, as far as the emulator goes by it. */
export interface OperationFacts {
  readonly rateLimit?: number;
  readonly purchases?: boolean;
  /** Codes that the action may answer with, besides those that any action may. */
  readonly errors?: readonly string[];
  readonly paging?: PagingFacts;
  /** By the name of a waiter: its request fields, from response fields. */
  readonly starts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface PagingFacts {
  readonly limit: string;
  readonly offset?: string;
  readonly page?: string;
  readonly items: string;
  readonly total?: string;
  readonly aligned?: boolean;
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
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly ApiSchema[];
  readonly additionalProperties?: boolean;
  readonly "x-tencentcloud"?: { readonly codes?: Readonly<Record<string, string>> };
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
