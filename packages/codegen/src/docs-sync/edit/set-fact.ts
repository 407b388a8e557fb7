import { isObject, type Path } from "../../../../../generator/load/json.js";
import { itemOf, type FactName, type FactValue, type FieldFacts, type Position } from "../model.js";
import {
  PROSE_RULES,
  typeKeywords,
  withNull as withNullListed,
  type ReferTo,
} from "../field-schema.js";
import { contradiction, valuesHolder } from "../hints.js";
import { CONTRADICTED } from "../import/field-schema.js";
import { draftOverride, formatOf, overrideOf } from "./draft.js";
import { addPair, prunePair, removePair, setValue, valueAt } from "./yaml-edit.js";

/** A YAML file's text, and where the field's schema stands in it. */
interface Field {
  readonly text: string;
  readonly position: Position;
  readonly ours: FieldFacts;
  readonly theirs?: FieldFacts | undefined;
  readonly referTo: ReferTo;
}

/** Gives the text in which the field has the fact that its source says. */
export function setFact(field: Field, fact: FactName, value: FactValue): string {
  const { text, position } = field;
  switch (fact) {
    case "type":
      return withType(field, String(value));
    case "format":
      return withFormat(field, value);
    case "nullable":
      return withNull(field, value === true);
    case "enum":
      return withEnum(field, value);
    case "knownValues":
      return withKnownValues(field, value);
    case "sites":
      return prunePair(text, [...position.path, "x-tencentcloud", "sites"], 1);
    default:
      return value === null || (value === false && fact !== "default")
        ? removePair(text, [...position.path, fact])
        : put(text, position.path, fact, value);
  }
}

/** The keywords that say what type a schema is of. */
const SHAPE = ["type", "format", "items", "additionalProperties", "$ref", "anyOf"];

function withType(field: Field, type: string): string {
  const { text, position, ours } = field;
  const keywords = keywordsFor(field, type);
  const holder = [...position.path, ...valuesHolder(String(ours.facts.type))];
  let edited = withoutKnownValues(text, holder);
  for (const key of SHAPE) {
    if (!(key in keywords)) edited = withoutPair(edited, position.path, key, keywords);
  }
  let previous: string | undefined;
  for (const [key, value] of Object.entries(keywords)) {
    edited = has(edited, [...position.path, key])
      ? setValue(edited, [...position.path, key], value)
      : addPair(
          edited,
          position.path,
          key,
          value,
          previous === undefined ? "first" : { after: previous },
        );
    previous = key;
  }
  const { knownValues } = ours.facts;
  if (knownValues != null && itemOf(type) === itemOf(String(ours.facts.type))) {
    const at = [...position.path, ...valuesHolder(type)];
    edited = merged(edited, at, { "x-tencentcloud": { knownValues } });
  }
  const told = ours.spec?.isImported === true ? undefined : field.theirs?.facts.enum;
  const values = told ?? ours.facts.enum;
  if (!Array.isArray(values) || keepsEnumeration(field, type)) return edited;
  const isList = itemOf(type) !== type;
  if (isList) edited = removePair(edited, [...position.path, "enum"]);
  const nullable = !isList && ours.facts.nullable === true;
  const at = isList ? [...position.path, "items"] : position.path;
  return put(edited, at, "enum", withNullListed(values, nullable));
}

/** Known values stand with the reason that there are others, or not at all. */
function withoutKnownValues(text: string, holder: Path): string {
  return prunePair(text, [...holder, "x-tencentcloud", "knownValues"], 1);
}

/** A list that our own examples or default contradict is not taken over. */
function withKnownValues({ text, position, ours, theirs }: Field, values: FactValue): string {
  const { type, examples, default: fallback } = ours.facts;
  const holder = [...position.path, ...valuesHolder(String(theirs?.facts.type ?? type))];
  const samples = [examples, theirs?.facts.default ?? fallback].filter((each) => each != null);
  if (contradiction({ enum: values }, samples) !== undefined) {
    const edited = withoutKnownValues(text, holder);
    return merged(edited, position.path, overrideOf("knownValues", values, CONTRADICTED));
  }
  return merged(text, holder, { "x-tencentcloud": { knownValues: values } });
}

/** A list of what was one, or the other way round, has the format and the values that it had. */
function keywordsFor(field: Field, type: string): Record<string, unknown> {
  const { text, position, ours, theirs, referTo } = field;
  const nullable = ours.facts.nullable === true;
  const isAlike = itemOf(type) === itemOf(String(ours.facts.type));
  const format = theirs?.facts.format ?? (isAlike ? ours.facts.format : undefined);
  if (!keepsEnumeration(field, type)) {
    const scalar = formatOf({ type, format: format ?? null });
    return typeKeywords({ type, nullable, scalar, referTo });
  }
  const places = [["items", "$ref"], ["$ref"], ["anyOf", 0, "$ref"]];
  const place = places.find((keys) => has(text, [...position.path, ...keys])) ?? [];
  const reference = valueAt(text, [...position.path, ...place]);
  const named = type.replace(itemOf(type), ours.enumeration ?? "");
  return typeKeywords({ type: named, nullable, scalar: {}, referTo: () => String(reference) });
}

