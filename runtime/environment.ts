import manifest from "../package.json" with { type: "json" };
import type { Logger } from "./logging.js";

/** Value of `User-Agent`. The build puts the version here, and nothing else of the manifest. */
export const userAgent: string | undefined = `tencentcloud-redis/${manifest.version}`;

const toStandardError = (line: string): void => console.error(line);

/** Writes to standard error, because programs print their results to standard output. */
export const defaultLogger: Logger = {
  error: toStandardError,
  warn: toStandardError,
  info: toStandardError,
  debug: toStandardError,
};

/**
 * A variable of the process; undefined if it is unset, empty, or must not be read.
 * @param mayAsk Whether Deno may ask its user for the permission. Default: true.
 */
export function environmentVariable(name: string, mayAsk = true): string | undefined {
  try {
    if (!mayAsk && !isReadable(name)) return undefined;
    return process.env[name]?.trim() || undefined;
  } catch {
    // Deno refuses the permission.
    return undefined;
  }
}

function isReadable(variable: string): boolean {
  const { Deno: deno } = globalThis as { Deno?: Deno };
  return deno?.permissions.querySync({ name: "env", variable }).state !== "prompt";
}

/** The part of Deno that is used. */
interface Deno {
  readonly permissions: {
    querySync(permission: { name: "env"; variable: string }): { readonly state: string };
  };
}
