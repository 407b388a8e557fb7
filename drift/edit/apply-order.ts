import type { Difference, Subject } from "../compare/difference.js";
import type { EditContext } from "./edit-context.js";
import { reorderPairs } from "./yaml-edit.js";

/** Puts fields in the order of the source, each with the comment above it. */
export function takeOrder(
  context: EditContext,
  { fact }: Difference,
  { ours, theirs }: Subject & { at: "fields" },
): void {
  const site = ours?.spec?.site;
  if (site === undefined || fact !== "order") return;
  // What is new has its place in this order too.
  const order = [...(theirs?.fields.keys() ?? [])];
  context.edit(site, (text) => reorderPairs(text, [...site.path, "properties"], order));
}
