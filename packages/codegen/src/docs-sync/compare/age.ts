import { asText } from "../../../../../generator/load/json.js";
import type { ApiFacts, Entity } from "../model.js";
import type { Difference } from "./difference.js";
import { placeOf } from "./facts.js";
import { placeOfList } from "./suspects.js";
import { textKey } from "./texts.js";

/** Where a page of types or of error codes keeps its date: no action of the document has it. */
const LISTS = {
  types: textKey("types", "documented"),
  errorCodes: textKey("errors", "documented"),
};

/** The dates of a page that belong to no action, by the key under which they are kept. */
export function listDates({ kind, date, whole }: ApiFacts): Map<string, string> {
  const dates = new Map<string, string>();
  if (kind !== "page" || date === undefined) return dates;
  if (whole.types) dates.set(LISTS.types, date);
  if (whole.errorCodes !== false) dates.set(LISTS.errorCodes, date);
  return dates;
}

/**
 * Says of a source that it is older than what the document was written from. An action is compared with
 * the date of its own page, since pages change one by one; a source of the whole API with the latest of
 * these; a page of types or error codes with the one that was applied last, which `lastDate` tells.
 */
export function olderThan(
  ours: ApiFacts,
  theirs: ApiFacts,
  lastDate: (key: string) => string | undefined,
): Difference[] {
  if (theirs.kind === "spec") return [];
  const older: Difference[] = [];
  function compareDates(before: unknown, after: unknown, place: () => Difference["place"]): void {
    // Dates like 2026-08-17 are in the order of their texts.
    if (typeof before !== "string" || typeof after !== "string" || after >= before) return;
    older.push({
      kind: "older",
      subject: { at: "source", name: theirs.file },
      fact: "documented",
      class: "curation",
      before,
      after,
      place: place(),
    });
  }

  if (theirs.kind !== "page") {
    const [latest] = [...ours.actions.values()].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
    if (latest !== undefined) {
      const place = () => placeOf(latest, "documented");
      compareDates(latest.facts.documented, theirs.date, place);
    }
  }
  for (const [name, action] of theirs.actions) {
    const known = ours.actions.get(name);
    if (known === undefined) continue;
    const place = () => placeOf(known, "documented");
    compareDates(known.facts.documented, action.facts.documented, place);
  }
  for (const [key, date] of listDates(theirs)) {
    const list = key === LISTS.types ? "types" : "errorCodes";
    compareDates(lastDate(key), date, () => placeOfList(ours, list));
  }
  return older;
}

function dateOf({ facts }: Entity): string {
  return asText(facts.documented) ?? "";
}
