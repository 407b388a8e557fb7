import type { Path } from "../../../../../generator/load/json.js";
import type { Difference, Subject } from "../compare/difference.js";
import { isRequired, returnedOtherwise } from "../field-schema.js";
import type { FactValue, FieldFacts, Position } from "../model.js";
import { SPLIT } from "../import/field-schema.js";
import { draftOverride, overrideOf } from "./draft.js";
import { NEEDS_REMOVE, type EditContext } from "./edit-context.js";
import { merged, setFact } from "./set-fact.js";
import { applyValues } from "./apply-values.js";
import { addItem, addPair, removeItem, removePair, valueAt } from "./yaml-edit.js";

type FieldSubject = Subject & { at: "field" };

/** A parameter, a field of a response, or a member of a type. */
export function applyField(
  context: EditContext,
  difference: Difference,
  subject: FieldSubject,
): void {
  const { kind, fact, after } = difference;
  const owner = context.listOf(subject.owner)?.spec?.position;
  if (owner === undefined) return;
  if (kind === "added") return addField(context, owner, subject);
  if (kind === "removed") {
    const at = [...owner.path, "properties", subject.field];
    return context.edit(owner, (text) =>
      removePair(setRequired(text, owner.path, subject.field, false), at),
    );
  }
  const { ours } = subject;
  // Our examples are our own; only a hash of the source's is kept.
  if (ours?.spec === undefined || fact === null || fact === "examples") return;
  if (fact === "description") return context.describe(ours, after);
  if (fact === "required" || fact === "outputRequired") {
    return applyRequired(context, owner, subject, fact, after === true);
  }
  if (fact === "enum" && ours.enumeration !== undefined) {
    return applyValues(context, difference, ours, ours.enumeration);
  }
  if (fact === "enum" && !context.remove && lacks(after, ours.facts.enum)) {
    return context.leave(difference, NEEDS_REMOVE);
  }
  const { position } = ours.spec;
  const { theirs } = subject;
  const referTo = context.referTo(position.file);
  context.edit(position, (text) =>
    setFact({ text, position, ours, theirs, referTo }, fact, after as FactValue),
  );
}

function lacks(after: unknown, before: unknown): boolean {
  if (!Array.isArray(before)) return false;
  return !Array.isArray(after) || before.some((value) => !after.includes(value));
}

function addField(context: EditContext, owner: Position, subject: FieldSubject): void {
  const { field } = subject;
  const known = context.sourceListOf(subject.owner)?.fields;
  const source: FieldFacts | undefined = known?.get(field) ?? subject.theirs;
  if (source === undefined) return;
  const names = [...(known?.keys() ?? [])];
  const before = names.slice(0, names.indexOf(field));
  const ways = context.waysOf(subject.owner);
  const ours = context.listOf(subject.owner) ?? { facts: {} };
  const schema = context.newField(field, source, { owner: ours, file: owner.file }, ways);
  context.edit(owner, (text) => {
    const at = [...owner.path, "properties"];
    const present = Object.keys((valueAt(text, at) as object | undefined) ?? {});
    const previous = before.findLast((name) => present.includes(name));
    const position = previous === undefined ? "first" : { after: previous };
    const added = addPair(text, at, field, schema, position);
    return isRequired(source.facts, ways) ? setRequired(added, owner.path, field, true) : added;
  });
}

/** The sending side decides what is required; what comes back can only be noted where they part. */
function applyRequired(
  context: EditContext,
  owner: Position,
  { owner: whose, field, ours, theirs }: FieldSubject,
  fact: "required" | "outputRequired",
  needed: boolean,
): void {
  const at = [...owner.path, "properties", field];
  const ways = context.waysOf(whose);
  if (ways.size === 2 && fact === "outputRequired") {
    // Where the sending side changes the same way, nothing parts.
    if (theirs?.facts.required === needed) return;
    return context.edit(owner, (text) => merged(text, at, splitOverride(ours, needed)));
  }
  const returned = theirs && returnedOtherwise(theirs.facts, ways, needed);
  const isNoted = ours?.spec?.overrides(undefined)["outputRequired"] !== undefined;
  context.edit(owner, (text) => {
    const edited = setRequired(text, owner.path, field, needed);
    return returned !== undefined && !isNoted
      ? merged(edited, at, splitOverride(ours, returned))
      : edited;
  });
}

/** What comes back otherwise than it is sent needs a reason, unless the words are the source's. */
function splitOverride(ours: FieldFacts | undefined, returned: boolean) {
  return ours?.spec?.isImported === true
    ? overrideOf("outputRequired", returned, SPLIT)
    : draftOverride("outputRequired", returned);
}

/** Makes a field of the object schema at `schema` required or optional, in the order of the fields. */
function setRequired(text: string, schema: Path, field: string, needed: boolean): string {
  const at = [...schema, "required"];
  const listed = valueAt(text, at);
  const names = Array.isArray(listed) ? (listed as string[]) : undefined;
  if (names?.includes(field) === needed) return text;
  if (!needed) {
    return names?.length === 1 ? removePair(text, at) : removeItem(text, at, field);
  }
  if (names === undefined) {
    const keys = Object.keys((valueAt(text, schema) as object | undefined) ?? {});
    const after = ["description", "type"].find((key) => keys.includes(key)) ?? "";
    return addPair(text, schema, "required", [field], { after });
  }
  const properties = valueAt(text, [...schema, "properties"]) as object | undefined;
  const order = Object.keys(properties ?? {});
  const place = order.indexOf(field);
  return addItem(text, at, field, (name) => order.indexOf(String(name)) > place);
}
