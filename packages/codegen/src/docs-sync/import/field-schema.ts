import type { JsonObject } from "../../../../../generator/load/json.js";
import { fieldSchema, objectSchema, returnedOtherwise, type ReferTo } from "../field-schema.js";
import { contradiction, isEmptyRange, valuesHolder, withoutHints } from "../hints.js";
import type { Direction, Facts, FieldFacts, FieldList } from "../model.js";
import { scalarFormat } from "../read/names.js";
import type { Notes } from "./report.js";
import { memberExample, wordsOf } from "./texts.js";

/** What schemas are made with. */
export interface SchemaContext {
  readonly referTo: ReferTo;
  readonly notes: Notes;
  /** Is told of each field, for published calls to be compared with what its text says. */
  readonly onField?: (schema: JsonObject, field: KnownField) => void;
}

/** A field, where it stands in the source, and what its text says of its values. */
export interface KnownField {
  readonly at: string;
  readonly facts: Facts;
}

/** A type's schema, which says where it comes from. `name` is what it is called in the document. */
export function importedType(
  type: FieldList | undefined,
  source: string,
  { name, ways }: { name: string; ways: ReadonlySet<Direction> },
  context: SchemaContext,
): JsonObject {
  const description = wordsOf(type?.facts.description, source, context.notes);
  const schema = importedObject(type, source, { ways }, context);
  return {
    ...schema,
    ...(description === undefined ? {} : { description }),
    "x-tencentcloud": {
      imported: true,
      ...(name === source ? {} : { source }),
      ...(schema["x-tencentcloud"] as object | undefined),
    },
  };
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
/** Why the values in a text are not taken over. */
export const CONTRADICTED = "The field's text lists them, and its examples or default are others.";
export const SPLIT =
  "The type goes both ways, and the document has one list of required fields for them.";
const NULL = "A field of any type may be null as it is.";

/** The schema of a field, in the words of its source. */
export function importedField(
  name: string,
  field: FieldFacts,
  at: string,
  { ways, isForm = false }: Travel,
  { referTo, notes, onField }: SchemaContext,
): JsonObject {
  const { facts, word } = field;
  const type = String(facts.type);
  const overrides: JsonObject = {};
  const schema = fieldSchema(name, withoutHints(facts), {
    ways,
    referTo,
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
  if (isEmptyRange(facts)) notes.add("unclear", at, "its text gives a range that no value is in");
  if (Array.isArray(facts.enum)) addKnownValues(schema, type, facts.enum);
  const samples = [example, facts.default].filter((sample) => sample !== undefined);
  const clash = contradiction(facts, samples);
  if (clash === undefined) onField?.(schema, { at, facts });
  else {
    notes.add("unclear", at, clash);
    dropKnownValues(schema, facts);
  }
  return schema;
}

function addKnownValues(schema: JsonObject, type: string, values: readonly unknown[]): void {
  let holder = schema;
  for (const key of valuesHolder(type)) holder = holder[key] as JsonObject;
  holder["x-tencentcloud"] = { knownValues: values, ...(holder["x-tencentcloud"] as object) };
}

/** Values that something contradicts are no help to anybody. */
export function dropKnownValues(schema: JsonObject, { type, enum: values }: Facts): void {
  if (values === undefined) return;
  let holder = schema;
  for (const key of valuesHolder(String(type))) holder = holder[key] as JsonObject;
  const { knownValues: _, ...others } = holder["x-tencentcloud"] as JsonObject;
  if (Object.keys(others).length > 0) holder["x-tencentcloud"] = others;
  else delete holder["x-tencentcloud"];
  const own = (schema["x-tencentcloud"] ?? {}) as JsonObject;
  const overrides = {
    ...(own["overrides"] as object),
    knownValues: { source: values, reason: CONTRADICTED },
  };
  schema["x-tencentcloud"] = { ...own, overrides };
}

/** What the source's word for a scalar says more than its type; bytes of a form go as they are. */
function scalarKeywords(word: string | undefined, isFile: boolean): JsonObject {
  if (word === undefined) return {};
  if (word === "binary" && isFile) return { format: "binary" };
  const format = scalarFormat(word);
  if (format === null) return {};
  return format === undefined ? { $comment: word } : { format };
}
