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
      encode(secret),
      escape(secret),
    ]) {
      result = result.replaceAll(form, MASK);
    }
  }
  return result;
}

/** Values of the named fields, at any depth of a request. */
export function secretsIn(value: unknown, fields: readonly string[]): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" && fields.includes(key) ? [inner] : secretsIn(inner, fields),
  );
}

function encode(text: string): string {
  // Throws on half of a surrogate pair, which no password should keep from being masked.
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ""));
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
