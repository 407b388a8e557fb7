import type { Difference, Subject } from "../compare/difference.js";
import { addActions, applyAction } from "./apply-action.js";
import { applyError, applyErrorCode } from "./apply-error.js";
import { applyField } from "./apply-field.js";
import { EditContext, NEEDS_REMOVE, type LeftAlone, type PlanOptions } from "./edit-context.js";
import { mergeDifferences } from "./merge.js";
import type { WorkingCopy } from "./working-copy.js";
import { prunePair, removePair, reorderPairs } from "./yaml-edit.js";

/** Makes the edits that bring the document in step with its sources. */
export function planEdits(
  copy: WorkingCopy,
  differences: readonly Difference[],
  options: PlanOptions,
): LeftAlone[] {
  const context = new EditContext(copy, options, differences);
  const merged = mergeDifferences(differences).sort(byStage);
  addActions(
    context,
    merged.flatMap(({ kind, subject }) =>
      kind === "added" && subject.at === "action" ? [subject.action] : [],
    ),
  );
  for (const difference of merged) apply(context, difference);
  return context.leftAlone;
}

const LOST_MOST = "the source has lost most of this list; take it over with --remove";
const IS_OLDER = "the source is older than the document; take it over with --older";

/** Lists are put in order once all is in them; types are made once something refers to them. */
function byStage(a: Difference, b: Difference): number {
  return stageOf(a) - stageOf(b);
}

function stageOf({ kind, fact, subject }: Difference): number {
  if (fact === "order") return 3;
  if (kind === "removed") return 2;
  return kind === "added" && subject.at === "type" ? 1 : 0;
}

function apply(context: EditContext, difference: Difference): void {
  const { kind, subject } = difference;
  if (kind === "suspect") {
    const isList = subject.at !== "source";
    return context.leave(difference, isList ? LOST_MOST : "the source is probably not whole");
  }
  if (kind === "older") return context.leave(difference, IS_OLDER);
  if (kind === "removed" && !context.remove) return context.leave(difference, NEEDS_REMOVE);
  if (kind === "stale" && subject.at === "source") {
    return context.leave(difference, "take it out of sources.yaml");
  }
  if (kind === "stale") return removeOverride(context, difference);
  switch (subject.at) {
    case "action":
      return applyAction(context, difference, subject);
    case "fields":
      return applyOrder(context, difference, subject);
    case "field":
      return applyField(context, difference, subject);
    case "type":
      return applyType(context, difference, subject);
    case "error":
      return applyError(context, difference, subject);
    case "error-code":
      return applyErrorCode(context, difference, subject);
    case "enumeration":
    case "category":
    case "api":
    case "source":
      return context.leave(difference, "a source as a whole cannot be taken over");
  }
}

/** Puts fields in the order of the source, each with the comment above it. */
function applyOrder(
  context: EditContext,
  { fact }: Difference,
  { ours, theirs }: Subject & { at: "fields" },
): void {
  const position = ours?.spec?.position;
  if (position === undefined || fact !== "order") return;
  // What is new has its place in this order too.
  const order = [...(theirs?.fields.keys() ?? [])];
  context.edit(position, (text) => reorderPairs(text, [...position.path, "properties"], order));
}

/** A type comes with the first field that refers to it, and changes or goes by itself. */
function applyType(
  context: EditContext,
  difference: Difference,
  { type, ours }: Subject & { at: "type" },
): void {
  const { kind, fact, after } = difference;
  if (kind === "added") {
    if (context.hasMade(type)) return;
    return context.leave(difference, "nothing in the document refers to it yet");
  }
  const position = ours?.spec?.position;
  if (position === undefined) return;
  if (kind === "removed") {
    // A file goes when all is edited, and then only if nothing refers to it any more.
    if (position.path.length === 0) return;
    return context.edit(position, (text) => removePair(text, position.path));
  }
  if (fact === "description") context.describe(ours, after);
}

/**
 * Takes an override out that no longer applies. A person can have made it, unless all there was
 * imported, so only if told to.
 */
function removeOverride(context: EditContext, difference: Difference): void {
  const { subject, fact } = difference;
  const position = subject.at === "source" ? undefined : subject.ours?.spec?.position;
  const isImported = subject.at !== "source" && subject.ours?.spec?.isImported === true;
  if (!(context.remove || isImported) || fact === null || position === undefined) {
    return context.leave(difference, "take the override out, by hand or with --remove");
  }
  const site = difference.site === undefined ? [] : [difference.site];
  const at = [...position.path, "x-tencentcloud", "overrides", ...site, fact];
  context.edit(position, (text) => prunePair(text, at, 2 + site.length));
}
