import {
  actionNamesIn,
  findOperation,
  resolved,
  type Media,
  type OpenApiDocument,
  type Operation,
  type Schema,
  type Schemas,
} from "../../../../runtime/openapi.js";
import { listingsIn, type Listing } from "../offers/offers.js";
import { errorsOf, type ErrorEntry } from "./errors.js";
import { parametersOf, type ParameterPlace } from "./parameters.js";

/** What an action does, from harmless to dangerous. */
export type Effect = "read" | "write" | "purchase" | "destroy";

export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

export interface Action {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly description: string;
  readonly docsUrl: string | undefined;
  readonly isDeprecated: boolean;
  /** The only site that has it; undefined: both. */
  readonly onlySite: string | undefined;
  readonly effect: Effect;
  readonly purchases: boolean;
  readonly destroys: boolean;
  /** Calls per second that the service accepts. */
  readonly rateLimit: number | undefined;
  readonly request: Schema;
  readonly response: Schema;
  readonly examples: readonly Example[];
  readonly responses: readonly Example[];
  /** Error codes that it may return, besides those of any action. */
  readonly errors: readonly string[];
}

export interface Group {
  readonly name: string;
  readonly description: string;
  readonly actions: readonly Action[];
}

/** The OpenAPI document, indexed for lookups. */
export interface Catalog {
  readonly document: OpenApiDocument;
  readonly title: string;
  readonly service: string;
  readonly version: string;
  readonly schemas: Schemas;
  /** What people call the regions, by ID. */
  readonly regions: Readonly<Record<string, string>>;
  readonly groups: readonly Group[];
  readonly actions: ReadonlyMap<string, Action>;
  readonly errors: ReadonlyMap<string, ErrorEntry>;
  /** The places of every parameter, at any depth, by its name. */
  readonly parameters: ReadonlyMap<string, readonly ParameterPlace[]>;
  /** The actions that list values for request fields, by the names of the fields. */
  readonly listings: ReadonlyMap<string, Listing>;
}

const OTHER = "Other";

export function readCatalog(document: OpenApiDocument): Catalog {
  const { schemas } = document.components;
  const actions = new Map<string, Action>();
  for (const name of actionNamesIn(document)) {
    const operation = findOperation(document, name);
    if (operation !== undefined) actions.set(name, readAction(name, operation, schemas));
  }
  return {
    document,
    title: document.info.title,
    service: document["x-tencentcloud"]?.service ?? "",
    version: document.info.version,
    schemas,
    regions: document["x-tencentcloud"]?.regions ?? {},
    groups: groupsOf(document, actions),
    actions,
    errors: errorsOf(document, actions.values()),
    parameters: parametersOf(schemas, actions.values()),
    listings: listingsIn(document),
  };
}

function readAction(name: string, operation: Operation, schemas: Schemas): Action {
  const metadata = operation["x-tencentcloud"] ?? {};
  const { purchases = false, destroys = false } = metadata;
  const media: Partial<Media> = operation.requestBody?.content?.["application/json"] ?? {};
  const response: Partial<Media> =
    operation.responses?.["200"]?.content?.["application/json"] ?? {};
  return {
    name,
    group: operation.tags?.[0] ?? OTHER,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    docsUrl: httpsOnly(operation.externalDocs?.url),
    isDeprecated: operation.deprecated === true,
    onlySite: metadata.sites?.[0],
    effect: purchases
      ? "purchase"
      : destroys
        ? "destroy"
        : metadata.effect === "read"
          ? "read"
          : "write",
    purchases,
    destroys,
    rateLimit: metadata.rateLimit,
    request: media.schema ?? {},
    response: successIn(schemas, response.schema ?? {}),
    examples: examplesOf(media),
    responses: examplesOf(response),
    errors: metadata.errors ?? [],
  };
}

/** Other links, such as `javascript:`, could run code. */
function httpsOnly(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\//i.test(url) ? url : undefined;
}

/** The schema of a successful response, without its envelope. */
function successIn(schemas: Schemas, envelope: Schema): Schema {
  const inside = resolved(schemas, envelope).properties?.["Response"] ?? {};
  return inside.anyOf?.[0] ?? inside;
}

function examplesOf({ examples = {} }: Partial<Media>): Example[] {
  return Object.entries(examples).map(([name, { summary = name, value }]) => ({
    name,
    summary,
    value,
  }));
}

function groupsOf({ tags = [] }: OpenApiDocument, actions: ReadonlyMap<string, Action>): Group[] {
  const groups = new Map<string, { description: string; actions: Action[] }>();
  for (const { name, description = "" } of tags) groups.set(name, { description, actions: [] });
  for (const action of actions.values()) {
    const group = groups.get(action.group) ?? { description: "", actions: [] };
    group.actions.push(action);
    groups.set(action.group, group);
  }
  return [...groups]
    .filter(([, group]) => group.actions.length > 0)
    .map(([name, group]) => ({ name, ...group }));
}
