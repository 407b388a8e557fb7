import type { Difference, Subject } from "../compare/difference.js";
import { withDraft } from "./draft.js";
import type { EditContext } from "./edit-context.js";
import { removePair, setValue } from "./yaml-edit.js";

/** A type comes with the first field that refers to it, and changes or goes by itself. */
export function takeType(
  context: EditContext,
  difference: Difference,
  subject: Subject & { at: "type" },
): void {
  const { kind, fact, after } = difference;
  if (kind === "added") {
    if (!context.hasMade(subject.type)) {
      context.leave(difference, "nothing in the document refers to it yet");
    }
    return;
  }
  const site = subject.ours?.spec?.site;
  if (site === undefined) return;
  if (kind === "removed") {
    if (site.path.length === 0) return context.copy.remove(site.file);
    return context.edit(site, (text) => removePair(text, site.path));
  }
  if (fact !== "description") return;
  const ours = subject.ours?.facts.description as string | null;
  context.edit(site, (text) =>
    setValue(text, [...site.path, "description"], withDraft(ours, after)),
  );
}
