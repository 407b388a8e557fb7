import { effectByName } from "../../runtime/effect.js";
import { catalogOf } from "../load/common-errors.js";
import type { Effect, Outcome, Retry } from "../load/extension.js";
import { compareCodePoints } from "../load/diagnostic.js";
import { entriesOf, isObject, member, objectMember, type JsonObject } from "../load/json.js";
import type {
  Action,
  Category,
  Enumeration,
  ErrorCategory,
  ErrorCode,
  Field,
  Model,
  ObjectType,
  Paging,
  Start,
  TypeRef,
  Waiter,
} from "./model.js";
import { baseType, isNamedType, orNull } from "./named-type.js";
import { nameAll } from "./names.js";
import {
  isErrorResult,
  isMultipart,
  operationsOf,
  requestSchemaPath,
  responseBranches,
} from "../load/operations.js";
import { readExamples } from "./read-examples.js";
import { readConstraints, readRules } from "./read-rules.js";
import { productName } from "../emit/safe.js";

const DEFAULT_RATE_LIMIT = 20;
const COMPONENT = "#/components/schemas/";

/** Makes the model of a document that has passed validation. Pure: same document, same model. */
export function buildModel(document: JsonObject): Model {
  const schemas = objectMember(document, "components", "schemas") ?? {};
  const directions = findDirections(document, schemas);
  const errorCodes = readErrorCodes(document);
  const placeOfCode = new Map(errorCodes.map(({ code }, place) => [code, place]));
  const rateLimit = number(member(document, "x-tencentcloud", "rateLimit")) ?? DEFAULT_RATE_LIMIT;
  const service = String(member(document, "x-tencentcloud", "service"));
  const operations = operationsOf(document);
  const names = nameAll(
    productName(service),
    operations.map(({ operation }) => String(operation["operationId"])),
    Object.keys(schemas),
  );

  /** What a schema is called where it is declared, and where that is. */
  function placeOf(schema: string) {
    return { name: names.declared(schema), module: names.module(schema) };
  }

  function object(name: string, { isForm = false } = {}): ObjectType {
    const schema = objectMember(schemas, name) ?? {};
    const required = new Set(strings(schema["required"]));
    return {
      schema: name,
      ...placeOf(name),
      description: text(schema["description"]),
      direction: directions.get(name) ?? "both",
      fields: entriesOf(schema["properties"]).map(([key, property]) => {
        const made = field(key, isObject(property) ? property : {}, required.has(key));
        // Only a form has parts of bytes; JSON has to write them as text.
        const isFile = isForm && made.constraints.format === "binary";
        return isFile ? { ...made, type: { kind: "scalar", name: "bytes" } } : made;
      }),
      isOpen: schema["properties"] === undefined && schema["additionalProperties"] === true,
      rules: readRules(schema),
    };
  }

  function field(name: string, property: JsonObject, required: boolean): Field {
    const reference = property["$ref"] ?? orNull(property)?.["$ref"];
    const target = typeof reference === "string" ? schemaNamed(reference) : undefined;
    // Words beside a `$ref` are about this use of the type, and win over the type's own.
    const schema = { ...target, ...property };
    return {
      name,
      required,
      type: typeOf(property),
      nullable: Array.isArray(schema["type"]) || orNull(property) !== undefined,
      deprecated: schema["deprecated"] === true,
      secret: schema["writeOnly"] === true,
      description: text(schema["description"]),
      constraints: readConstraints(schema),
      default: schema["default"],
      example: Array.isArray(schema["examples"]) ? schema["examples"][0] : undefined,
    };
  }

  function schemaNamed(reference: string): JsonObject | undefined {
    return objectMember(schemas, reference.slice(COMPONENT.length));
  }

  function typeOf(schema: JsonObject): TypeRef {
    if (typeof schema["$ref"] === "string") {
      const target = schemaNamed(schema["$ref"]) ?? {};
      if (!isNamedType(target)) return typeOf(target);
      const name = schema["$ref"].slice(COMPONENT.length);
      return { kind: "named", ...placeOf(name) };
    }
    const other = orNull(schema);
    if (other !== undefined) return typeOf(other);
    const values = schema["enum"];
    if (Array.isArray(values)) return { kind: "literals", values: values.filter(isLiteral) };
    if (isLiteral(schema["const"])) return { kind: "literals", values: [schema["const"]] };
    switch (baseType(schema)) {
      case "array":
        return { kind: "array", items: typeOf(isObject(schema["items"]) ? schema["items"] : {}) };
      case "string":
        return { kind: "scalar", name: "string" };
      case "integer":
        return { kind: "scalar", name: "number", integer: true };
      case "number":
        return { kind: "scalar", name: "number" };
      case "boolean":
        return { kind: "scalar", name: "boolean" };
      default:
        return { kind: "scalar", name: "unknown" };
    }
  }

  const actions = operations.map(({ operation }): Action => {
    const name = String(operation["operationId"]);
    const facts = objectMember(operation, "x-tencentcloud") ?? {};
    const places = strings(facts["errors"]).map((code) => placeOfCode.get(code));
    const multipart = isMultipart(operation);
    const request = object(`${name}Request`, { isForm: multipart });
    return {
      name,
      stem: names.stem(name),
      file: names.file(name),
      category: strings(operation["tags"])[0],
      summary: String(operation["summary"]),
      description: text(operation["description"]),
      deprecated: operation["deprecated"] === true,
      page: text(member(operation, "externalDocs", "url")),
      documented: text(facts["documented"]),
      effect: (facts["effect"] as Effect | undefined) ?? effectByName(name),
      purchases: facts["purchases"] === true,
      destroys: facts["destroys"] === true,
      multipart,
      paging: paging(objectMember(facts, "paging"), request),
      waiters: sorted(entriesOf(facts["waiters"]).map(waiter), ({ name: key }) => key),
      starts: sorted(entriesOf(facts["starts"]).map(start), ({ waiter: key }) => key),
      markers: strings(facts["markers"]),
      rateLimit: number(facts["rateLimit"]) ?? rateLimit,
      request,
      response: object(`${name}Response`),
      errors: [...new Set(places)]
        .filter((place) => place !== undefined)
        .sort((a, b) => a - b)
        .map((place) => errorCodes[place]!),
      examples: readExamples(operation),
    };
  });

  const own = new Set(actions.flatMap(({ name }) => [`${name}Request`, `${name}Response`]));
  return {
    title: String(member(document, "info", "title")),
    service,
    version: String(member(document, "info", "version")),
    site: siteOf(document, service),
    package: text(member(document, "x-tencentcloud", "package")),
    rateLimit,
    actions: sorted(actions, ({ name }) => name),
    categories: readCategories(document),
    objects: sorted(
      entriesOf(schemas)
        .filter(
          ([name, schema]) => !own.has(name) && isObject(schema) && baseType(schema) === "object",
        )
        .map(([name]) => object(name)),
      ({ name }) => name,
    ),
    enumerations: sorted(
      entriesOf(schemas).flatMap(([name, schema]) =>
        isObject(schema) && Array.isArray(schema["oneOf"])
          ? [{ ...enumeration(schema), schema: name, ...placeOf(name) }]
          : [],
      ),
      ({ name }) => name,
    ),
    values: sorted(
      entriesOf(schemas).flatMap(([name, schema]) => {
        if (own.has(name) || !isObject(schema) || isNamedType(schema)) return [];
        const { type, nullable } = field(name, schema, true);
        return [{ name, type, nullable, direction: directions.get(name) ?? "both" }];
      }),
      ({ name }) => name,
    ),
    errorCodes,
    errorCategories: readErrorCategories(document),
    document,
  };
}

