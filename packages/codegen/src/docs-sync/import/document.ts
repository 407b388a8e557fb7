import { refTo, resolved } from "../../../../../runtime/openapi.js";
import { commonErrors } from "../../../../../generator/load/common-errors.js";
import { compareCodePoints } from "../../../../../generator/load/order.js";
import {
  entriesOf,
  isObject,
  member,
  setOwn,
  type JsonObject,
} from "../../../../../generator/load/json.js";
import {
  ENVELOPE_SCHEMA,
  requestSchemaPath,
  responseBranches,
} from "../../../../../generator/load/operations.js";
import { contradiction } from "../hints.js";
import type { ApiFacts, FieldList, Oddity, Product } from "../model.js";
import { type CallExample, typedBy } from "./call-examples.js";
import {
  dropKnownValues,
  importedObject,
  importedType,
  type KnownField,
  type SchemaContext,
} from "./field-schema.js";
import { operationOf, takesForm } from "./operation.js";
import type { Notes } from "./report.js";
import { nameTypes } from "./type-names.js";
import { wordsOf } from "./texts.js";

/** Makes the document of everything that a source says, in one piece, as the generator has it after loading. */
export function documentOf(
  source: ApiFacts,
  { service, version }: Product,
  examples: ReadonlyMap<string, readonly CallExample[]>,
  notes: Notes,
): JsonObject {
  const about = { ...source.about, service, version };
  for (const { at, message } of source.oddities ?? []) notes.add("unclear", at, message);
  const used = usedTypes(source, notes);
  const names = nameTypes(source, used, notes);
  const fields = new Map<JsonObject, KnownField>();
  const context: SchemaContext = {
    referTo: (type) => refTo(names.named(type)),
    notes,
    onField: (schema, field) => fields.set(schema, field),
  };
  const schemas: JsonObject = {};
  const paths: JsonObject = {};

  for (const type of used) {
    const facts = source.types.get(type);
    const ways = new Set(facts?.usage ?? (["request", "response"] as const));
    const name = names.named(type);
    setOwn(schemas, name, importedType(facts, type, { name, ways }, context));
  }
  for (const [name, action] of source.actions) {
    const known = examples.get(name) ?? [];
    const isForm = takesForm(action, known);
    const add = (list: FieldList | undefined, end: "Request" | "Response") => {
      const own = `${name}${end}`;
      if (used.has(own) && names.isOwn(own)) return;
      const way = end === "Request" ? "request" : "response";
      const travel = { ways: new Set([way] as const), isForm: isForm && way === "request" };
      setOwn(schemas, own, importedObject(list, own, travel, context));
    };
    add(action.request, "Request");
    add(action.response, "Response");
    setOwn(paths, `/#${name}`, {
      post: operationOf(name, action, {
        service,
        version,
        isForm,
        examples: known,
        notes,
        request: { $ref: refTo(`${name}Request`) },
        result: { $ref: refTo(`${name}Response`) },
        errorResult: refTo("ErrorResult"),
      }),
    });
  }
  for (const name of examples.keys()) {
    if (!source.actions.has(name))
      notes.add("left out", `examples.${name}`, "there is no such action");
  }
  Object.assign(schemas, errorResult(names.errorDetail));
  typeQueries(paths, schemas);
  compareCalls(paths, schemas, fields, notes);
  return whole({ ...about, oddities: source.oddities ?? [] }, paths, sorted(schemas), notes);
}

/** Types that actions lead to. The document has no place for others. */
function usedTypes(source: ApiFacts, notes: Notes): ReadonlySet<string> {
  const used = new Set(source.undescribed);
  for (const [name, { usage }] of source.types) {
    if (usage.size > 0) used.add(name);
    else notes.add("left out", `objects.${name}`, "no action uses it");
  }
  return used;
}

/** Requests that were shown as a query have texts for all values; the schema tells what they are. */
function typeQueries(paths: JsonObject, schemas: JsonObject): void {
  for (const item of Object.values(paths)) {
    const operation = member(item, "post") as JsonObject;
    const media = member(operation, ...requestSchemaPath(operation).slice(0, -1));
    const named = member(media, "examples");
    for (const example of Object.values((named ?? {}) as Record<string, JsonObject>)) {
      example["value"] = typedBy(member(media, "schema"), example["value"], schemas);
    }
  }
}

