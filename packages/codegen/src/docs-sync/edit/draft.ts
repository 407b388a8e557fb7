import type { JsonObject } from "../../../../../generator/load/json.js";
import { DRAFT } from "../../../../../generator/load/rules/text.js";
import { itemOf, type FactName, type Facts } from "../model.js";
import { tame } from "../text.js";

/** The source's words, marked: nothing is generated until somebody has put them in ours. */
export function draft(text: unknown): string {
  const words = typeof text === "string" ? tame(text) : "";
  return `${DRAFT} ${words === "" ? "the source has no text for this" : words}`;
}

/** Our words as they are, and below them what the source says by now. */
export function withDraft(ours: unknown, text: unknown): string {
  return typeof ours === "string" && ours !== ""
    ? `${ours.trimEnd()}\n${draft(text)}`
    : draft(text);
}

/** For a fact that cannot be taken over where it belongs: somebody has to find another way. */
export function draftOverride(fact: FactName, source: unknown): JsonObject {
  const reason = draft("it holds for this use alone, and its rule is shared; say why, or split it");
  return overrideOf(fact, source, reason);
}

export function overrideOf(fact: FactName, source: unknown, reason: string): JsonObject {
  return { "x-tencentcloud": { overrides: { [fact]: { source, reason } } } };
}

/** The width of a number, where it is known. */
export function formatOf({ type, format }: Facts): JsonObject {
  const isNumber = /^(?:integer|number)$/.test(itemOf(String(type)));
  return format == null || !isNumber ? {} : { format };
}
