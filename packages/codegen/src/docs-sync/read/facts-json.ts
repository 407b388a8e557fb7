import {
  entriesOf,
  member,
  type JsonObject,
  type Path,
} from "../../../../../generator/load/json.js";
import {
  arrayOf,
  type ActionFacts,
  type ApiFacts,
  type Direction,
  type Entity,
  type FactName,
  type FactValue,
  type FieldFacts,
  type FieldList,
} from "../model.js";
import type { JsonSource } from "./json-source.js";
import { integerFormat, scalarType, isErrorCode, isFieldName, isTypeName } from "./names.js";
import { siteNamedIn } from "./site.js";
import { withUsage } from "./usage.js";

/** Whether a JSON file has the shape of a facts file: facts worked out of several sources. */
export function isFactsJson(value: JsonObject): boolean {
  return "objects" in value && "actions" in value && "errorCodes" in value;
}

/** A facts file: actions with error codes and examples, objects with members, but no prose. */
export function readFactsJson(source: JsonSource): ApiFacts {
  const { value } = source;
  const objects = source.object(value, ["objects"]);
  const actions = new Map<string, ActionFacts>();
  const own = new Set<string>();
  for (const [name, action] of entriesOf(source.object(value, ["actions"]))) {
    const at = ["actions", name];
    if (!isTypeName(name)) throw source.fail(at, "an action's name: letters and digits", name);
    const list = (key: string, direction: Direction): FieldList => {
      const object = source.text(action, [...at, key]);
      own.add(object);
      if (!Object.hasOwn(objects, object)) {
        throw source.fail([...at, key], "the name of one of the objects", object);
      }
      return {
        facts: {},
        fields: fieldsOf(source, objects[object], ["objects", object], direction),
      };
    };
    actions.set(name, {
      facts: actionFacts(action),
      request: list("input", "request"),
      response: list("output", "response"),
      errors: codesOf(source, action, [...at, "errorCodes"]),
    });
  }
  const types = new Map<string, FieldList>();
  for (const [name, object] of entriesOf(objects)) {
    if (own.has(name)) continue;
    types.set(name, { facts: {}, fields: fieldsOf(source, object, ["objects", name]) });
  }
  return {
    kind: "facts",
    file: source.file,
    actions,
    types: withUsage(actions, types),
    errorCodes: codesOf(source, value, ["errorCodes"]),
    whole: { actions: true, types: true, errorCodes: "service" },
    site: siteNamedIn(String(member(value, "host"))),
  };
}

function actionFacts(action: unknown): Partial<Record<FactName, FactValue>> {
  const facts: Partial<Record<FactName, FactValue>> = {};
  const category = member(action, "category");
  // A category that somebody inferred is no fact.
  if (typeof category === "string" && member(action, "categorySource") === "listing") {
    facts.tag = category;
  }
  if (member(action, "deprecated") !== undefined) facts.deprecated = true;
  const examples = member(action, "examples");
  if (Array.isArray(examples) && examples.length > 0) {
    facts.examples = examples.flatMap((example) => [
      member(example, "request"),
      member(example, "response"),
    ]);
  }
  return facts;
}

function codesOf(source: JsonSource, holder: unknown, at: Path): Map<string, Entity> {
  const codes = source.list(holder, at).map((code, index) => {
    if (typeof code === "string" && isErrorCode(code)) return code;
    throw source.fail([...at, index], "an error code: dotted words, a capital first", code);
  });
  return new Map(codes.map((code) => [code, { facts: {} }]));
}

function fieldsOf(
  source: JsonSource,
  object: unknown,
  at: Path,
  direction?: Direction,
): Map<string, FieldFacts> {
  const fields = new Map<string, FieldFacts>();
  source.list(object, [...at, "members"]).forEach((given, index) => {
    const here = [...at, "members", index];
    const name = source.text(given, [...here, "name"]);
    if (!isFieldName(name)) throw source.fail([...here, "name"], "letters and digits", name);
    fields.set(name, fieldOf(source, given, here, direction));
  });
  return fields;
}

function fieldOf(source: JsonSource, given: unknown, at: Path, direction?: Direction): FieldFacts {
  const { type, format, ref } = typeOf(source, given, at);
  const facts: Partial<Record<FactName, FactValue>> = { type };
  if (format !== undefined) facts.format = format;
  const required = source.flag(given, [...at, "required"]);
  const outputRequired = source.flag(given, [...at, "outputRequired"]);
  const nullable = source.flag(given, [...at, "nullable"]);
  if (direction !== "response" && required !== undefined) facts.required = required;
  if (direction !== "request" && outputRequired !== undefined)
    facts.outputRequired = outputRequired;
  if (nullable !== undefined) facts.nullable = nullable;
  if (member(given, "deprecated") !== undefined) facts.deprecated = true;
  const values = member(given, "values");
  if (Array.isArray(values)) facts.enum = values;
  const fallback = member(given, "default");
  if (fallback !== undefined) facts.default = fallback as FactValue;
  const range = member(given, "range");
  if (Array.isArray(range)) [facts.minimum, facts.maximum] = range as [number, number];
  const example = member(given, "example");
  if (typeof example === "string" && example !== "") facts.examples = [example];
  return { facts, ref };
}

function typeOf(
  source: JsonSource,
  given: unknown,
  at: Path,
): { type: string; format?: string | undefined; ref?: string } {
  const type = source.text(given, [...at, "type"]);
  if (type === "list") {
    const items = source.text(given, [...at, "items"]);
    const scalar = scalarType(items);
    return scalar === undefined
      ? { type: arrayOf(items), ref: items }
      : { type: arrayOf(scalar), format: integerFormat(items) };
  }
  if (type === "object") {
    const ref = source.text(given, [...at, "ref"]);
    return { type: ref, ref };
  }
  const scalar = scalarType(type);
  if (scalar === undefined) {
    throw source.fail([...at, "type"], "string, int, float, bool, list or object", type);
  }
  const format = member(given, "format");
  return { type: scalar, format: typeof format === "string" ? format : undefined };
}
