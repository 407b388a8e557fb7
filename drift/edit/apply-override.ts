import { isObject } from "../../generator/load/json.js";
import type { Difference } from "../compare/difference.js";
import type { EditContext } from "./edit-context.js";
import { removePair, valueAt } from "./yaml-edit.js";

/** Takes an exception out that no longer applies; only a person can have made it, so only if told to. */
export function takeStaleException(context: EditContext, difference: Difference): void {
  const { subject, fact } = difference;
  const site = subject.at === "source" ? undefined : subject.ours?.spec?.site;
  if (!context.remove || fact === null || site === undefined) {
    return context.leave(difference, "take the exception out, by hand or with --remove");
  }
  const extension = [...site.path, "x-tencentcloud"];
  const exceptions = [...extension, "differs"];
  context.edit(site, (text) =>
    [exceptions, extension].reduce(
      (edited, at) => (isEmpty(valueAt(edited, at)) ? removePair(edited, at) : edited),
      removePair(text, [...exceptions, fact]),
    ),
  );
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
