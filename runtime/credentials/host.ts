import { CredentialsError } from "./credentials-error.js";

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/*
 * Everything that needs an operating system, loaded on use, so that `fromStatic`, `fromAssumeRole` and
 * `firstOf` work in browsers and edge workers.
 */

/** @throws CredentialsError if the platform has no environment variables. */
export function environmentOf(given: Environment | undefined, provider: string): Environment {
  if (given !== undefined) return given;
  const { process } = globalThis as { process?: { env?: Environment } };
  if (process?.env === undefined) throw onlyOn(provider, "environment variables");
  return process.env;
}

/** @returns The text, or undefined if there is no such file. @throws CredentialsError if it cannot be read. */
export async function readText(path: string, provider: string): Promise<string | undefined> {
  const { readFile } = await import("node:fs/promises").catch(() => {
    throw onlyOn(provider, "files");
  });
  try {
    const text = await readFile(path, "utf8");
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    const why = typeof code === "string" ? ` (${code})` : "";
    throw new CredentialsError(`${path} cannot be read${why}`, { provider });
  }
}

/** @throws CredentialsError if the platform has no folders. */
export async function homeFolder(provider: string): Promise<string> {
  const { homedir } = await import("node:os").catch(() => {
    throw onlyOn(provider, "files");
  });
  return homedir();
}

function onlyOn(provider: string, what: string): CredentialsError {
  return new CredentialsError(`reads ${what}, which works only on Node, Deno and Bun`, {
    provider,
    applies: false,
  });
}
