import type { Difference, Subject } from "../compare/difference.js";
import type { FieldFacts, FactValue, Site } from "../model.js";
import { draftException } from "./draft.js";
import { NEEDS_REMOVE, type EditContext } from "./edit-context.js";
import { editField, merged } from "./set-fact.js";
import { fieldSchema } from "../field-schema.js";
import { setRequired } from "./required.js";
import { takeValues } from "./apply-values.js";
import { addPair, removePair, valueAt } from "./yaml-edit.js";

type FieldSubject = Subject & { at: "field" };

/** A parameter, a field of a response, or a member of a type. */
export function takeField(
  context: EditContext,
  difference: Difference,
  subject: FieldSubject,
): void {
  const { kind, fact, after } = difference;
  const owner = context.listOf(subject.owner)?.spec?.site;
  if (owner === undefined) return;
  if (kind === "added") return add(context, owner, subject);
  if (kind === "removed") {
    const at = [...owner.path, "properties", subject.field];
    return context.edit(owner, (text) =>
      removePair(setRequired(text, owner.path, subject.field, false), at),
    );
  }
  const { ours } = subject;
  // Our examples are our own; a hash is all that is kept of the source's.
  if (ours?.spec === undefined || fact === null || fact === "examples") return;
  if (fact === "required" || fact === "outputRequired") {
    return require(context, owner, subject, fact, after === true);
  }
  if (fact === "enum" && ours.enumeration !== undefined) {
    return takeValues(context, difference, ours, ours.enumeration);
  }
  if (fact === "enum" && !context.remove && lacks(after, ours.facts.enum)) {
    return context.leave(difference, NEEDS_REMOVE);
  }
  const { site } = ours.spec;
  const { theirs } = subject;
  const referTo = context.referTo(site.file);
  context.edit(site, (text) =>
    editField({ text, site, ours, theirs, referTo }, fact, after as FactValue),
  );
}

function lacks(after: unknown, before: unknown): boolean {
  if (!Array.isArray(before)) return false;
  return !Array.isArray(after) || before.some((value) => !after.includes(value));
}

function add(context: EditContext, owner: Site, subject: FieldSubject): void {
  const { field } = subject;
  const known = context.sourceListOf(subject.owner)?.fields;
  const source: FieldFacts | undefined = known?.get(field) ?? subject.theirs;
  if (source === undefined) return;
  const names = [...(known?.keys() ?? [])];
  const before = names.slice(0, names.indexOf(field));
  const ways = context.waysOf(subject.owner);
  const schema = fieldSchema(field, source, ways, context.referTo(owner.file));
  const { required = false, outputRequired } = source.facts;
  const needed = ways.has("request") ? required === true : outputRequired === true;
  const isParted = ways.size === 2 && outputRequired !== undefined && outputRequired !== needed;
  const exception = isParted ? draftException("outputRequired", outputRequired) : {};
  context.edit(owner, (text) => {
    const at = [...owner.path, "properties"];
    const present = Object.keys((valueAt(text, at) as object | undefined) ?? {});
    const previous = before.findLast((name) => present.includes(name));
    const position = previous === undefined ? "first" : { after: previous };
    const added = addPair(text, at, field, { ...schema, ...exception }, position);
    return needed ? setRequired(added, owner.path, field, true) : added;
  });
}

/** The sending side decides what is required; what comes back can only be noted where they part. */
function require(
  context: EditContext,
  owner: Site,
  { owner: whose, field, ours, theirs }: FieldSubject,
  fact: "required" | "outputRequired",
  needed: boolean,
): void {
  const at = [...owner.path, "properties", field];
  const isShared = context.waysOf(whose).size === 2;
  if (isShared && fact === "outputRequired") {
    // Where the sending side changes the same way, nothing parts.
    if (theirs?.facts.required === needed) return;
    return context.edit(owner, (text) => merged(text, at, draftException(fact, needed)));
  }
  const returned = theirs?.facts.outputRequired;
  const isParted = isShared && returned !== undefined && returned !== needed;
  const isNoted = ours?.spec?.differs["outputRequired"] !== undefined;
  context.edit(owner, (text) => {
    const edited = setRequired(text, owner.path, field, needed);
    return isParted && !isNoted
      ? merged(edited, at, draftException("outputRequired", returned))
      : edited;
  });
}
