const MASK = "***";

/**
 * Takes secrets out of a text by their values, wherever they stand in it: a gateway's page may echo
 * a whole request. Also in the encodings that JSON, URLs and HTML give them.
 */
export function redact(text: string, secrets: readonly string[]): string {
  let result = text;
  for (const secret of secrets) {
    // Shorter values are no secrets, and would mask half of the text.
    if (secret.length < 4) continue;
    for (const form of [
      secret,
      JSON.stringify(secret).slice(1, -1),
      urlEncoded(secret),
      htmlEscaped(secret),
    ]) {
      result = result.replaceAll(form, MASK);
    }
  }
  return result;
}

/** Values of the named fields, at any depth of a request: however deep, and in circles as well. */
export function secretsIn(value: unknown, fields: readonly string[]): string[] {
  const secrets: string[] = [];
  const seen = new Set([value]);
  // A set hands out what is added on the way, too.
  for (const one of seen) {
    if (typeof one !== "object" || one === null) continue;
    for (const [key, inner] of Object.entries(one)) {
      if (typeof inner === "string" && fields.includes(key)) secrets.push(inner);
      else seen.add(inner);
    }
  }
  return secrets;
}

/** A copy of a request in which the named fields are masked. */
export function masked(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => masked(item, fields));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      fields.includes(key) ? MASK : masked(inner, fields),
    ]),
  );
}

/**
 * An error that others threw, fit to be shown. It is passed on as it is where it holds no secret;
 * otherwise a copy takes its place, with masked text and the same name and code.
 */
export function redactError(error: unknown, secrets: readonly string[]): unknown {
  if (!holdsSecret(error, secrets, 0)) return error;
  if (!(error instanceof Error)) return new Error(redact(String(error), secrets));
  const copy = new Error(redact(error.message, secrets), {
    cause: redactError(error.cause, secrets),
  });
  copy.name = error.name;
  copy.stack = `${copy.name}: ${copy.message}`;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? Object.assign(copy, { code: redact(code, secrets) }) : copy;
}

/** Deeper than this nobody wraps an error on purpose. */
const DEEPEST = 5;

function holdsSecret(value: unknown, secrets: readonly string[], depth: number): boolean {
  if (typeof value === "string") return redact(value, secrets) !== value;
  if (typeof value !== "object" || value === null) return false;
  if (depth >= DEEPEST) return true;
  const names = Object.getOwnPropertyNames(value);
  return names.some((name) =>
    holdsSecret((value as Record<string, unknown>)[name], secrets, depth + 1),
  );
}

function urlEncoded(text: string): string {
  // Throws on half of a surrogate pair, which should not keep a password from being masked.
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ""));
}

function htmlEscaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
