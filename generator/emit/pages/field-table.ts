import { paragraphsOf } from "../../output/markdown/prose.js";
import {
  code,
  joinedBy,
  list,
  paragraph,
  strong,
  table,
  text,
  type Block,
  type Line,
} from "../../output/markdown/tree.js";
import type { EnumerationMember, Field, ObjectType, TypeRef } from "../../model/model.js";
import { constraintWords, longPattern, ruleSentence } from "./rule-words.js";
import type { Site } from "./site.js";
import { shown, valueList } from "./values.js";

/** Enumerations with no more values than this are written out wherever they are used. */
const FEW = 6;
/** Longer examples would make the cells of a table too wide. */
const SHORT = 60;

/** The fields of an object in a table, and below it what they demand of each other. */
export function fieldTable(
  site: Site,
  title: string,
  object: Pick<ObjectType, "direction" | "fields" | "rules">,
): Block[] {
  const { direction, fields, rules } = object;
  const isReceived = direction === "response";
  // Of what is sent, one looks first for what has to be there.
  const sorted = isReceived
    ? fields
    : [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)];
  const rows = sorted.map((field) => [
    [code(field.name)],
    [...typeLine(site, field), ...presence(field, isReceived)],
    descriptionLine(site, field, isReceived),
  ]);
  const sentences = [
    ...sorted.flatMap((field) => longPattern(field.name, field.constraints)),
    ...rules.map(ruleSentence).filter((line) => line.length > 0),
  ];
  return [table([title, "Type", "Description"], rows), ...below(sentences)];
}

function below(sentences: readonly Line[]): Block[] {
  const [only, ...rest] = sentences;
  if (only === undefined) return [];
  return [rest.length === 0 ? paragraph(...only) : list(sentences)];
}

function presence({ required }: Field, isReceived: boolean): Line {
  if (isReceived) return required ? [] : [text(", may be missing")];
  return required ? [text(", "), strong(text("required"))] : [];
}

function typeLine(site: Site, { type, nullable }: Field): Line {
  return [...typeWords(site, type, ""), ...(nullable ? [text(" or null")] : [])];
}

function typeWords(site: Site, type: TypeRef, suffix: string): Line {
  switch (type.kind) {
    case "named":
      return [site.toType(type.name, `${type.name}${suffix}`)];
    case "array": {
      const items = typeWords(site, type.items, `${suffix}[]`);
      return type.nullableItems === true ? [...items, text(" with items that may be null")] : items;
    }
    case "literals":
      return [text(`${baseOf(type.values)}${suffix}`)];
    case "scalar": {
      const name = type.integer === true ? "integer" : type.name;
      return [text(`${name === "unknown" ? "anything" : name}${suffix}`)];
    }
  }
}

function baseOf(values: readonly unknown[]): string {
  const names = new Set(
    values.map((value) => (Number.isInteger(value) ? "integer" : typeof value)),
  );
  return [...names].join(" or ");
}

function descriptionLine(site: Site, field: Field, isReceived: boolean): Line {
  const sentences: Line[] = paragraphsOf(field.description ?? "", site.nameLink);
  if (field.deprecated) sentences.unshift([strong(text("Deprecated."))]);
  const values = valuesOf(site, field.type);
  if (values.length > 0) sentences.push([...values, text(".")]);
  // A list of the allowed values says it all.
  const words = isLiterals(field.type) ? [] : constraintWords(field.constraints);
  sentences.push(...words.map((line) => sentence(line)));
  if (field.default !== undefined) {
    sentences.push([text("Default: "), ...defaultLine(site, field), text(".")]);
  }
  if (field.onlySite !== undefined) {
    sentences.push([strong(text(`On the ${field.onlySite} site only.`))]);
  }
  if (field.secret) sentences.push([text("Secret: never shown in errors or logs.")]);
  const { example } = field;
  // What is sent is shown by the example call. Numbers and flags speak for themselves.
  if (isReceived && typeof example === "string" && example !== "" && example.length < SHORT) {
    sentences.push([text("Example: "), code(example), text(".")]);
  }
  return joinedBy(" ", sentences);
}

/** With a capital first and a full stop last. */
function sentence([first, ...rest]: Line): Line {
  if (first?.kind !== "text") return [...(first === undefined ? [] : [first]), ...rest, text(".")];
  const opening = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return [text(opening), ...rest, text(".")];
}

function isLiterals(type: TypeRef): boolean {
  if (type.kind === "array") return isLiterals(type.items);
  return type.kind === "literals" && type.others === undefined;
}

/** The values that a field may have, where they are few. */
function valuesOf(site: Site, type: TypeRef): Line {
  if (type.kind === "array") return valuesOf(site, type.items);
  if (type.kind === "literals") {
    const values = valueList(type.values);
    if (type.others !== undefined) return [text("Known values: "), ...values];
    return [text(type.values.length === 1 ? "Always " : "One of "), ...values];
  }
  if (type.kind !== "named") return [];
  const members = membersOf(site, type.name);
  return members.length > FEW ? [] : joinedBy(", ", members.map(memberWords));
}

function membersOf(site: Site, name: string): readonly EnumerationMember[] {
  const found = site.typeNamed(name);
  return found !== undefined && "members" in found ? found.members : [];
}

/** A value, and the name that it has in code, where that says more. */
function memberWords({ name, value }: EnumerationMember): Line {
  const isSame = String(value).toLowerCase() === name.toLowerCase();
  return isSame ? [code(shown(value))] : [code(shown(value)), text(` ${name}`)];
}

function defaultLine(site: Site, field: Field): Line {
  const value = code(shown(field.default));
  if (field.type.kind !== "named") return [value];
  const members = membersOf(site, field.type.name);
  const name = members.find((member) => member.value === field.default)?.name;
  // Few members are named in the same cell already.
  return name === undefined || members.length <= FEW ? [value] : [value, text(` (${name})`)];
}
