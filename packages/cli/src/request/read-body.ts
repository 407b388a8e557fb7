import { readFileSync } from "node:fs";
import { jsonFaultLine, repeatedNameLine } from "../../../../runtime/json-fault.js";
import { parseJson } from "../../../../runtime/json.js";
import { UsageError } from "../errors.js";
import { messages } from "../locales/index.js";
import { isTooDeep } from "./nesting.js";

/** Reads a file, or standard input for `-`. @throws UsageError */
export function readBytes(file: string, option: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const { code = messages.request.unreadable } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? messages.request.noFile : code;
    throw new UsageError(messages.request.notRead(option, file, why));
  }
}

/**
 * Reads a whole request: a file that ends in `.yaml` or `.yml` is YAML, and anything else JSON.
 * @throws UsageError, which quotes nothing: the file may hold a password
 */
export async function readBody(file: string): Promise<Record<string, unknown>> {
  const where = file === "-" ? messages.request.standardInput : file;
  const text = textOf(readBytes(file, "--body"), where);
  const value = /\.ya?ml$/i.test(file) ? await yamlOf(text, where) : jsonOf(text, where);
  if (isTooDeep(value)) throw new UsageError(messages.request.tooDeep(where));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(messages.request.notAnObject(where));
  }
  return value as Record<string, unknown>;
}

/**
 * Without the byte order mark that some editors write, and that JSON does not allow.
 * @throws UsageError for other bytes, which would silently become U+FFFD, in a password too
 */
function textOf(bytes: Buffer, where: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(messages.request.notUtf8(where));
  }
}

/** @throws UsageError also where a name is given twice, as for YAML: an order would have the last of them. */
function jsonOf(text: string, where: string): unknown {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new UsageError(messages.request.bodyNot(where, "JSON", jsonFaultLine(text)));
  }
  const line = repeatedNameLine(text);
  if (line !== undefined) throw new UsageError(messages.request.bodyTwice(where, line));
  return value;
}

async function yamlOf(text: string, where: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  let value: unknown;
  try {
    const document = parseDocument(text, { lineCounter, intAsBigInt: true, logLevel: "error" });
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS") {
      throw new UsageError(messages.request.severalDocuments(where));
    }
    if (error !== undefined) {
      const { line } = lineCounter.linePos(error.pos[0]);
      throw new UsageError(messages.request.bodyNot(where, "YAML", line));
    }
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Nested deeper than the stack, or an alias that repeats too much.
    throw new UsageError(messages.request.tooDeep(where));
  }
  return isTooDeep(value) ? value : withNumbers(value);
}

/** Integers that a number holds exactly are numbers, as they are in JSON. */
function withNumbers(value: unknown): unknown {
  if (typeof value === "bigint") {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNumbers(inner)]));
}
