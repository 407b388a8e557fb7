import { PROSE_RULES } from "./field-schema.js";
import { itemOf, type FactName, type Facts } from "./model.js";

/**
 * Facts that no source has a column for: they are read in prose, which is not precise. Where a person
 * has curated the document, they are rules; in what was imported they are hints.
 */
const HINTS: ReadonlySet<string> = new Set<FactName>(["enum", ...PROSE_RULES]);

/** The facts without what is only a hint. */
export function withoutHints(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !HINTS.has(fact)));
}

/** The facts as they are compared with what was imported: a list of values is open, ranges are words. */
export function asHints(facts: Facts): Facts {
  return facts.enum === undefined
    ? withoutHints(facts)
    : { ...withoutHints(facts), knownValues: facts.enum };
}

/** How a value contradicts what the text of its field says; undefined where it does not. */
export function contradiction(facts: Facts, value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const isOutside =
      value.length < Number(facts.minItems ?? 0) ||
      value.length > Number(facts.maxItems ?? Infinity);
    if (isOutside) {
      const items = range(facts.minItems, facts.maxItems);
      return `its text gives ${items} items, and there are ${value.length}`;
    }
    const found = value.map((item: unknown) => contradiction(facts, item));
    return found.find((each) => each !== undefined);
  }
  const { enum: values, minimum, maximum, minLength, maxLength } = facts;
  const told = JSON.stringify(value);
  if (typeof value === "number") {
    const isOutside = value < Number(minimum ?? -Infinity) || value > Number(maximum ?? Infinity);
    if (isOutside) return `its text gives ${range(minimum, maximum)}, and there is ${told}`;
  }
  if (typeof value === "string") {
    // Nothing is what callers send for a field that they leave out.
    if (value === "") return undefined;
    const isOutside =
      value.length < Number(minLength ?? 0) || value.length > Number(maxLength ?? Infinity);
    if (isOutside) return `its text gives ${range(minLength, maxLength)} characters, not ${told}`;
  }
  const isScalar = typeof value === "number" || typeof value === "string";
  if (!isScalar || !Array.isArray(values) || values.includes(value)) return undefined;
  return `its text lists ${shortList(values)}, and there is ${told}`;
}

/** Whether no value is in the range that a text gives. */
export function isEmptyRange(facts: Facts): boolean {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = facts;
  return (
    Number(minItems ?? 0) > Number(maxItems ?? Infinity) ||
    Number(minimum ?? -Infinity) > Number(maximum ?? Infinity) ||
    Number(minLength ?? 0) > Number(maxLength ?? Infinity)
  );
}

/** Where the values of a field stand in its schema: a list has them on its items. */
export function valuesHolder(type: string): string[] {
  const depth = (type.length - itemOf(type).length) / "array of ".length;
  return Array<string>(depth).fill("items");
}

function range(low: unknown, high: unknown): string {
  return `${String(low ?? "…")} to ${String(high ?? "…")}`;
}

const MOST = 8;

function shortList(values: readonly unknown[]): string {
  const listed = values.slice(0, MOST).map((value) => JSON.stringify(value));
  return listed.join(", ") + (values.length > MOST ? ", …" : "");
}
