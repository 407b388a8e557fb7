import { entriesOf, member, type JsonObject, type Path } from "../../generator/json.js";
import {
  arrayOf,
  itemOf,
  type ActionFacts,
  type ApiFacts,
  type Direction,
  type FactName,
  type FactValue,
  type FieldFacts,
  type TypeFacts,
} from "../model.js";
import { JsonSource } from "./json-source.js";
import { plainText } from "./page-html.js";
import { factsInProse, isCalledDeprecated, rateLimitIn } from "./prose.js";
import { integerFormat, scalarType } from "./type-name.js";
import { usageOf } from "./usage.js";
import { isFieldName, isTypeName } from "./wire-name.js";

/** Whether a JSON file has the shape of the `api.json` of Tencent's command line. */
export function isApiJson(value: JsonObject): boolean {
  return "objects" in value && "actions" in value && "metadata" in value;
}

/**
 * The `api.json` that Tencent's command line ships for a service: every action and every object with
 * its members. It knows no error codes, rate limits or examples of calls.
 */
export function readApiJson(source: JsonSource): ApiFacts {
  const { value } = source;
  const reading = new ApiJson(source);
  const actions = new Map<string, ActionFacts>();
  const own = new Set<string>();
  for (const [name, action] of entriesOf(source.object(value, ["actions"]))) {
    actions.set(name, reading.action(name, action, own));
  }
  const types = new Map<string, TypeFacts>();
  for (const [name, object] of entriesOf(source.object(value, ["objects"]))) {
    if (own.has(name)) continue;
    const at = ["objects", name];
    if (!isTypeName(name)) throw source.fail(at, "a type's name: letters and digits", name);
    types.set(name, reading.type(object, at));
  }
  const usage = usageOf(actions, types);
  return {
    kind: "api.json",
    file: source.file,
    actions,
    types: new Map([...types].map(([name, type]) => [name, { ...type, usage: usage(name) }])),
    errorCodes: new Map(),
    whole: { actions: true, types: true, errorCodes: false },
  };
}

class ApiJson {
  readonly #source: JsonSource;

  constructor(source: JsonSource) {
    this.#source = source;
  }

  action(name: string, action: unknown, own: Set<string>): ActionFacts {
    const source = this.#source;
    const at = ["actions", name];
    if (!isTypeName(name)) throw source.fail(at, "an action's name: letters and digits", name);
    const fields = (key: string, direction: Direction) => {
      const object = source.text(action, [...at, key]);
      own.add(object);
      const objects = source.object(source.value, ["objects"]);
      if (!Object.hasOwn(objects, object)) {
        throw source.fail([...at, key], "the name of one of the objects", object);
      }
      return { facts: {}, fields: this.#fields(objects[object], ["objects", object], direction) };
    };
    return {
      facts: this.#actionFacts(action, at),
      request: fields("input", "request"),
      response: fields("output", "response"),
    };
  }

  #actionFacts(action: unknown, at: Path): Partial<Record<FactName, FactValue>> {
    const facts: Partial<Record<FactName, FactValue>> = {};
    const description = documentOf(action);
    if (description !== "") facts.description = description;
    const rateLimit = rateLimitIn(description);
    if (rateLimit !== undefined) facts.rateLimit = rateLimit;
    const status = member(action, "status");
    if (status !== undefined && status !== "online" && status !== "deprecated") {
      throw this.#source.fail([...at, "status"], '"online" or "deprecated"', status);
    }
    if (status === "deprecated" || isCalledDeprecated(description)) facts.deprecated = true;
    return facts;
  }

  type(object: unknown, at: Path): TypeFacts {
    const description = documentOf(object);
    return {
      facts: description === "" ? {} : { description },
      fields: this.#fields(object, at),
      usage: new Set(),
    };
  }

  #fields(object: unknown, at: Path, direction?: Direction): Map<string, FieldFacts> {
    const source = this.#source;
    const fields = new Map<string, FieldFacts>();
    source.list(object, [...at, "members"]).forEach((given, index) => {
      const here = [...at, "members", index];
      const name = source.text(given, [...here, "name"]);
      if (!isFieldName(name)) throw source.fail([...here, "name"], "letters and digits", name);
      if (fields.has(name)) throw source.fail([...here, "name"], "each name once", name);
      fields.set(name, this.#field(given, here, direction));
    });
    return fields;
  }

  #field(given: unknown, at: Path, direction?: Direction): FieldFacts {
    const source = this.#source;
    const { type, ref } = this.#typeOf(given, at);
    const description = documentOf(given);
    const facts: Partial<Record<FactName, FactValue>> = {
      type,
      ...factsInProse(description, type),
    };
    if (description !== "") facts.description = description;
    const format = integerFormat(optionalText(given, "member"));
    if (format !== undefined && itemOf(type) === "integer") facts.format = format;
    const required = source.flag(given, [...at, "required"]);
    const outputRequired = source.flag(given, [...at, "output_required"]);
    if (direction !== "response" && required !== undefined) facts.required = required;
    // Older revisions have the one flag for both ways.
    const returned = outputRequired ?? (direction === "response" ? required : undefined);
    if (direction !== "request" && returned !== undefined) facts.outputRequired = returned;
    const nullable = source.flag(given, [...at, "value_allowed_null"]);
    if (nullable !== undefined) facts.nullable = nullable;
    // Much is deprecated by its text alone, so that a flag which is not set says nothing.
    if (source.flag(given, [...at, "disabled"]) === true) facts.deprecated = true;
    const example = optionalText(given, "example");
    if (example !== "") facts.examples = [example];
    return { facts, ...(ref === undefined ? {} : { ref }) };
  }

  #typeOf(given: unknown, at: Path): { type: string; ref?: string } {
    const source = this.#source;
    const type = source.text(given, [...at, "type"]);
    const named = source.text(given, [...at, "member"]);
    const scalar = scalarType(named);
    if (type === "list" || type === "object") {
      const item = type === "object" ? undefined : scalar;
      const ref = item === undefined ? named : undefined;
      if (ref !== undefined && !isTypeName(ref)) {
        throw source.fail([...at, "member"], "the name of one of the objects", named);
      }
      const plain = item ?? named;
      return { type: type === "list" ? arrayOf(plain) : plain, ...(ref && { ref }) };
    }
    const plain = scalarType(type);
    if (plain === undefined) {
      throw source.fail([...at, "type"], "string, int, float, bool, list or object", type);
    }
    return { type: plain };
  }
}

/** Texts have HTML in them, on and off. */
function documentOf(holder: unknown): string {
  return plainText(optionalText(holder, "document"));
}

function optionalText(holder: unknown, key: string): string {
  const value = member(holder, key);
  return typeof value === "string" ? value : "";
}
