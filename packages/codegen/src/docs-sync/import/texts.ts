import { isExactlyRead, jsonValue } from "../../../../../generator/load/json-text.js";
import { DRAFT } from "../../../../../generator/load/rules/text.js";
import { plainText } from "../read/page-html.js";
import { tame } from "../text.js";
import type { Notes } from "./report.js";

/** Longest text that a document takes over; few are a tenth as long. */
const LONGEST = 20_000;

/** A text of the source, without what cannot be shown. Undefined where there is none. */
export function wordsOf(text: unknown, at: string, notes: Notes): string | undefined {
  if (typeof text !== "string") return undefined;
  const whole = tame(text, Infinity);
  const words = tame(text, LONGEST);
  if (whole.length > LONGEST) {
    notes.add("changed", at, `its text is cut after ${LONGEST} of ${whole.length} characters`);
  }
  // The mark of a text that `docs:apply` took over is no part of a text.
  const plain = words.replaceAll(new RegExp(`^(\\s*)${DRAFT}`, "gm"), "$1Draft:");
  return plain === "" ? undefined : plain;
}

/** What stands where there is no example. */
const NONE = /^(?:\s*|无|none|null|n\/a|-)$/i;

/** A member's example, which the source has as a text, as a value of the member's type. */
export function memberExample(examples: unknown, type: string, at: string, notes: Notes): unknown {
  const [text] = Array.isArray(examples) ? (examples as unknown[]) : [];
  if (typeof text !== "string" || NONE.test(text)) return undefined;
  // Some are as they stand on a page, with `&quot;`.
  const value = typed(text, type) ?? (type === "string" ? undefined : typed(plainText(text), type));
  if (value === undefined) {
    notes.add("left out", at, `its example is no ${type}: ${shortened(text)}`);
  }
  return value;
}

function typed(text: string, type: string): unknown {
  if (type === "string") return text.isWellFormed() ? text : undefined;
  const value = parsed(text.trim());
  if (value === undefined || !isExact(value)) return undefined;
  switch (type) {
    case "integer":
      return Number.isInteger(value) ? value : undefined;
    case "number":
      return typeof value === "number" ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "any":
      return value;
    default:
      return typeof value === "object" && value !== null ? value : undefined;
  }
}

function parsed(text: string): unknown {
  return jsonValue(/^(?:true|false)$/i.test(text) ? text.toLowerCase() : text)?.value;
}

/** Whether a value can be written down and read again as it is. */
export function isExact(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value === "number") return isExactlyRead(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isExact(inner));
}

export function shortened(text: string): string {
  const shown = JSON.stringify(text.slice(0, 60).toWellFormed());
  return text.length > 60 ? `${shown}…` : shown;
}
