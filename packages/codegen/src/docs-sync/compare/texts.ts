import type { FactName, FactValue } from "../model.js";
import { hashOf } from "../text.js";

/** Facts that are compared by a hash: the source's words must not be in our repository. */
export const TEXTS: ReadonlySet<FactName> = new Set(["description", "summary", "examples"]);

/**
 * The hash that a source's text had when somebody last looked at it. Undefined where nobody has: a
 * text without a baseline cannot have changed.
 */
export type Baseline = (key: string, ours: FactValue | undefined) => string | undefined;

/** The name under which a text's hash is kept. */
export function textKey(subject: string, fact: FactName): string {
  return fact === "description" ? subject : `${subject}#${fact}`;
}

export function textHash(text: FactValue | null): string {
  return hashOf(text === null ? "" : typeof text === "string" ? text : JSON.stringify(text));
}

/** For comparing two versions of our own document, whose texts are both at hand. */
export function ownTexts(_key: string, ours: FactValue | undefined): string | undefined {
  return ours === undefined ? undefined : textHash(ours);
}
