import type { ApiFacts, Entity } from "../model.js";
import type { Difference } from "./difference.js";

type Named = ReadonlyMap<string, unknown>;

/** Lists of which most is gone, in a source that was probably cut off: nothing else it says is used. */
export function suspectsIn(ours: ApiFacts, theirs: ApiFacts): Difference[] {
  const found: Difference[] = [];
  const look = (what: string, before: Named, after: Named, place: Difference["place"]) => {
    if (!hasLostMost(before, after)) return;
    found.push({
      kind: "suspect",
      subject: { at: "source", name: theirs.file },
      fact: null,
      class: "curation",
      before: `${before.size} ${what}`,
      after: `${after.size} ${what}`,
      place,
    });
  };
  if (theirs.kind === "spec") return [];
  const { whole } = theirs;
  if (whole.actions) look("actions", ours.actions, theirs.actions, placeOfList(ours, "actions"));
  if (whole.types) look("types", ours.types, theirs.types, placeOfList(ours, "types"));
  if (whole.errorCodes !== false) {
    const codes = comparableCodes(ours, theirs);
    look("error codes", codes, theirs.errorCodes, placeOfList(ours, "errorCodes"));
  }
  for (const [name, after] of theirs.actions) {
    const before = ours.actions.get(name);
    if (before?.spec === undefined) continue;
    const place = before.spec.locate();
    for (const list of ["request", "response"] as const) {
      const [was, now] = [before[list]?.fields, after[list]?.fields];
      if (was && now) look(`fields of ${name}.${list}`, was, now, place);
    }
    if (before.errors && after.errors && before.errors.size > 0) {
      look(`error codes of ${name}`, before.errors, after.errors, place);
    }
  }
  return found;
}

/** So few that losing most of them can be an ordinary change. */
const FEW = 3;

function hasLostMost(before: Named, after: Named): boolean {
  const lost = [...before.keys()].filter((name) => !after.has(name)).length;
  return before.size > FEW && lost * 2 > before.size;
}

/** Those of our codes that the source would list. */
export function comparableCodes(ours: ApiFacts, theirs: ApiFacts): Map<string, Entity> {
  if (theirs.whole.errorCodes === "all") return new Map(ours.errorCodes);
  return new Map([...ours.errorCodes].filter(([, { facts }]) => facts.common !== true));
}

/** Where a list stands in our document. */
export function placeOfList(ours: ApiFacts, list: keyof ApiFacts["whole"]): Difference["place"] {
  const place = ours.places?.[list];
  if (place === undefined) throw new Error("compared with something that is not our document");
  return place;
}
