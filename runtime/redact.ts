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

/** One list of secrets is looked for in many texts. */
const known = new WeakMap<readonly string[], readonly string[]>();

function spellingsOfAll(secrets: readonly string[]): readonly string[] {
  const spellings =
    known.get(secrets) ??
    secrets.filter(({ length }) => length >= MIN_LENGTH).flatMap((secret) => spellingsOf(secret));
  known.set(secrets, spellings);
  return spellings;
}

/** As it is, in base64, and byte by byte in hexadecimal and decimal numbers. */
function spellingsOf(secret: string): string[] {
  const bytes = utf8Of(secret);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0"));
  const numbers = ["", " ", ":"].map((between) => hex.join(between));
  const lists = [",", ", "].map((between) => bytes.join(between));
  return [secret, ...numbers, ...lists, ...base64Of(bytes)].map(folded);
}

/** Without TextEncoder: jsdom's window has none, and an error must be masked in a test there too. */
function utf8Of(text: string): number[] {
  // Half of a surrogate pair has no UTF-8.
  const whole = text.replaceAll(/\p{Surrogate}/gu, "\u{FFFD}");
  const bytes = encodeURIComponent(whole).match(/%..|./g) ?? [];
  return bytes.map((byte) =>
    byte.length === 1 ? byte.charCodeAt(0) : Number.parseInt(byte.slice(1), 16),
  );
}

/**
 * Base64 of the secret wherever it stands in what is encoded, without the characters at both ends
 * that hold bits of what stands beside it.
 */
function base64Of(bytes: readonly number[]): string[] {
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

/**
 * A copy of a request, or another value of JSON, that is fit to be shown: the named fields are masked,
 * secrets are taken out of all texts and names, and bigints are texts, which JSON can hold.
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
