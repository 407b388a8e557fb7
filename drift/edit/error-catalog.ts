import { entriesOf, member } from "../../generator/load/json.js";
import type { Site } from "../model.js";
import { draft } from "./draft.js";
import { addPair, valueAt } from "./yaml-edit.js";
import type { WorkingCopy } from "./working-copy.js";

/** Nothing is known of such a call's outcome, and it is never sent again. */
const CAREFUL = "failed";

/**
 * Adds a code to the catalog, in the alphabet of the codes that belong to actions. Its category is that
 * of the longest listed code that it begins with, as for codes that nobody has listed.
 */
export function addErrorCode(
  copy: WorkingCopy,
  codes: Site,
  code: string,
  facts: { description?: unknown; common?: unknown },
): void {
  copy.edit(codes.file, (text) => {
    const listed = new Map(entriesOf(valueAt(text, codes.path)));
    if (listed.has(code)) return text;
    const categories = entriesOf(valueAt(text, [...codes.path.slice(0, -1), "categories"]));
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
    const position = previous === undefined ? start : { after: previous };
    return addPair(text, codes.path, code, entry, position);
  });
}

function categoryFor(
  code: string,
  listed: ReadonlyMap<string, unknown>,
  categories: readonly [string, unknown][],
): string {
  for (let parts = code.split("."); parts.length > 0; parts = parts.slice(0, -1)) {
    const known = member(listed.get(parts.join(".")), "category");
    if (typeof known === "string") return known;
  }
  const careful = categories.find(
    ([, category]) =>
      member(category, "outcome") === "unknown" && member(category, "retry") === "never",
  );
  const hasUsual = categories.some(([name]) => name === CAREFUL);
  return hasUsual ? CAREFUL : (careful?.[0] ?? categories[0]?.[0] ?? CAREFUL);
}
