import { parseJson, stringifyJson } from "../../../../runtime/json.js";

/** A way in which the signed body can differ from the sent one. */
interface BodyForm {
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** The bodies that a signer may have signed by mistake. */
export function bodyForms(body: Uint8Array): BodyForm[] {
  const text = Buffer.from(body).toString("utf8");
  const forms: [description: string, text: string][] = [
    ["an empty body was signed", ""],
    ["{} was signed in place of the body", "{}"],
    ["the body was signed without the line end that it is sent with", text.replace(/\r?\n$/, "")],
    ["the body was signed with a line end that is not sent", `${text}\n`],
    ["the body was signed with Windows line ends", text.replaceAll(/\r?\n/g, "\r\n")],
    [
      "the body was signed with plain line ends, and is sent with those of Windows",
      text.replaceAll("\r\n", "\n"),
    ],
    ["the body was signed with a byte order mark, or is sent with one", `\ufeff${text}`],
    [
      "the body is sent with a byte order mark, and was signed without",
      text.replace(/^\ufeff/, ""),
    ],
    ["the body was signed as a JSON string in quotes", JSON.stringify(text)],
    ...reserialised(text),
  ];
  return forms
    .map(([description, form]) => ({ description, bytes: Buffer.from(form) }))
    .concat({
      description: "the body was signed in Latin-1, and has to be in UTF-8",
      bytes: Buffer.from(text, "latin1"),
    })
    .filter(({ bytes }) => !bytes.equals(body));
}

const AGAIN = "the body was serialized again between signing and sending, so its bytes differ:";

function reserialised(text: string): [string, string][] {
  let value: unknown;
  try {
    value = parseJson(text.replace(/^\ufeff/, ""));
  } catch {
    return [];
  }
  const compact = stringifyJson(value);
  const sorted = stringifyJson(withSortedKeys(value));
  const spaced = spacedJson(value);
  return [
    [`${AGAIN} signed without spaces`, compact],
    [`${AGAIN} signed with spaces after commas and colons, as Python's json.dumps writes`, spaced],
    [`${AGAIN} signed with an indent of 2`, indented(value, 2)],
    [`${AGAIN} signed with an indent of 4`, indented(value, 4)],
    [`${AGAIN} signed with its members sorted`, sorted],
    [`${AGAIN} signed with its members sorted, and with spaces`, spacedJson(withSortedKeys(value))],
    [`${AGAIN} signed with \\u escapes`, escaped(compact)],
    [`${AGAIN} signed with \\u escapes, and with spaces`, escaped(spaced)],
    [
      `${AGAIN} signed with "/" escaped, as PHP's json_encode writes`,
      compact.replaceAll("/", "\\/"),
    ],
    [
      `${AGAIN} signed with <, > and & escaped, as Go's json.Marshal writes`,
      compact.replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    ],
  ];
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withSortedKeys(inner)]));
}

function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return stringifyJson(value);
  const members = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${spacedJson(inner)}`,
  );
  return `{${members.join(", ")}}`;
}

function indented(value: unknown, width: number): string {
  try {
    return JSON.stringify(value, null, width);
  } catch {
    // JSON.stringify refuses integers past 2^53.
    return stringifyJson(value);
  }
}

function escaped(text: string): string {
  return text.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