/** Pages of this size are no burden to anybody, and few calls even for a long list. */
const PAGE_SIZE = 100;
/** Where nothing is known of what is allowed: the size that the service uses by itself, mostly. */
const CAUTIOUS_PAGE_SIZE = 20;

function paging(facts: JsonObject | undefined, request: ObjectType): Paging | undefined {
  if (facts === undefined) return undefined;
  const limit = String(facts["limit"]);
  const field = request.fields.find(({ name }) => name === limit);
  const maximum = field?.constraints.maximum;
  const standard = number(field?.default) ?? CAUTIOUS_PAGE_SIZE;
  return {
    limit,
    offset: text(facts["offset"]),
    page: text(facts["page"]),
    items: String(facts["items"]),
    total: text(facts["total"]),
    aligned: facts["aligned"] === true,
    size: maximum === undefined ? standard : Math.max(standard, Math.min(maximum, PAGE_SIZE)),
    maximum,
  };
}

function waiter([name, facts]: readonly [string, unknown]): Waiter {
  return {
    name,
    description: String(member(facts, "description")),
    items: text(member(facts, "items")),
    awaited: strings(member(facts, "awaited")),
    state: String(member(facts, "state")),
    succeeds: states(member(facts, "succeeds")),
    fails: states(member(facts, "fails")),
    detail: text(member(facts, "detail")),
  };
}

