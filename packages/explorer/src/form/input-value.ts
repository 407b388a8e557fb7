import { stringifyJson } from "../../../../runtime/json.js";

/**
 * Reads a number. Any other text, and a number in another notation, stays text: the input keeps what
 * was typed, and the checks report it.
 */
export function readNumber(text: string): number | bigint | string | undefined {
  if (text === "") return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && String(value) === text) {
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  }
  return /^-?[1-9]\d{15,39}$/.test(text) ? BigInt(text) : text;
}

export function readText(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** A value as the text of an input. */
export function shownText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : stringifyJson(value);
}
