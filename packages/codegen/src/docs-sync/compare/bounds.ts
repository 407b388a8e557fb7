import { asNumber, member } from "../../../../../generator/load/json.js";
import { itemOf } from "../model.js";

/** Where the allowed values end on one side, turned so that the greater of two ends allows less. */
interface End {
  readonly at: number;
  readonly isExcluded: boolean;
}

type ReadEnd = (rules: unknown, isWhole: boolean) => End;

/** Numbers are bounded by two keywords, and whole ones by the first that both allow. */
function ofNumbers(sign: 1 | -1, including: string, excluding: string): ReadEnd {
  return (rules, isWhole) => {
    const end = (keyword: string) => {
      const value = asNumber(member(rules, keyword));
      return value === undefined ? -Infinity : sign * value;
    };
    const [included, excluded] = [end(including), end(excluding)];
    if (isWhole) {
      const at = Math.max(Math.ceil(included), Math.floor(excluded) + 1);
      return { at, isExcluded: false };
    }
    return { at: Math.max(included, excluded), isExcluded: excluded >= included };
  };
}

/** No text and no list has fewer than none. */
function ofSizes(sign: 1 | -1, keyword: string): ReadEnd {
  return (rules) => {
    const size = asNumber(member(rules, keyword)) ?? (sign > 0 ? 0 : Infinity);
    return { at: sign * size, isExcluded: false };
  };
}

const lowest = ofNumbers(1, "minimum", "exclusiveMinimum");
const highest = ofNumbers(-1, "maximum", "exclusiveMaximum");

const ENDS = {
  minimum: lowest,
  exclusiveMinimum: lowest,
  maximum: highest,
  exclusiveMaximum: highest,
  minLength: ofSizes(1, "minLength"),
  maxLength: ofSizes(-1, "maxLength"),
  minItems: ofSizes(1, "minItems"),
  maxItems: ofSizes(-1, "maxItems"),
};
export type Bound = keyof typeof ENDS;

export const BOUNDS = Object.keys(ENDS) as readonly Bound[];

/** Above 0 where the bound excludes values that met all rules before, below 0 where it admits others. */
export function tightening(bound: Bound, before: unknown, after: unknown): number {
  const types = [member(before, "type")].flat().filter((type) => type !== "null");
  const isWhole = types.length > 0 && types.every((type) => itemOf(String(type)) === "integer");
  const [old, now] = [before, after].map((rules) => ENDS[bound](rules, isWhole)) as [End, End];
  if (old.at !== now.at) return now.at > old.at ? 1 : -1;
  return Number(now.isExcluded) - Number(old.isExcluded);
}
