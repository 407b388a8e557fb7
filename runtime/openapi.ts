/**
 * The OpenAPI document as it is published: one file, checked by the generator, in which every `$ref`
 * leads to `components.schemas`. These are its types, and the only place that follows a reference.
 * The client does not read the document. The generator, the emulator, the command line and the
 * explorer do, and this is the one folder that all of them may import from.
 */
export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly "x-tencentcloud": {
    readonly service: string;
    readonly rateLimit?: number;
    /** What people call the regions that the service is known to be sold in. */
    readonly regions?: Readonly<Record<string, string>>;
    readonly errors?: ErrorCatalog;
  };
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: { readonly schemas: Schemas };
}

export interface ErrorCatalog {
  readonly categories: Readonly<Record<string, ErrorCategory>>;
  readonly codes: Readonly<Record<string, CatalogedCode>>;
}

export interface ErrorCategory {
  readonly outcome: string;
  readonly retry: string;
  readonly description: string;
  readonly advice: string;
}

export interface CatalogedCode {
  readonly category: string;
  readonly description: string;
  /** Where it differs from the category's. */
  readonly advice?: string;
  /** Whether any action may return it. */
  readonly common?: boolean;
}

export interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: { readonly url: string };
  readonly "x-tencentcloud"?: OperationExtension;
  readonly requestBody: { readonly content: Content };
  readonly responses: { readonly "200": { readonly content: Content } };
}

/** What the extension says of an action. */
export interface OperationExtension {
  readonly effect?: string;
  readonly purchases?: boolean;
  readonly destroys?: boolean;
  readonly rateLimit?: number;
  /** The site that has the action, where it is not on all. */
  readonly sites?: readonly string[];
  /** Action that tells the price of a purchase. */
  readonly priceAction?: string;
  readonly paging?: PagingExtension;
  readonly offers?: readonly Offer[];
  /** By name: the list in the response, if any, and the field with the state. */
  readonly waiters?: Readonly<Record<string, { readonly items?: string; readonly state: string }>>;
  /** Request fields to look by, when it is unknown whether a call has made something. */
  readonly lookupFields?: readonly string[];
  /** The action that lists what was made. */
  readonly lookupAction?: string;
  /** Fields that tell whether a call has changed something, as `Action.Field`. */
  readonly lookupState?: readonly string[];
  /** By the name of a waiter: its request fields, from response fields. */
  readonly starts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Codes that the action may return, besides the common ones. */
  readonly errors?: readonly string[];
}

/** Values that a response lists for request fields of any action. */
export interface Offer {
  /** Names of the request fields. */
  readonly fields: readonly string[];
  /** Response list, or a list in its items: `Regions.Zones`. */
  readonly items: string;
  /** Fields of an item: the value, and what tells people which one it is. */
  readonly value: string;
  readonly label?: string;
}

/** Names of the fields by which one walks through a list. */
export interface PagingExtension {
  readonly limit: string;
  readonly offset?: string;
  readonly page?: string;
  readonly items: string;
  readonly total?: string;
  readonly aligned?: boolean;
}

export interface Content {
  readonly "application/json"?: Media;
  readonly "multipart/form-data"?: Media;
}

export interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<
    Record<string, { readonly summary?: string; readonly value: unknown }>
  >;
}

export type Schemas = Readonly<Record<string, Schema>>;

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly writeOnly?: boolean;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly properties?: Schemas;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly "x-tencentcloud"?: SchemaExtension;
}

/** What the extension says of a type or a field. */
export interface SchemaExtension {
  /** By keyword: the error code of a value that breaks it. */
  readonly codes?: Readonly<Record<string, string>>;
  /** The site that has the field, where it is not on all. */
  readonly sites?: readonly string[];
}

/** The path of an action: every call is `POST /`, and what is behind the `#` is never sent. */
const ACTION = "/#";

export function findOperation(
  { paths }: Pick<OpenApiDocument, "paths">,
  action: string,
): Operation | undefined {
  const key = ACTION + action;
  return Object.hasOwn(paths, key) ? paths[key]?.post : undefined;
}

/** The names of all actions, in the order of the document. */
export function actionNamesIn({ paths }: Pick<OpenApiDocument, "paths">): string[] {
  return Object.keys(paths).map((key) => key.slice(ACTION.length));
}

/** What every reference begins with. The rest is the name of a schema. */
export const SCHEMAS = "#/components/schemas/";

/** The reference to the schema of that name. */
export function refTo(name: string): string {
  return SCHEMAS + name;
}

/** Name of the schema that `schema` refers to; undefined where it is no reference. */
export function refName(schema: unknown): string | undefined {
  const reference = (schema as { readonly $ref?: unknown } | null | undefined)?.$ref;
  return typeof reference === "string" && reference.startsWith(SCHEMAS)
    ? reference.slice(SCHEMAS.length)
    : undefined;
}

/**
 * What a schema refers to, along the whole chain, or else the schema itself. Keywords beside a
 * reference win over those of its target. A reference to nothing, or back to itself, adds nothing.
 */
export function resolved<S>(schemas: Readonly<Record<string, S>>, schema: S): S {
  const passed = new Set<string>();
  let found = schema;
  for (let name = refName(found); name !== undefined; name = refName(found)) {
    const { $ref: _reference, ...beside } = found as { readonly $ref?: unknown };
    const isFollowed = Object.hasOwn(schemas, name) && !passed.has(name);
    passed.add(name);
    found = { ...(isFollowed ? (schemas[name] as object) : undefined), ...beside } as S;
  }
  return found;
}