/** What published calls send and get tells which values in prose are not all, or misspelt. */
function compareCalls(
  paths: JsonObject,
  schemas: JsonObject,
  fields: Map<JsonObject, KnownField>,
  notes: Notes,
): void {
  function visit(schema: unknown, value: unknown): void {
    const [branch] = [member(schema, "anyOf")].flat();
    const target = resolved<unknown>(schemas, branch ?? schema);
    const field = isObject(schema) ? fields.get(schema) : undefined;
    const clash = field && contradiction(field.facts, value);
    if (isObject(schema) && field !== undefined && clash !== undefined) {
      notes.add("unclear", field.at, `${clash}, in a published call`);
      dropKnownValues(schema, field.facts);
      fields.delete(schema);
    }
    if (Array.isArray(value)) {
      for (const item of value) visit(member(target, "items"), item);
    } else if (isObject(value)) {
      const properties = member(target, "properties");
      for (const [name, inner] of Object.entries(value)) visit(member(properties, name), inner);
    }
  }

  for (const item of Object.values(paths)) {
    const operation = member(item, "post") as JsonObject;
    for (const keys of [requestSchemaPath(operation), ENVELOPE_SCHEMA]) {
      const media = member(operation, ...keys.slice(0, -1));
      for (const [, example] of entriesOf(member(media, "examples"))) {
        const value = member(example, "value");
        const isResponse = keys === ENVELOPE_SCHEMA;
        visit(
          isResponse ? responseBranches(operation)?.list[0] : member(media, "schema"),
          isResponse ? member(value, "Response") : value,
        );
      }
    }
  }
}

/** The response to a call that the service refused; the same for every service. */
function errorResult(errorDetail: string): JsonObject {
  const id = { type: "string", description: "Identifies this call on the service's side." };
  return {
    ErrorResult: {
      type: "object",
      description: "The response to a call that was refused. It comes with HTTP status 200.",
      required: ["Error", "RequestId"],
      properties: { Error: { $ref: refTo(errorDetail) }, RequestId: id },
    },
    [errorDetail]: {
      type: "object",
      description: "Why a call was refused.",
      required: ["Code", "Message"],
      properties: {
        Code: { type: "string", description: "Error code, in words that are joined with dots." },
        Message: { type: "string", description: "What went wrong, for people to read." },
      },
    },
  };
}

function whole(
  about: Product & NonNullable<ApiFacts["about"]> & { oddities: readonly Oddity[] },
  paths: JsonObject,
  schemas: JsonObject,
  notes: Notes,
): JsonObject {
  const { service, version } = about;
  const oddities = about.oddities.map(({ at }) => at);
  const title = wordsOf(about.title, "metadata", notes)?.replaceAll("\n", " ");
  const summary = wordsOf(about.summary, "metadata", notes);
  return {
    openapi: "3.1.0",
    info: { title: title ?? service, version, ...(summary === undefined ? {} : { summary }) },
    servers: [
      { url: `https://${service}.tencentcloudapi.com`, description: "Mainland China site." },
      { url: `https://${service}.intl.tencentcloudapi.com`, description: "International site." },
    ],
    security: [{ tc3: [] }],
    "x-tencentcloud": {
      imported: true,
      service,
      ...(oddities.length === 0 ? {} : { oddities }),
      errors: commonErrors(),
    },
    paths: sorted(paths),
    components: {
      securitySchemes: {
        tc3: {
          type: "apiKey",
          in: "header",
          name: "Authorization",
          description:
            "`TC3-HMAC-SHA256` over the method, the host, the signed headers and the body.",
        },
      },
      schemas,
    },
  };
}

function sorted(map: JsonObject): JsonObject {
  const entries = Object.entries(map).sort(([a], [b]) => compareCodePoints(a, b));
  return Object.fromEntries(entries);
}
