import type { Difference } from "../compare/difference.js";
import { takeAction } from "./apply-action.js";
import { takeError, takeErrorCode } from "./apply-error.js";
import { takeStaleException } from "./apply-override.js";
import { takeField } from "./apply-field.js";
import { takeOrder } from "./apply-order.js";
import { takeType } from "./apply-type.js";
import { EditContext, NEEDS_REMOVE, type LeftAlone, type PlanOptions } from "./edit-context.js";
import { mergeDifferences } from "./merge.js";
import type { WorkingCopy } from "./working-copy.js";

/** Makes the edits that bring the document in step with its sources. */
export function planEdits(
  copy: WorkingCopy,
  differences: readonly Difference[],
  options: PlanOptions,
): LeftAlone[] {
  const context = new EditContext(copy, options, differences);
  for (const difference of mergeDifferences(differences).sort(byStage)) take(context, difference);
  return context.leftAlone;
}

/** Lists are put in order once all is in them; types are made once something refers to them. */
function byStage(a: Difference, b: Difference): number {
  return stageOf(a) - stageOf(b);
}

function stageOf({ kind, fact, subject }: Difference): number {
  if (fact === "order") return 3;
  if (kind === "removed") return 2;
  return kind === "added" && subject.at === "type" ? 1 : 0;
}

function take(context: EditContext, difference: Difference): void {
  const { kind, subject } = difference;
  if (kind === "suspect") return context.leave(difference, "the source is probably not whole");
  if (kind === "removed" && !context.remove) return context.leave(difference, NEEDS_REMOVE);
  if (kind === "stale") return takeStaleException(context, difference);
  switch (subject.at) {
    case "action":
      return takeAction(context, difference, subject);
    case "fields":
      return takeOrder(context, difference, subject);
    case "field":
      return takeField(context, difference, subject);
    case "type":
      return takeType(context, difference, subject);
    case "error":
      return takeError(context, difference, subject);
    case "error-code":
      return takeErrorCode(context, difference, subject);
    case "source":
      return context.leave(difference, "a source as a whole cannot be taken over");
  }
}
