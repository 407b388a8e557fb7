import { refName } from "../../../../../runtime/openapi.js";
import { DEFAULT_RATE_LIMIT } from "../../../../../generator/load/extension.js";
import { load, type LoadedDocument, type LoadOptions } from "../../../../../generator/load/load.js";
import {
  asTexts,
  entriesOf,
  isObject,
  member,
  objectMember,
  type JsonObject,
  type Path,
} from "../../../../../generator/load/json.js";
import {
  isErrorResult,
  operationsOf,
  requestSchemaPath,
  responseBranches,
} from "../../../../../generator/load/operations.js";
import { BEHAVIOUR } from "../model.js";
import type {
  ActionFacts,
  ApiFacts,
  Direction,
  Entity,
  EnumerationFacts,
  Facts,
  FieldList,
  SpecSide,
  TypeFacts,
} from "../model.js";
import { SpecDocument, textOf } from "./spec-document.js";
import { readReferences, readSpecFields } from "./spec-fields.js";
import { usageOf } from "./usage.js";

/**
 * Our own document, as facts. It knows everything about itself: what it does not say is none.
 * Drafts are accepted, since applying changes leaves some.
 * @throws DocumentError with every diagnostic of the document.
 */
export function readSpec(rootFile: string, options: Pick<LoadOptions, "changed"> = {}): ApiFacts {
  return factsOf(load(rootFile, { drafts: "accepted", ...options }));
}

/**
 * A document that has been loaded, as facts. No source describes the types of error responses; they
 * are of interest where two versions of our document are compared.
 */
export function factsOf(
  { document, origins }: Pick<LoadedDocument, "document" | "origins">,
  { errorTypes = false } = {},
): ApiFacts {
  const spec = new SpecDocument(document, origins);
  const codes = errorCodes(spec);
  const actions = new Map<string, ActionFacts>();
  for (const { at, operation } of operationsOf(document)) {
    const name = String(operation["operationId"]);
    const side = spec.side(at, ACTION_KEYS);
    const branches = responseBranches(operation);
    const result = branches?.list.find((branch) => !isErrorResult(branch));
    actions.set(name, {
      facts: actionFacts(spec, at),
      spec: side,
      request: listOf(spec, member(operation, ...requestSchemaPath(operation)), "request", side),
      response: listOf(spec, result, "response", side),
      errors: errorsOf(spec, at, codes),
    });
  }
  const types = typesOf(spec, errorTypes ? new Map([...actions, ["", REFUSED]]) : actions);
  return {
    kind: "spec",
    root: rootOf(spec),
    categories: categoriesOf(spec),
    enumerations: enumerationsOf(spec, actions, types),
    isImported: member(document, "x-tencentcloud", "imported") === true,
    file: origins.locate(document, []).file,
    actions,
    types,
    errorCodes: codes,
    whole: { actions: true, types: true, errorCodes: "all" },
    places: {
      actions: origins.locate(document, ["paths"]),
      types: origins.locate(document, ["paths"]),
      errorCodes: origins.locate(document, ["x-tencentcloud", "errors", "codes"]),
    },
  };
}

/** What every action responds with where it refuses a call. */
const REFUSED: ActionFacts = {
  facts: {},
  response: { facts: {}, fields: new Map([["Response", { facts: {}, ref: "ErrorResult" }]]) },
};

/** What stands in the extension of an action under the name of the fact. */
const EXTENSION = [...BEHAVIOUR, "sites"] as const;

const ACTION_KEYS = {
  documented: ["x-tencentcloud", "documented"],
  rateLimit: ["x-tencentcloud", "rateLimit"],
  errors: ["x-tencentcloud", "errors"],
  tag: ["tags"],
  ...Object.fromEntries(EXTENSION.map((key) => [key, ["x-tencentcloud", key]])),
};

function actionFacts(spec: SpecDocument, at: Path): Facts {
  const operation = spec.at(at);
  const own = member(operation, "x-tencentcloud");
  const usual = member(spec.document, "x-tencentcloud", "rateLimit") ?? DEFAULT_RATE_LIMIT;
  const examples = [
    objectMember(operation, ...requestSchemaPath(operation as JsonObject).slice(0, -1), "examples"),
    objectMember(operation, "responses", "200", "content", "application/json", "examples"),
  ].flatMap((named) => entriesOf(named).map(([, example]) => member(example, "value")));
  return {
    documented: textOf(own, "documented"),
    rateLimit: (member(own, "rateLimit") ?? usual) as number,
    tag: asTexts(member(operation, "tags"))[0] ?? null,
    deprecated: member(operation, "deprecated") === true,
    mediaType: String(requestSchemaPath(operation as JsonObject).at(-2)),
    summary: textOf(operation, "summary"),
    description: textOf(operation, "description"),
    examples,
    ...Object.fromEntries(EXTENSION.map((key) => [key, member(own, key) ?? null])),
  };
}

