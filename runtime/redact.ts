import { unescapings } from "./escapes.js";

const MASK = "***";

/** Shorter values are no secrets, and would mask half of the text. */
const MIN_LENGTH = 4;

/**
 * Takes secrets out of a text by their values, wherever they stand in it: a gateway's page may echo
 * a whole request. Also where they are escaped for JSON, a URL, a form or HTML, even twice, and
 * where they are written in base64 or hexadecimal.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const spellings = secrets.filter(({ length }) => length >= MIN_LENGTH).flatMap(spellingsOf);
  const ranges: [from: number, to: number][] = [];
  for (const { text: plain, origins } of unescapings(text)) {
    const searched = folded(plain);
    for (const spelling of spellings) {
      let at = searched.indexOf(spelling);
      for (; at >= 0; at = searched.indexOf(spelling, at + 1)) {
        ranges.push([origins[at] as number, origins[at + spelling.length] as number]);
      }
    }
  }
  ranges.sort(([one], [other]) => one - other);
  let result = "";
  let end = 0;
  for (const [from, to] of ranges) {
    if (from >= end) result += text.slice(end, from) + MASK;
    end = Math.max(end, to);
  }
  return result + text.slice(end);
}

/** As it is, in base64, and in hexadecimal with and without something between the bytes. */
function spellingsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
  const spellings = [secret, hex.join(""), hex.join(" "), hex.join(":"), ...base64Of(bytes)];
  return spellings.map(folded);
}

/**
 * Base64 of the secret wherever it stands in what is encoded, without the characters at both ends
 * that hold bits of what stands beside it.
 */
function base64Of(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((before) => {
    const shifted = new Uint8Array(before + bytes.length);
    shifted.set(bytes, before);
    const encoded = btoa(String.fromCharCode(...shifted));
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6));
  });
}

/**
 * Without what differs between spellings: case, since hexadecimal has either; a blank, which a form
 * writes as `+`; the two characters in which base64 has variants. To mask more than the secret does
 * no harm. The length stays, so that places in the text stay.
 */
function folded(text: string): string {
  return text
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replaceAll(/[-+]/g, " ")
    .replaceAll("_", "/");
}

/** A copy of any value in which all texts are redacted, names of members included. */
export function redactValue(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return redact(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      redact(name, secrets),
      redactValue(inner, secrets),
    ]),
  );
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