function states(value: unknown): (string | number)[] {
  return Array.isArray(value)
    ? value.filter((state) => typeof state === "string" || typeof state === "number")
    : [];
}

function start([name, fields]: readonly [string, unknown]): Start {
  return {
    waiter: name,
    fields: entriesOf(fields).map(([request, response]) => ({
      request,
      response: String(response),
    })),
  };
}

/** The site whose host the document lists first. */
function siteOf(document: JsonObject, service: string): Model["site"] {
  const servers = document["servers"];
  const [first] = Array.isArray(servers) ? (servers as unknown[]) : [];
  const isMainland = member(first, "url") === `https://${service}.tencentcloudapi.com`;
  return isMainland ? "mainland" : "international";
}

function enumeration(schema: JsonObject): Pick<Enumeration, "description" | "members"> {
  const branches = Array.isArray(schema["oneOf"]) ? schema["oneOf"].filter(isObject) : [];
  return {
    description: text(schema["description"]),
    members: branches.map((branch) => ({
      name: String(branch["title"]),
      value: branch["const"] as string | number,
      description: String(branch["description"]),
    })),
  };
}

function readErrorCodes(document: JsonObject): ErrorCode[] {
  const catalog = catalogOf(document);
  const codes = entriesOf(catalog["codes"]).map(([code, entry]): ErrorCode => {
    const category = String(member(entry, "category"));
    const about = objectMember(catalog, "categories", category) ?? {};
    return {
      code,
      category,
      outcome: about["outcome"] as Outcome,
      retry: about["retry"] as Retry,
      common: member(entry, "common") === true,
      description: String(member(entry, "description")),
      advice: text(member(entry, "advice")) ?? String(about["advice"]),
    };
  });
  return sorted(codes, ({ code }) => code);
}

function readErrorCategories(document: JsonObject): ErrorCategory[] {
  const catalog = catalogOf(document);
  return entriesOf(catalog["categories"]).map(([name, about]) => ({
    name,
    description: String(member(about, "description")),
    outcome: member(about, "outcome") as Outcome,
    retry: member(about, "retry") as Retry,
    advice: String(member(about, "advice")),
  }));
}

function readCategories(document: JsonObject): Category[] {
  const tags = document["tags"];
  return (Array.isArray(tags) ? tags.filter(isObject) : []).map((tag) => ({
    name: String(tag["name"]),
    description: text(tag["description"]),
  }));
}

/** Whether a type is sent, received or both: follows the references from every operation. */
function findDirections(
  document: JsonObject,
  schemas: JsonObject,
): Map<string, ObjectType["direction"]> {
  const sent = new Set<string>();
  const received = new Set<string>();

  /** Types refer to each other in chains of any length: each is gone through by itself. */
  function follow(root: unknown, into: Set<string>): void {
    const waiting = [root];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (Array.isArray(value)) waiting.push(...(value as unknown[]));
      if (!isObject(value)) continue;
      const reference = value["$ref"];
      if (typeof reference === "string") {
        const name = reference.slice(COMPONENT.length);
        if (!into.has(name)) {
          into.add(name);
          waiting.push(schemas[name]);
        }
      }
      const { properties, items, anyOf } = value;
      waiting.push(items, anyOf, ...(isObject(properties) ? Object.values(properties) : []));
    }
  }

  for (const { operation } of operationsOf(document)) {
    follow(objectMember(operation, ...requestSchemaPath(operation)), sent);
    for (const branch of responseBranches(operation)?.list ?? []) {
      if (isErrorResult(branch) || isObject(branch)) follow(branch, received);
    }
  }
  const all = new Set([...sent, ...received]);
  return new Map(
    [...all].map((name) => [
      name,
      sent.has(name) ? (received.has(name) ? "both" : "request") : "response",
    ]),
  );
}

function sorted<T>(list: readonly T[], key: (item: T) => string): T[] {
  return [...list].sort((a, b) => compareCodePoints(key(a), key(b)));
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function isLiteral(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
