import { stringifyJson } from "../../../../runtime/json.js";

/**
 * The value that a text stands for where a number is asked for. What is none, or is not written as
 * one would be, stays a text: the rules say what is wrong with it, and what was typed stays there.
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

/** What an input shows of a value. */
export function shownText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : stringifyJson(value);
}
