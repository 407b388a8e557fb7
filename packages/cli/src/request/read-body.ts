import { readFileSync } from "node:fs";
import { jsonFaultLine } from "../../../../runtime/credentials/json-fault.js";
import { parseJson } from "../../../../runtime/json.js";
import { UsageError } from "../errors.js";

/** Bytes of a file, or of standard input where it is called `-`. @throws UsageError */
export function readBytes(file: string, option: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const { code = "it cannot be read" } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : code;
    throw new UsageError(`${option} ${file}: ${why}.`);
  }
}

/** A whole request as JSON. @throws UsageError that quotes nothing of it, since it may hold a password. */
export function readBody(file: string): Record<string, unknown> {
  const where = file === "-" ? "standard input" : file;
  // A byte order mark is no JSON, and some editors write one.
  const text = readBytes(file, "--body")
    .toString("utf8")
    .replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new UsageError(`--body: ${where} is not JSON, see line ${jsonFaultLine(text)}.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`--body: ${where} has to hold an object, the request's parameters.`);
  }
  return value as Record<string, unknown>;
}
