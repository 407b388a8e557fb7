import { refName } from "../../../../../runtime/openapi.js";
import { load, type LoadOptions } from "../../../../../generator/load/load.js";
import {
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
import type { ActionFacts, ApiFacts, Entity, Facts, FieldList, TypeFacts } from "../model.js";
import { SpecDocument } from "./spec-document.js";
import { readReferences, readSpecFields } from "./spec-fields.js";
import { usageOf } from "./usage.js";

/** Calls per second where neither action nor service says otherwise, as in the extension. */
const USUAL_RATE_LIMIT = 20;

/**
 * Our own document, as facts. It knows everything about itself: what it does not say is none.
 * Drafts are accepted, since applying changes leaves some.
 * @throws DocumentError with every diagnostic of the document.
 */
export function readSpec(rootFile: string, { rules }: Pick<LoadOptions, "rules"> = {}): ApiFacts {
  const { document, origins } = load(rootFile, { drafts: "accepted", rules: rules ?? "applied" });
  const spec = new SpecDocument(document, origins);
  const codes = errorCodes(spec);
  const actions = new Map<string, ActionFacts>();
  for (const { at, operation } of operationsOf(document)) {
    const name = String(operation["operationId"]);
    const branches = responseBranches(operation);
    const result = branches?.list.find((branch) => !isErrorResult(branch));
    actions.set(name, {
      facts: actionFacts(spec, at),
      spec: spec.side(at, ACTION_KEYS),
      request: listOf(spec, member(operation, ...requestSchemaPath(operation)), "request"),
      response: listOf(spec, result, "response"),
      errors: errorsOf(spec, at, codes),
    });
  }
  return {
    kind: "spec",
    file: origins.locate(document, []).file,
    actions,
    types: typesOf(spec, actions),
    errorCodes: codes,
    whole: { actions: true, types: true, errorCodes: "all" },
    places: {
      actions: origins.locate(document, ["paths"]),
      types: origins.locate(document, ["paths"]),
      errorCodes: origins.locate(document, ["x-tencentcloud", "errors", "codes"]),
    },
  };
}

const BEHAVIOUR = [
  "effect",
  "purchases",
  "destroys",
  "lookupFields",
  "lookupState",
  "sites",
  "paging",
  "waiters",
  "starts",
] as const;

const ACTION_KEYS = {
  documented: ["x-tencentcloud", "documented"],
  rateLimit: ["x-tencentcloud", "rateLimit"],
  errors: ["x-tencentcloud", "errors"],
  tag: ["tags"],
  ...Object.fromEntries(BEHAVIOUR.map((key) => [key, ["x-tencentcloud", key]])),
};

function actionFacts(spec: SpecDocument, at: Path): Facts {
  const operation = spec.at(at);
  const own = member(operation, "x-tencentcloud");
  const usual = member(spec.document, "x-tencentcloud", "rateLimit") ?? USUAL_RATE_LIMIT;
  const tags = member(operation, "tags");
  const examples = [
    objectMember(operation, ...requestSchemaPath(operation as JsonObject).slice(0, -1), "examples"),
    objectMember(operation, "responses", "200", "content", "application/json", "examples"),
  ].flatMap((named) => entriesOf(named).map(([, example]) => member(example, "value")));
  return {
    documented: (member(own, "documented") as string | undefined) ?? null,
    rateLimit: (member(own, "rateLimit") ?? usual) as number,
    tag: (Array.isArray(tags) ? (tags[0] as string | undefined) : undefined) ?? null,
    deprecated: member(operation, "deprecated") === true,
    summary: (member(operation, "summary") as string | undefined) ?? null,
    description: (member(operation, "description") as string | undefined) ?? null,
    examples,
    ...Object.fromEntries(BEHAVIOUR.map((key) => [key, member(own, key) ?? null])),
  };
}

function listOf(spec: SpecDocument, schema: unknown, direction: "request" | "response"): FieldList {
  const name = refName(schema);
  return name === undefined
    ? { facts: {}, fields: new Map() }
    : readSpecFields(spec, schemaPath(name), new Set([direction]));
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
          description: (member(entry, "description") as string | undefined) ?? null,
          category: (member(entry, "category") as string | undefined) ?? null,
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
