import { readFileSync } from "node:fs";
import { jsonFaultLine } from "../../../../runtime/credentials/json-fault.js";
import { parseJson } from "../../../../runtime/json.js";
import { UsageError } from "../errors.js";

/** Reads a file, or standard input for `-`. @throws UsageError */
export function readBytes(file: string, option: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const { code = "it cannot be read" } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : code;
    throw new UsageError(`${option} ${file}: ${why}.`);
  }
}

/** Reads a whole request as JSON. @throws UsageError, which quotes nothing: the file may hold a password */
export function readBody(file: string): Record<string, unknown> {
  const where = file === "-" ? "standard input" : file;
  // Some editors write a byte order mark, which JSON does not allow.
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
    throw new UsageError(`--body: ${where} must hold an object with the parameters.`);
  }
  return value as Record<string, unknown>;
}
