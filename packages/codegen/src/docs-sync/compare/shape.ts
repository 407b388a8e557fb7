import { isDeepStrictEqual } from "node:util";
import type { Entity, FactName, Facts, FieldFacts, TypeFacts } from "../model.js";
import { TEXTS } from "./texts.js";

type Types = ReadonlyMap<string, TypeFacts>;

/** Whether two versions of a field refer to types that differ in their names alone. */
export function isSameShape(
  before: FieldFacts,
  after: FieldFacts,
  types: readonly [before: Types, after: Types],
  passed: ReadonlySet<string> = new Set(),
): boolean {
  if (before.ref === undefined || after.ref === undefined) return false;
  const isAlike =
    String(before.facts.type).replace(before.ref, "") ===
    String(after.facts.type).replace(after.ref, "");
  const pair = `${before.ref} ${after.ref}`;
  if (!isAlike || passed.has(pair)) return isAlike;
  const [one, other] = [types[0].get(before.ref), types[1].get(after.ref)];
  if (one === undefined || other === undefined || one.fields.size !== other.fields.size) {
    return false;
  }
  if (!isDeepStrictEqual(rulesOf(one), rulesOf(other))) return false;
  return [...one.fields].every(([name, field]) => {
    const same = other.fields.get(name);
    if (same === undefined) return false;
    const isInner = field.ref !== undefined && same.ref !== undefined;
    return (
      isDeepStrictEqual(shapeFacts(field, isInner), shapeFacts(same, isInner)) &&
      (!isInner || isSameShape(field, same, types, new Set([...passed, pair])))
    );
  });
}

/** What a value of a field has to be, without the words, and the name of a type that it refers to. */
function shapeFacts({ facts }: FieldFacts, withoutType: boolean): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([name]) => !TEXTS.has(name as FactName) && !(withoutType && name === "type"),
    ),
  );
}

/** A type's description is compared with the type, all else with the list of its fields. */
export function textsOf({ facts }: Entity): Facts {
  return pick(facts, ["description", "name"]);
}

export function rulesOf({ facts }: Entity): Facts {
  return pick(facts, ["conditions", "additionalProperties"]);
}

function pick(facts: Facts, names: readonly FactName[]): Facts {
  return Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  );
}
