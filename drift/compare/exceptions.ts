import type { Exception, FactName } from "../model.js";
import { isSame } from "./fact-rules.js";

/**
 * Whether what a source says is what an exception says that it says. A source that does not know the
 * fact neither confirms nor denies it.
 */
export function holds(exception: Exception, fact: FactName, theirs: unknown): boolean {
  return isSame(fact, normalized(fact, exception.source), normalized(fact, theirs));
}

/** Curators write types as their source does: `int`, `list`, `bool`. */
const TYPE_WORDS: ReadonlyMap<unknown, string> = new Map([
  ["int", "integer"],
  ["int64", "integer"],
  ["uint64", "integer"],
  ["float", "number"],
  ["double", "number"],
  ["bool", "boolean"],
]);

function normalized(fact: FactName, value: unknown): unknown {
  return fact === "type" ? (TYPE_WORDS.get(value) ?? value) : value;
}
