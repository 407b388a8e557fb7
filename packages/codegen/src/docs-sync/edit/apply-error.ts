import { entriesOf, member } from "../../../../../generator/load/json.js";
import { compareCodePoints } from "../../../../../generator/load/order.js";
import type { Difference, Subject } from "../compare/difference.js";
import { draft } from "./draft.js";
import type { EditContext } from "./edit-context.js";
import { addItem, addPair, removeItem, removePair, valueAt } from "./yaml-edit.js";

/** A code in the list of an action, which the catalog has to have too. */
export function applyError(
  context: EditContext,
  { kind, fact, after }: Difference,
  { action, code }: Subject & { at: "error" },
): void {
  const operation = context.ours.actions.get(action)?.spec?.position;
  if (operation === undefined) return;
  const list = [...operation.path, "x-tencentcloud", "errors"];
  if (kind === "added") {
    addToCatalog(context, code);
    return context.edit(operation, (text) =>
      addItem(text, list, code, (item) => compareCodePoints(String(item), code) > 0),
    );
  }
  if (kind === "removed") {
    return context.edit(operation, (text) => removeItem(text, list, code));
  }
  if (fact === "description") context.describe(context.ours.errorCodes.get(code), after);
}

/** A code in the catalog. */
export function applyErrorCode(
  context: EditContext,
  { kind, fact, after }: Difference,
  { code, ours }: Subject & { at: "error-code" },
): void {
  if (kind === "added") return addToCatalog(context, code);
  const position = ours?.spec?.position;
  if (position === undefined) return;
  if (kind === "removed") return context.edit(position, (text) => removePair(text, position.path));
  if (fact === "description") return context.describe(ours, after);
  if (fact !== "common") return;
  context.edit(position, (text) =>
    after === true
      ? addPair(text, position.path, "common", true, "first")
      : removePair(text, [...position.path, "common"]),
  );
}

/**
 * Adds a code to the catalog, unless it is there: in the alphabet of the codes that belong to actions,
 * or of those that every action has.
 */
export function addToCatalog(context: EditContext, code: string): void {
  const [known] = context.ours.errorCodes.values();
  const position = known?.spec?.position;
  if (position === undefined) throw new Error("the document has no error codes to add one to");
  const at = position.path.slice(0, -1);
  const facts = context.sources.errorCode(code)?.facts ?? {};
  context.edit(position, (text) => {
    const listed = new Map(entriesOf(valueAt(text, at)));
    if (listed.has(code)) return text;
    const categories = entriesOf(valueAt(text, [...at.slice(0, -1), "categories"]));
    const isCommon = facts.common === true;
    const entry = {
      ...(isCommon ? { common: true } : {}),
      category: categoryFor(code, listed, categories),
      description: draft(facts.description),
    };
    const peers = [...listed].filter(([, peer]) => (member(peer, "common") === true) === isCommon);
    const previous = peers.findLast(([name]) => name < code)?.[0];
    const [first] = peers;
    // Above the first of a group stands the group's own comment.
    const start = first === undefined ? "last" : { above: first[0] };
    return addPair(text, at, code, entry, previous === undefined ? start : { after: previous });
  });
}

/** Nothing is known of such a call's outcome, and it is never retried. */
const CAREFUL = "failed";

/** The category of the longest listed code that it begins with, as for codes that nobody has listed. */
function categoryFor(
  code: string,
  listed: ReadonlyMap<string, unknown>,
  categories: readonly [string, unknown][],
): string {
  for (let parts = code.split("."); parts.length > 0; parts = parts.slice(0, -1)) {
    const known = member(listed.get(parts.join(".")), "category");
    if (typeof known === "string") return known;
  }
  if (categories.some(([name]) => name === CAREFUL)) return CAREFUL;
  const careful = categories.find(
    ([, category]) =>
      member(category, "outcome") === "unknown" && member(category, "retry") === "never",
  );
  return (careful ?? categories[0])?.[0] ?? CAREFUL;
}
