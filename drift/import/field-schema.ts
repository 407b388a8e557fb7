import { refTo } from "../../runtime/openapi.js";
import { setOwn, type JsonObject } from "../../generator/load/json.js";
import { isSecret } from "../field-schema.js";
import type { Direction, FieldFacts, FieldList } from "../model.js";
import { memberExample, wordsOf } from "./texts.js";
import type { Notes } from "./report.js";
import type { TypeNames } from "./type-names.js";

/** What schemas are made with. */
export interface SchemaContext {
  readonly types: TypeNames;
  readonly notes: Notes;
}

/** Which ways the fields travel, and whether as the parts of a form. */
export interface Travel {
  readonly ways: ReadonlySet<Direction>;
  readonly isForm?: boolean;
}

/** The schema of an object with these fields; of one that nobody describes, a schema for anything. */
export function objectSchema(
  list: FieldList | undefined,
  at: string,
  travel: Travel,
  context: SchemaContext,
): JsonObject {
  if (list === undefined) return { type: "object", additionalProperties: true };
  const fields = [...list.fields];
  const required = fields.filter(([, { facts }]) => isRequired(facts, travel.ways));
  const properties: JsonObject = {};
  for (const [name, field] of fields) {
    setOwn(properties, name, fieldSchema(name, field, `${at}.${name}`, travel, context));
  }
  const names = fields.map(([name]) => name);
  // Keys that are numbers come first in every object of the language.
  const isReordered = Object.keys(properties).some((name, index) => name !== names[index]);
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required: required.map(([name]) => name) }),
    properties,
    ...(isReordered
      ? { "x-tencentcloud": { differs: { order: { source: names, reason: REORDERED } } } }
      : {}),
  };
}

const REORDERED = "Names that are numbers come first in the document.";
const SPLIT = "The type goes both ways, and the document has one list of required fields for them.";

/** Where a type goes both ways the sending side decides, as everywhere in documents of this form. */
function isRequired(facts: FieldFacts["facts"], ways: ReadonlySet<Direction>): boolean {
  return ways.has("request") || !ways.has("response")
    ? facts.required === true
    : facts.outputRequired === true;
}

function fieldSchema(
  name: string,
  field: FieldFacts,
  at: string,
  { ways, isForm = false }: Travel,
  context: SchemaContext,
): JsonObject {
  const { facts, word } = field;
  const type = String(facts.type);
  const schema = typeSchema({ type, word, isFile: isForm }, context);
  const differs: JsonObject = {};
  if (facts.nullable === true) makeNullable(schema);
  if (facts.nullable === true && type === "any") {
    differs["nullable"] = { source: true, reason: "A field of any type may be null as it is." };
  }
  if (isSecret(name) && type === "string" && schema["format"] === undefined) {
    schema["format"] = "password";
    if (ways.has("request")) schema["writeOnly"] = true;
  }
  const isList = type.startsWith("array of ");
  for (const [low, high] of SPANS) {
    const isEmpty = Number(facts[low] ?? -Infinity) > Number(facts[high] ?? Infinity);
    for (const keyword of [low, high]) {
      if (facts[keyword] == null) continue;
      if (!isEmpty) schema[keyword] = facts[keyword];
      else {
        differs[keyword] = { source: facts[keyword], reason: "No value could keep to both ends." };
        context.notes.add(
          "left out",
          at,
          `${keyword} ${String(facts[keyword])}: no value keeps to it`,
        );
      }
    }
  }
  if (Array.isArray(facts.enum)) {
    const items = schema["items"];
    if (isList) schema["items"] = { ...(items as object), enum: facts.enum };
    else schema["enum"] = facts.enum;
  }
  if (facts.default != null) schema["default"] = facts.default;
  if (facts.deprecated === true) schema["deprecated"] = true;
  const description = wordsOf(facts.description, at, context.notes);
  if (description !== undefined) schema["description"] = description;
  const example = memberExample(facts.examples, type, at, context.notes);
  if (example !== undefined) schema["examples"] = [example];
  const isNeeded = isRequired(facts, ways);
  for (const [fact, way] of FLAGS) {
    const told = facts[fact];
    if (!ways.has(way) || told === undefined || told === isNeeded) continue;
    differs[fact] = { source: told, reason: SPLIT };
    context.notes.add(
      "changed",
      at,
      `${fact} is ${String(told)} in the source, but not for the other way`,
    );
  }
  if (Object.keys(differs).length > 0) schema["x-tencentcloud"] = { differs };
  return schema;
}

const SPANS = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
] as const;

const FLAGS = [
  ["required", "request"],
  ["outputRequired", "response"],
] as const;

interface Shape {
  readonly type: string;
  readonly word: string | undefined;
  /** Whether bytes are a part of a form, and so go as they are. */
  readonly isFile: boolean;
}

function typeSchema({ type, word, isFile }: Shape, context: SchemaContext): JsonObject {
  if (type.startsWith("array of ")) {
    const item = type.slice("array of ".length);
    return { type: "array", items: typeSchema({ type: item, word, isFile: false }, context) };
  }
  if (type === "any") return {};
  if (type === "object") return { type: "object", additionalProperties: true };
  if (!SCALARS.has(type)) return { $ref: refTo(context.types.named(type)) };
  if (word === "binary") return { type, format: isFile ? "binary" : "byte" };
  const format = word === undefined ? undefined : FORMATS.get(word);
  if (format !== undefined) return { type, format };
  // What the source's word says more than the type does.
  return word === undefined || PLAIN.has(word) ? { type } : { type, $comment: word };
}

const SCALARS = new Set(["string", "integer", "number", "boolean"]);

const FORMATS: ReadonlyMap<string, string> = new Map([
  ["int64", "int64"],
  ["uint64", "uint64"],
  ["float", "float"],
  ["double", "double"],
  ["date", "date"],
  ["datetime_iso", "date-time"],
  ["timestamp_iso", "date-time"],
  ["timestamp_iso8601", "date-time"],
  ["timestamp iso8601", "date-time"],
]);

const PLAIN = new Set(["string", "int", "integer", "number", "bool", "boolean"]);

function makeNullable(schema: JsonObject): void {
  if (typeof schema["type"] === "string") schema["type"] = [schema["type"], "null"];
  const reference = schema["$ref"];
  if (reference === undefined) return;
  delete schema["$ref"];
  schema["anyOf"] = [{ $ref: reference }, { type: "null" }];
}