/** The fields of a request or a result. What is written in an action was imported with it. */
function listOf(
  spec: SpecDocument,
  schema: unknown,
  direction: Direction,
  { isImported }: SpecSide,
): FieldList {
  const name = refName(schema);
  return name === undefined
    ? { facts: {}, fields: new Map() }
    : readSpecFields(spec, schemaPath(name), new Set([direction]), isImported);
}

/** The types that requests and results lead to; an error response is the same for every service. */
function typesOf(
  spec: SpecDocument,
  actions: ReadonlyMap<string, ActionFacts>,
): Map<string, TypeFacts> {
  const names = Object.keys(spec.schemas).filter((name) => spec.isObjectType(name));
  const usage = usageOf(
    actions,
    new Map(names.map((name) => [spec.sourceName(name), readReferences(spec, schemaPath(name))])),
  );
  const types = new Map<string, TypeFacts>();
  for (const name of names) {
    const ways = usage(spec.sourceName(name));
    if (ways.size > 0)
      types.set(spec.sourceName(name), {
        ...readSpecFields(spec, schemaPath(name), ways),
        usage: ways,
      });
  }
  return types;
}

/** The names of values in code: a value that gets another name redirects whoever uses the old one. */
function enumerationsOf(
  spec: SpecDocument,
  actions: ReadonlyMap<string, ActionFacts>,
  types: ReadonlyMap<string, TypeFacts>,
): Map<string, EnumerationFacts> {
  const usage = new Map<string, Set<Direction>>();
  const use = (list: FieldList | undefined, ways: Iterable<Direction>) => {
    for (const { enumeration } of list?.fields.values() ?? []) {
      if (enumeration === undefined) continue;
      usage.set(enumeration, new Set([...(usage.get(enumeration) ?? []), ...ways]));
    }
  };
  for (const { request, response } of actions.values()) {
    use(request, ["request"]);
    use(response, ["response"]);
  }
  for (const type of types.values()) use(type, type.usage);
  return new Map(
    [...usage].map(([name, ways]) => {
      const branches = member(spec.schemas, name, "oneOf");
      const listed = Array.isArray(branches) ? branches.filter(isObject) : [];
      const constants = Object.fromEntries(
        listed.map((branch) => [String(branch["title"]), branch["const"]]),
      );
      const side = spec.side(schemaPath(name), { constants: ["oneOf"] });
      return [name, { facts: { constants }, spec: side, usage: ways }];
    }),
  );
}

function categoriesOf(spec: SpecDocument): Map<string, Entity> {
  const at = ["x-tencentcloud", "errors", "categories"];
  return new Map(
    entriesOf(spec.at(at)).map(([name, category]) => [
      name,
      {
        facts: {
          outcome: textOf(category, "outcome"),
          retry: textOf(category, "retry"),
        },
        spec: spec.side([...at, name]),
      },
    ]),
  );
}

/** What every call goes by. */
function rootOf(spec: SpecDocument): Entity {
  const own = spec.at(["x-tencentcloud"]);
  const servers = spec.at(["servers"]);
  const urls = Array.isArray(servers) ? servers.map((server) => member(server, "url")) : [];
  const schemes = entriesOf(spec.at(["components", "securitySchemes"]));
  return {
    facts: {
      version: textOf(spec.document, "info", "version"),
      service: textOf(own, "service"),
      package: textOf(own, "package"),
      regions: (member(own, "regions") as object | undefined) ?? null,
      servers: urls,
      security: [spec.at(["security"]), ...schemes.map(([, scheme]) => unnoted(scheme))],
    },
    spec: spec.side([], {
      version: ["info", "version"],
      service: ["x-tencentcloud", "service"],
      package: ["x-tencentcloud", "package"],
      regions: ["x-tencentcloud", "regions"],
    }),
  };
}

function unnoted(scheme: unknown): JsonObject {
  const { description: _, ...rest } = scheme as JsonObject;
  return rest;
}

function schemaPath(name: string): Path {
  return ["components", "schemas", name];
}

function errorCodes(spec: SpecDocument): Map<string, Entity> {
  const at = ["x-tencentcloud", "errors", "codes"];
  return new Map(
    entriesOf(spec.at(at)).map(([code, entry]) => [
      code,
      {
        facts: {
          description: textOf(entry, "description"),
          category: textOf(entry, "category"),
          common: member(entry, "common") === true,
        },
        spec: spec.side([...at, code]),
      },
    ]),
  );
}

function errorsOf(
  spec: SpecDocument,
  operation: Path,
  codes: ReadonlyMap<string, Entity>,
): Map<string, Entity> {
  const at = [...operation, "x-tencentcloud", "errors"];
  const listed = spec.at(at);
  if (!Array.isArray(listed)) return new Map();
  return new Map(
    listed
      .filter((code) => !isObject(code))
      .map((code: string, index) => [
        code,
        {
          facts: { description: codes.get(code)?.facts.description ?? null },
          spec: spec.side([...at, index]),
        },
      ]),
  );
}
