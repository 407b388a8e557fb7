import { redact } from "../redact.js";
import type { Breach } from "./check.js";
import { inWords } from "./text.js";

const MASK = "***";

/** What is secret in a request. */
export interface Secrets {
  /** Names of fields whose values, and all that is inside, stay hidden. */
  readonly fields: readonly string[];
  /** Values of such fields in the request: they may have been put into other fields as well. */
  readonly values: readonly string[];
}

/** A faulty value as an issue carries it, and as its message shows it. */
export interface Shown {
  readonly value: unknown;
  readonly text: string;
}

/** A value without what is secret: a mask, a text with parts masked, or the name of what it is. */
export function withoutSecrets({ value, path, rule, argument }: Breach, secrets: Secrets): Shown {
  if (value === undefined) return { value, text: "missing" };
  // An unknown member may be a secret one, misspelt.
  if (rule === "unknown" || path.some((key) => secrets.fields.includes(String(key)))) {
    return { value: MASK, text: MASK };
  }
  if (Array.isArray(value)) return named(`a list of ${value.length}`);
  if (typeof value === "object" && value !== null) return named("an object");
  if (typeof value === "symbol" || typeof value === "function") return named(`a ${typeof value}`);
  if (typeof value !== "string") return { value, text: inWords(value) };
  // Members that were made into text before their time: their secrets cannot be told apart.
  const types = rule === "type" ? [argument].flat() : [];
  if (types.includes("object") || types.includes("array")) return named("a string");
  const text = redact(value, secrets.values);
  return { value: text, text: inWords(text) };
}

/** Stands for a value of which not even a part is shown. */
function named(text: string): Shown {
  return { value: text, text };
}
