import { isDeepStrictEqual } from "node:util";
import { entriesOf, member } from "../../../../../generator/load/json.js";
import { ANNOTATIONS } from "../../../../../generator/load/schemas.js";
import { BOUNDS, tightening, type Bound } from "./bounds.js";

/**
 * Whether whatever meets one schema meets the other too, as far as that can be told by looking at them:
 * what cannot be told is no.
 */
export function implies(one: unknown, other: unknown): boolean {
  if (isDeepStrictEqual(one, other)) return true;
  return entriesOf(other).every(
    ([keyword, demand]) =>
      meets(one, keyword, demand, other) ||
      // What fits all of these fits each of them.
      listOf(member(one, "allOf")).some((branch) => meets(branch, keyword, demand, other)),
  );
}

/** Whether a schema alone sees to it that one keyword of the other is met. */
function meets(one: unknown, keyword: string, demand: unknown, other: unknown): boolean {
  const own = member(one, keyword);
  if (isBound(keyword)) return tightening(keyword, one, other) <= 0;
  switch (keyword) {
    case "if":
    case "then":
    case "else":
      return meetsCondition(one, other);
    case "type":
      return own !== undefined && [own].flat().every((type) => isOfType(type, [demand].flat()));
    case "multipleOf":
      return typeof own === "number" && isMultiple(own, Number(demand));
    case "uniqueItems":
      return demand === false || own === true;
    case "additionalProperties":
      return demand === true || (own === false && hasNoOthers(one, other));
    case "enum":
    case "const": {
      const values = valuesOf(one);
      const allowed = valuesOf(other) ?? [];
      return values !== undefined && values.every((value) => allowed.includes(value));
    }
    case "required":
      return isSubset(demand, own);
    case "dependentRequired":
      return entriesOf(demand).every(([field, needed]) => isSubset(needed, member(own, field)));
    case "properties":
      return entriesOf(demand).every(([name, schema]) => implies(member(own, name), schema));
    case "items":
      return implies(own, demand);
    case "allOf":
      return listOf(demand).every((branch) => implies(one, branch));
    case "anyOf": {
      const fits = (schema: unknown) => listOf(demand).some((branch) => implies(schema, branch));
      return fits(one) || (own !== undefined && listOf(own).every(fits));
    }
    default:
      return ANNOTATIONS.includes(keyword) || (own !== undefined && isDeepStrictEqual(own, demand));
  }
}

function isBound(keyword: string): keyword is Bound {
  return BOUNDS.some((bound) => bound === keyword);
}

function isOfType(type: unknown, allowed: readonly unknown[]): boolean {
  return allowed.includes(type) || (type === "integer" && allowed.includes("number"));
}

/** Whether one schema lists no properties but those of the other, which takes no more than it lists. */
function hasNoOthers(one: unknown, other: unknown): boolean {
  const listed = new Set(entriesOf(member(other, "properties")).map(([name]) => name));
  return entriesOf(member(one, "properties")).every(([name]) => listed.has(name));
}

/** A condition is kept where it is asked of as much, or less, and what follows from it follows still. */
function meetsCondition(one: unknown, other: unknown): boolean {
  const [asked, askedNow] = [member(one, "if"), member(other, "if")];
  const part = (name: string) => [member(one, name), member(other, name)] as const;
  const [then, thenNow] = part("then");
  const [unmet, unmetNow] = part("else");
  const keepsThen =
    thenNow === undefined ||
    (asked !== undefined && implies(askedNow, asked) && implies(then, thenNow));
  const keepsElse =
    unmetNow === undefined ||
    (asked !== undefined && implies(asked, askedNow) && implies(unmet, unmetNow));
  return keepsThen && keepsElse;
}

/** Whether every multiple of one number is one of the other, as far as floating point tells. */
export function isMultiple(one: number, other: number): boolean {
  const ratio = one / other;
  return Math.round(ratio) > 0 && Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

function valuesOf(schema: unknown): unknown[] | undefined {
  const only = member(schema, "const");
  if (only !== undefined) return [only];
  const values = member(schema, "enum");
  return Array.isArray(values) ? (values as unknown[]) : undefined;
}

function isSubset(few: unknown, many: unknown): boolean {
  const known = listOf(many);
  return listOf(few).every((each) => known.includes(each));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
