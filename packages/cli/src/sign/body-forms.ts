import { parseJson, stringifyJson } from "../../../../runtime/json.js";
import { mistakes } from "../locales/sign.js";

/** A way in which the signed body can differ from the sent one. */
interface BodyForm {
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** The bodies that a signer may have signed by mistake. */
export function bodyForms(body: Uint8Array): BodyForm[] {
  const text = Buffer.from(body).toString("utf8");
  const { bodies } = mistakes;
  const forms: [description: string, text: string][] = [
    [bodies.empty, ""],
    [bodies.braces, "{}"],
    [bodies.withoutLineEnd, text.replace(/\r?\n$/, "")],
    [bodies.withLineEnd, `${text}\n`],
    [bodies.windows, text.replaceAll(/\r?\n/g, "\r\n")],
    [bodies.notWindows, text.replaceAll("\r\n", "\n")],
    [bodies.withMark, `\ufeff${text}`],
    [bodies.withoutMark, text.replace(/^\ufeff/, "")],
    [bodies.quoted, JSON.stringify(text)],
    ...reserialised(text),
  ];
  return forms
    .map(([description, form]) => ({ description, bytes: Buffer.from(form) }))
    .concat({ description: bodies.latin1, bytes: Buffer.from(text, "latin1") })
    .filter(({ bytes }) => !bytes.equals(body));
}

function reserialised(text: string): [string, string][] {
  let value: unknown;
  try {
    value = parseJson(text.replace(/^\ufeff/, ""));
  } catch {
    return [];
  }
  const { bodies } = mistakes;
  const compact = stringifyJson(value);
  const spaced = spacedJson(value);
  const sorted = withSortedKeys(value);
  const forms: [how: string, text: string][] = [
    [bodies.compact, compact],
    [bodies.spaced, spaced],
    [bodies.indented(2), indented(value, 2)],
    [bodies.indented(4), indented(value, 4)],
    [bodies.sorted, stringifyJson(sorted)],
    [bodies.sortedAndSpaced, spacedJson(sorted)],
    [bodies.escaped, escaped(compact)],
    [bodies.escapedAndSpaced, escaped(spaced)],
    [bodies.slashes, compact.replaceAll("/", "\\/")],
    [bodies.html, compact.replaceAll(/[<>&]/g, escapedUnit)],
  ];
  return forms.map(([how, form]) => [bodies.again(how), form]);
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
  return text.replaceAll(/[\u0080-\uffff]/g, escapedUnit);
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
