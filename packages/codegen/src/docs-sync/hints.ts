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

/** The bounds that prose gives of a value, and the least that each kind of value can be. */
const RANGES = {
  items: { low: "minItems", high: "maxItems", least: 0 },
  characters: { low: "minLength", high: "maxLength", least: 0 },
  number: { low: "minimum", high: "maximum", least: -Infinity },
} as const;

/** What a text gives of a range that a value is not in; undefined where it is. */
function rangeWithout(facts: Facts, kind: keyof typeof RANGES, value: number): string | undefined {
  const { low, high, least } = RANGES[kind];
  const [from, to] = [facts[low] ?? undefined, facts[high] ?? undefined];
  const isInside = value >= Number(from ?? least) && value <= Number(to ?? Infinity);
  return isInside ? undefined : `its text gives ${String(from ?? "…")} to ${String(to ?? "…")}`;
}

/** How a value contradicts what the text of its field says; undefined where it does not. */
export function contradiction(facts: Facts, value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const range = rangeWithout(facts, "items", value.length);
    if (range !== undefined) return `${range} items, and there are ${value.length}`;
    const found = value.map((item: unknown) => contradiction(facts, item));
    return found.find((each) => each !== undefined);
  }
  const told = JSON.stringify(value);
  if (typeof value === "number") {
    const range = rangeWithout(facts, "number", value);
    if (range !== undefined) return `${range}, and there is ${told}`;
  } else if (typeof value === "string") {
    // Nothing is what callers send for a field that they leave out.
    if (value === "") return undefined;
    const range = rangeWithout(facts, "characters", value.length);
    if (range !== undefined) return `${range} characters, not ${told}`;
  } else return undefined;
  const { enum: values } = facts;
  if (!Array.isArray(values) || values.includes(value)) return undefined;
  return `its text lists ${shortList(values)}, and there is ${told}`;
}

/** Whether no value is in the range that a text gives. */
export function isEmptyRange(facts: Facts): boolean {
  return Object.values(RANGES).some(
    ({ low, high, least }) => Number(facts[low] ?? least) > Number(facts[high] ?? Infinity),
  );
}

/** Where the values of a field stand in its schema: a list has them on its items. */
export function valuesHolder(type: string): string[] {
  const depth = (type.length - itemOf(type).length) / "array of ".length;
  return Array<string>(depth).fill("items");
}

const MOST = 8;

function shortList(values: readonly unknown[]): string {
  const listed = values.slice(0, MOST).map((value) => JSON.stringify(value));
  return listed.join(", ") + (values.length > MOST ? ", …" : "");
}
