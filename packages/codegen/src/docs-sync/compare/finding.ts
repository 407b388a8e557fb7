import type { ActionFacts, Facts } from "../model.js";
import { tame } from "../text.js";
import type { Difference, Subject } from "./difference.js";

/** Calls `compareOne` for each name that either side has, ours first. */
export function byName<T>(
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  compareOne: (name: string, ours: T | undefined, theirs: T | undefined) => Difference[],
): Difference[] {
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  return [...names].flatMap((name) => compareOne(name, ours.get(name), theirs.get(name)));
}

export function added(
  subject: Subject,
  changeClass: Difference["class"],
  after: unknown,
  place: Difference["place"],
): Difference {
  return { kind: "added", subject, fact: null, class: changeClass, before: null, after, place };
}

export function removed(
  subject: Subject,
  changeClass: Difference["class"],
  before: unknown,
  place: Difference["place"],
): Difference {
  return { kind: "removed", subject, fact: null, class: changeClass, before, after: null, place };
}

export function actionSummary(action: ActionFacts | undefined): unknown {
  return {
    request: [...(action?.request?.fields.keys() ?? [])],
    response: [...(action?.response?.fields.keys() ?? [])],
  };
}

/** Facts as findings show them: those that say something. */
export function shown(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, typeof value === "string" ? tame(value) : value]),
  );
}
