import type { ApiFacts, Entity } from "../model.js";
import { ofOurs } from "./facts.js";
import type { Difference, Subject } from "./difference.js";

type Named = ReadonlyMap<string, unknown>;

/** What was probably cut off: nothing else that it says is used. */
export interface Suspects {
  /** Lists of the whole source of which most is gone. */
  readonly whole: readonly Difference[];
  /** Lists of one action. */
  readonly lists: readonly (Difference & { readonly subject: ListSubject })[];
}

type ListSubject = Extract<Subject, { at: "fields" | "action" }>;

/**
 * Finds the lists of which most is gone. With `trustsLists`, somebody says that this is right: of the
 * lists that hang on the actions, as long as these are there.
 */
export function suspectsIn(ours: ApiFacts, theirs: ApiFacts, trustsLists: boolean): Suspects {
  const whole: Difference[] = [];
  const lists: (Difference & { subject: ListSubject })[] = [];
  if (theirs.kind === "spec") return { whole, lists };
  const source = { at: "source", name: theirs.file } as const;
  const look = (what: string, before: Named, after: Named, place: () => Difference["place"]) => {
    if (hasLostMost(before, after)) whole.push(suspect(source, what, before, after, place()));
  };
  const { actions, types, errorCodes } = theirs.whole;
  if (actions) look("actions", ours.actions, theirs.actions, () => placeOfList(ours, "actions"));
  // Types get other names with a new version of the API; what has been cut off has fewer.
  if (types && theirs.types.size < ours.types.size && (theirs.kind === "page" || !trustsLists)) {
    look("types", ours.types, theirs.types, () => placeOfList(ours, "types"));
  }
  if (errorCodes !== false) {
    const codes = comparableCodes(ours, theirs);
    look("error codes", codes, theirs.errorCodes, () => placeOfList(ours, "errorCodes"));
  }
  for (const [action, after] of theirs.actions) {
    const before = ours.actions.get(action);
    const spec = before?.spec;
    if (before === undefined || spec === undefined) continue;
    const add = (subject: ListSubject, what: string, of: string, was?: Named, now?: Named) => {
      if (was === undefined || now === undefined || !hasLostMost(was, now)) return;
      // A page has nothing but its action.
      if (theirs.kind === "page") {
        whole.push(suspect(source, `${what} of ${of}`, was, now, spec.locate()));
      } else lists.push(suspect(subject, what, was, now, spec.locate()));
    };
    for (const list of ["request", "response"] as const) {
      const sides = { ours: before[list], theirs: after[list] };
      const subject = { at: "fields", owner: { action, list }, ...sides } as const;
      add(subject, "fields", `${action}.${list}`, sides.ours?.fields, sides.theirs?.fields);
    }
    const subject = { at: "action", action, ours: before, theirs: after } as const;
    add(subject, "error codes", action, before.errors, after.errors);
  }
  return { whole, lists: trustsLists ? [] : lists };
}

function suspect<Of extends Subject>(
  subject: Of,
  what: string,
  before: Named,
  after: Named,
  place: Difference["place"],
): Difference & { readonly subject: Of } {
  return {
    kind: "suspect",
    subject,
    fact: null,
    class: "curation",
    before: `${before.size} ${what}`,
    after: `${after.size} ${what}`,
    place,
  };
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
  return ofOurs(ours.places)[list];
}
