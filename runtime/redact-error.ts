import { redact } from "./redact.js";

/** Levels of wrapped errors that are copied. */
const DEEPEST = 5;

/**
 * An error of other code without secrets: the error itself if it contains none, or else a copy with masked
 * text and the same name, code and system call.
 */
export function redactError(error: unknown, secrets: readonly string[]): unknown {
  try {
    return mayShow(error, secrets, 0) ? error : copyOf(error, secrets, 0);
  } catch {
    // A getter that throws, or a revoked proxy.
    return new Error("an error that cannot be read");
  }
}

/** The message of an error, secrets masked. Never throws. */
export function messageOf(error: unknown, secrets: readonly string[]): string {
  try {
    return redact(error instanceof Error ? String(error.message) : String(error), secrets);
  } catch {
    return "an error that cannot be read";
  }
}

/** The message of an error of a transport. That of Node's `fetch` says nothing, that of its cause does. */
export function detailOf(error: unknown, secrets: readonly string[]): string {
  const isEmpty = error instanceof Error && /^(?:fetch failed)?$/.test(messageOf(error, []));
  return messageOf(isEmpty && error.cause instanceof Error ? error.cause : error, secrets);
}

/**
 * The error of a limiter or a credential provider, unchanged if it contains no secret, because callers check
 * its class.
 */
export function redactThrown(error: unknown, secrets: readonly string[]): unknown {
  try {
    if (!showsSecret(error, secrets, 0, new Set())) return error;
  } catch {
    // A getter that throws, or a revoked proxy.
  }
  return redactError(error, secrets);
}

/** Whether printing the value would show one of the secrets: in its text, its causes or its members. */
function showsSecret(
  value: unknown,
  secrets: readonly string[],
  depth: number,
  seen: Set<unknown>,
): boolean {
  if (typeof value === "string") return redact(value, secrets) !== value;
  if (typeof value !== "object" || value === null || depth > DEEPEST || seen.has(value)) {
    return false;
  }
  seen.add(value);
  const members = isListed(value)
    ? Array.from(value.entries()).flat()
    : Reflect.ownKeys(value).map((key) => (value as Record<PropertyKey, unknown>)[key]);
  return members.some((member) => showsSecret(member, secrets, depth + 1, seen));
}

/** Maps, sets, headers and the like, which print what they hold. */
function isListed(value: object): value is { entries: () => Iterable<readonly unknown[]> } {
  return "entries" in value && typeof value.entries === "function" && !Array.isArray(value);
}

function copyOf(error: unknown, secrets: readonly string[], depth: number): Error {
  if (!(error instanceof Error)) return new Error(messageOf(error, secrets));
  const { cause } = error;
  const hasCause = cause !== undefined && depth < DEEPEST;
  const copy = new Error(
    messageOf(error, secrets),
    hasCause
      ? { cause: mayShow(cause, secrets, 0) ? cause : copyOf(cause, secrets, depth + 1) }
      : undefined,
  );
  copy.name = redact(String(error.name), secrets);
  copy.stack = `${copy.name}: ${copy.message}`;
  for (const key of ["code", "syscall"]) {
    const value = (error as unknown as Record<string, unknown>)[key];
    if (typeof value === "string") Object.assign(copy, { [key]: redact(value, secrets) });
  }
  return copy;
}

/**
 * Whether everything that printing the value would show can be inspected, and contains no secret. What a
 * request, a map, bytes or a function prints is not known.
 */
function mayShow(value: unknown, secrets: readonly string[], depth: number): boolean {
  if (typeof value === "string") return redact(value, secrets) === value;
  if (typeof value === "function" || typeof value === "symbol") return false;
  if (typeof value !== "object" || value === null) return true;
  if (depth > DEEPEST || !isPlain(value)) return false;
  return Reflect.ownKeys(value).every(
    (key) =>
      redact(String(key), secrets) === String(key) &&
      mayShow((value as Record<PropertyKey, unknown>)[key], secrets, depth + 1),
  );
}

function isPlain(value: object): boolean {
  if (value instanceof Error || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
