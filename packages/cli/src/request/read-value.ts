import { jsonFaultLine, repeatedNameLine } from "../../../../runtime/json-fault.js";
import { inWords } from "../../../../runtime/validation/text.js";
import { parseJson } from "../../../../runtime/json.js";
import type { Schema } from "../../../../runtime/openapi.js";
import { didYouMean, resolved } from "../document.js";
import { messages } from "../locales/index.js";
import { isTooDeep } from "./nesting.js";

/** A flag cannot be read. The message quotes no value that may be secret. */
export class UnreadableValue extends Error {}

/**
 * Reads the value of a flag. A word that does not fit the type stays text, and validation reports it.
 * @throws UnreadableValue
 */
export function readValue(given: Schema, words: readonly string[]): unknown {
  const schema = resolved(given);
  if (schema.type === "array") return readList(schema, words);
  const [word, ...more] = words;
  if (more.length > 0) {
    throw new UnreadableValue(messages.request.oneValue(words.length));
  }
  if (word === undefined) {
    if (schema.type === "boolean") return true;
    throw new UnreadableValue(messages.request.needsValue);
  }
  return readWord(schema, word);
}

function readList(schema: Schema, words: readonly string[]): unknown {
  const [word, ...more] = words;
  // A variable that is not set is not an empty list: an order would do without its security groups.
  if (word === undefined) throw new UnreadableValue(messages.request.needsItems);
  if (more.length === 0 && word.trimStart().startsWith("[")) return readJson(word);
  return words.map((each) => readWord(resolved(schema.items ?? {}), each));
}

function readWord(schema: Schema, word: string): unknown {
  const named = (schema.oneOf ?? []).filter(({ title }) => title !== undefined);
  const found = named.find(({ title }) => title === word);
  if (found !== undefined) return found.const;
  if (named.length > 0 && schema.type === "integer" && !/^-?\d+$/.test(word)) {
    const all = named.map(({ title, const: value }) => `${String(value)} (${title})`);
    const titles = named.map(({ title = "" }) => title);
    const hint = didYouMean(word, titles);
    throw new UnreadableValue(messages.request.oneOf(all, inWords(word), hint));
  }
  switch (schema.type) {
    case "string":
      return word;
    case "integer":
      return readInteger(word);
    case "number":
      return word.trim() !== "" && Number.isFinite(Number(word)) ? Number(word) : word;
    case "boolean":
      return word === "true" ? true : word === "false" ? false : word;
    case "object":
    case "array":
      return readJson(word);
    default:
      return /^[[{"]/.test(word) ? readJson(word) : word;
  }
}

/** Exact, also past 2^53. */
function readInteger(word: string): unknown {
  if (!/^-?\d+$/.test(word)) return word;
  const value = Number(word);
  return Number.isSafeInteger(value) ? value : BigInt(word);
}

function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new UnreadableValue(messages.request.notJson(jsonFaultLine(text)));
  }
  const line = repeatedNameLine(text);
  if (line !== undefined) throw new UnreadableValue(messages.request.nameTwice(line));
  if (isTooDeep(value)) throw new UnreadableValue(messages.request.valueTooDeep);
  return value;
}
