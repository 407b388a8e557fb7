import { unescapings } from "./escapes.js";

export const MASK = "***";

/** Shorter values are not masked: they occur in ordinary text. */
const MIN_LENGTH = 4;

/**
 * Masks secrets in a text by their values, because the page of a gateway may echo a whole request. Also
 * finds them escaped for JSON, a URL, a form or HTML, even twice, and in base64 or hexadecimal.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const spellings = spellingsOfAll(secrets);
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

/** Spellings of the lists of secrets that were searched before. */
const known = new WeakMap<readonly string[], readonly string[]>();

function spellingsOfAll(secrets: readonly string[]): readonly string[] {
  const spellings =
    known.get(secrets) ??
    secrets.filter(({ length }) => length >= MIN_LENGTH).flatMap((secret) => spellingsOf(secret));
  known.set(secrets, spellings);
  return spellings;
}

/** The secret itself, in base64, and as bytes in hexadecimal and decimal. */
function spellingsOf(secret: string): string[] {
  const bytes = utf8Of(secret);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0"));
  const numbers = ["", " ", ":"].map((between) => hex.join(between));
  const lists = [",", ", "].map((between) => bytes.join(between));
  return [secret, ...numbers, ...lists, ...base64Of(bytes)].map(folded);
}

/** Without TextEncoder, which jsdom does not have. */
function utf8Of(text: string): number[] {
  // Half of a surrogate pair has no UTF-8.
  const whole = text.replaceAll(/\p{Surrogate}/gu, "\u{FFFD}");
  const bytes = encodeURIComponent(whole).match(/%..|./g) ?? [];
  return bytes.map((byte) =>
    byte.length === 1 ? byte.charCodeAt(0) : Number.parseInt(byte.slice(1), 16),
  );
}

/**
 * Base64 of the secret at any offset, without the characters at both ends that also encode its
 * neighbours.
 */
function base64Of(bytes: readonly number[]): string[] {
  return [0, 1, 2].map((before) => {
    const shifted = new Uint8Array(before + bytes.length);
    shifted.set(bytes, before);
    const encoded = btoa(Array.from(shifted, (byte) => String.fromCharCode(byte)).join(""));
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6));
  });
}

/**
 * Removes differences between spellings: the case of hexadecimal, `+` for a space in forms, and the
 * variants of base64. The length stays, so that positions stay.
 */
function folded(text: string): string {
  return text
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replaceAll(/[-+]/g, " ")
    .replaceAll("_", "/");
}

/**
 * A copy of a JSON value in which the named fields, and secrets in any text or name, are masked. Bigints
 * become text.
 */
export function redactValue(
  value: unknown,
  secrets: readonly string[],
  fields: readonly string[] = [],
): unknown {
  if (typeof value === "string") return redact(value, secrets);
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, secrets, fields));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      redact(name, secrets),
      fields.includes(name) ? MASK : redactValue(inner, secrets, fields),
    ]),
  );
}

/** Texts and numbers in the named fields, at any depth. Cycles are allowed. */
export function secretsIn(value: unknown, fields: readonly string[]): string[] {
  const secret = new Set<unknown>();
  const seen = new Set([value]);
  // A set also iterates over what is added meanwhile.
  for (const one of seen) {
    for (const [key, inner] of membersOf(one)) (fields.includes(key) ? secret : seen).add(inner);
  }
  for (const one of secret) for (const [, inner] of membersOf(one)) secret.add(inner);
  return Array.from(secret)
    .filter((one) => ["string", "number", "bigint"].includes(typeof one))
    .map(String);
}

function membersOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
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
