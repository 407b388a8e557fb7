import { isText, numeric } from "./rules.js";
import { DEEPEST, type Check } from "./schema.js";

/*
 * Rare rules. A schema that has one imports it, so that a bundle contains only those that it needs.
 */

export function exclusiveMinimum(bound: number): Check {
  return [...numeric((value) => value <= bound, `more than ${bound}`), bound];
}

export function exclusiveMaximum(bound: number): Check {
  return [...numeric((value) => value >= bound, `less than ${bound}`), bound];
}

export function multipleOf(divisor: number): Check {
  return [...numeric((value) => !isMultiple(value, divisor), `a multiple of ${divisor}`), divisor];
}

export function date(): Check {
  return [(value) => isText(value) && !isDate(value), "must be a date such as 2026-01-13", "date"];
}

export function dateTime(): Check {
  return [
    (value) => isText(value) && !isDateTime(value),
    "must be a date and time such as 2026-01-13T08:00:00Z",
    "date-time",
  ];
}

export function uniqueItems(): Check {
  return [(value) => Array.isArray(value) && hasTwins(value), "must not contain duplicates", true];
}

function isMultiple(value: number | bigint, divisor: number): boolean {
  if (typeof value === "bigint" && Number.isInteger(divisor)) return value % BigInt(divisor) === 0n;
  if (Number.isInteger(value) && Number.isInteger(divisor)) return Number(value) % divisor === 0;
  const quotient = Number(value) / divisor;
  // 0.3 / 0.1 is a little less than 3.
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function hasTwins(list: readonly unknown[]): boolean {
  return new Set(list.map((item) => canonical(item, DEEPEST))).size < list.length;
}

/** The same text for equal JSON values, down to the given depth. */
function canonical(value: unknown, levels: number): string {
  if (isText(value)) return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (levels === 0) return "…";
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, levels - 1)).join()}]`;
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const texts = members.map(
    ([name, inner]) => `${JSON.stringify(name)}:${canonical(inner, levels - 1)}`,
  );
  return `{${texts.sort().join()}}`;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** Whether a text is a date of RFC 3339: `2026-01-13`. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // The 30th of February rolls over to March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a text is a date and time of RFC 3339: `2026-01-13T08:00:00Z`. */
export function isDateTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && /^[t ]$/i.test(text.charAt(10)) && TIME.test(text.slice(11));
}