function keepsEnumeration({ ours }: Field, type: string): boolean {
  return ours.enumeration !== undefined && itemOf(type) === itemOf(String(ours.facts.type));
}

/** A mapping must not be emptied on the way: it would not stand where it stood. */
function withoutPair(text: string, at: Path, key: string, next: Record<string, unknown>): string {
  if (!has(text, [...at, key])) return text;
  const map = valueAt(text, at);
  if (!isObject(map) || Object.keys(map).length > 1) return removePair(text, [...at, key]);
  const [first, value] = Object.entries(next)[0] ?? [];
  if (first === undefined) return text;
  return removePair(addPair(text, at, first, value, "last"), [...at, key]);
}

function withFormat({ text, position }: Field, format: FactValue): string {
  const holder = has(text, [...position.path, "items"])
    ? [...position.path, "items"]
    : position.path;
  if (!has(text, [...holder, "type"])) {
    // It comes from a shared enumeration, which other fields may use.
    return merged(text, position.path, draftOverride("format", format));
  }
  if (format === null) return removePair(text, [...holder, "format"]);
  return has(text, [...holder, "format"])
    ? setValue(text, [...holder, "format"], format)
    : addPair(text, holder, "format", format, { after: "type" });
}

function withNull({ text, position }: Field, nullable: boolean): string {
  const at = (key: string) => [...position.path, key];
  const type = valueAt(text, at("type"));
  if (type !== undefined) {
    const plain = [type].flat().filter((name) => name !== "null");
    const edited = setValue(text, at("type"), nullable ? [...plain, "null"] : plain[0]);
    const values = valueAt(edited, at("enum"));
    return Array.isArray(values)
      ? setValue(edited, at("enum"), withNullListed(values, nullable))
      : edited;
  }
  const reference = valueAt(text, at("$ref"));
  if (nullable && reference !== undefined) {
    const anyOf = [{ $ref: reference }, { type: "null" }];
    return removePair(addPair(text, position.path, "anyOf", anyOf, { after: "$ref" }), at("$ref"));
  }
  const branches = valueAt(text, at("anyOf"));
  const [inner] = Array.isArray(branches) ? branches.filter((each) => each.type !== "null") : [];
  if (nullable || !isObject(inner)) return text;
  let edited = text;
  let previous = "anyOf";
  for (const [key, value] of Object.entries(inner)) {
    edited = addPair(edited, position.path, key, value, { after: previous });
    previous = key;
  }
  return removePair(edited, at("anyOf"));
}

function withEnum({ text, position, ours }: Field, values: FactValue): string {
  if (ours.enumeration !== undefined) {
    return merged(text, position.path, draftOverride("enum", values));
  }
  const type = String(ours.facts.type);
  const isList = itemOf(type) !== type;
  const holder = isList ? [...position.path, "items"] : position.path;
  if (!Array.isArray(values)) return removePair(text, [...holder, "enum"]);
  const nullable = [valueAt(text, [...holder, "type"])].flat().includes("null");
  return put(text, holder, "enum", withNullListed(values, nullable));
}

/** Sets a keyword where it stands, or adds it above the description, as it is usual here. */
function put(text: string, at: Path, key: string, value: unknown): string {
  if (has(text, [...at, key])) return setValue(text, [...at, key], value);
  const map = valueAt(text, at);
  const previous = isObject(map)
    ? Object.keys(map).findLast((name) => RULES.has(name) || SHAPE.includes(name))
    : undefined;
  return addPair(text, at, key, value, previous === undefined ? "first" : { after: previous });
}

const RULES = new Set<string>([
  "writeOnly",
  "enum",
  ...PROSE_RULES,
  "pattern",
  "default",
  "deprecated",
]);

/** Adds what is missing, mapping by mapping. */
export function merged(text: string, at: Path, extra: Record<string, unknown>): string {
  let edited = text;
  for (const [key, value] of Object.entries(extra)) {
    const here = [...at, key];
    edited =
      isObject(value) && key !== "source" && isObject(valueAt(edited, here))
        ? merged(edited, here, value)
        : setValue(edited, here, value);
  }
  return edited;
}

function has(text: string, path: Path): boolean {
  return valueAt(text, path) !== undefined;
}
