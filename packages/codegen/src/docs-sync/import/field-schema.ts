import { refTo } from "../../../../../runtime/openapi.js";
import type { JsonObject } from "../../../../../generator/load/json.js";
import { fieldSchema, objectSchema, returnedOtherwise } from "../field-schema.js";
import type { Direction, Facts, FieldFacts, FieldList } from "../model.js";
import type { Notes } from "./report.js";
import { memberExample, wordsOf } from "./texts.js";
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
export function importedObject(
  list: FieldList | undefined,
  at: string,
  travel: Travel,
  context: SchemaContext,
): JsonObject {
  if (list === undefined) return { type: "object", additionalProperties: true };
  const schema = objectSchema(list, travel.ways, (name, field) =>
    importedField(name, field, `${at}.${name}`, travel, context),
  );
  const names = [...list.fields.keys()];
  // Keys that are numbers come first in every object of the language.
  const written = Object.keys(schema["properties"] as object);
  if (written.some((name, index) => name !== names[index])) {
    schema["x-tencentcloud"] = { overrides: { order: { source: names, reason: REORDERED } } };
  }
  return schema;
}

const REORDERED = "Names that are numbers come first in the document.";
const SPLIT = "The type goes both ways, and the document has one list of required fields for them.";
const EMPTY = "No value could keep to both ends.";
const NULL = "A field of any type may be null as it is.";

function importedField(
  name: string,
  field: FieldFacts,
  at: string,
  { ways, isForm = false }: Travel,
  { types, notes }: SchemaContext,
): JsonObject {
  const { facts, word } = field;
  const type = String(facts.type);
  const overrides: JsonObject = {};
  const impossible = impossibleBounds(facts);
  for (const keyword of impossible) {
    overrides[keyword] = { source: facts[keyword], reason: EMPTY };
    notes.add("left out", at, `${keyword} ${String(facts[keyword])}: no value keeps to it`);
  }
  const possible = Object.entries(facts).filter(([fact]) => !impossible.some((no) => no === fact));
  const schema = fieldSchema(name, Object.fromEntries(possible), {
    ways,
    referTo: (other) => refTo(types.named(other)),
    scalar: scalarKeywords(word, isForm && type === "string"),
    description: wordsOf(facts.description, at, notes),
  });
  const example = memberExample(facts.examples, type, at, notes);
  if (example !== undefined) schema["examples"] = [example];
  if (facts.nullable === true && type === "any") {
    overrides["nullable"] = { source: true, reason: NULL };
  }
  const returned = returnedOtherwise(facts, ways);
  if (returned !== undefined) {
    overrides["outputRequired"] = { source: returned, reason: SPLIT };
    notes.add("changed", at, `outputRequired is ${returned} in the source, but not for requests`);
  }
  if (Object.keys(overrides).length > 0) schema["x-tencentcloud"] = { overrides };
  return schema;
}

/** Both ends of a range that no value is in. */
function impossibleBounds(facts: Facts): ("minimum" | "maximum" | "minLength" | "maxLength")[] {
  const spans = [["minimum", "maximum"] as const, ["minLength", "maxLength"] as const];
  return spans.flatMap(([low, high]) => {
    const isEmpty = Number(facts[low] ?? -Infinity) > Number(facts[high] ?? Infinity);
    return isEmpty ? [low, high] : [];
  });
}

/** What the source's word for a scalar says more than its type; bytes of a form go as they are. */
function scalarKeywords(word: string | undefined, isFile: boolean): JsonObject {
  if (word === undefined || PLAIN.has(word)) return {};
  if (word === "binary") return { format: isFile ? "binary" : "byte" };
  const format = FORMATS.get(word);
  return format === undefined ? { $comment: word } : { format };
}

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
