import {
  asText,
  entriesOf,
  isObject,
  member,
  objectMember,
  setOwn,
  type JsonObject,
} from "../../../../../generator/load/json.js";
import { resolved } from "../../../../../runtime/openapi.js";
import { isExactlyRead, jsonValue } from "../../../../../generator/load/json-text.js";
import { JsonSource } from "../read/json-source.js";
import { isExact, wordsOf } from "./texts.js";
import type { Notes } from "./report.js";

/** One way to call an action, as the source shows it. */
export interface CallExample {
  readonly at: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly request: JsonObject | undefined;
  readonly response: unknown;
  /** Whether the call is shown as a form. */
  readonly isForm: boolean;
}

/**
 * The `examples.json` beside an `api.json`: for each action, requests as they go over the wire, and
 * responses.
 */
export function readCallExamples(
  text: string,
  file: string,
  notes: Notes,
): Map<string, readonly CallExample[]> {
  const source = new JsonSource(text.replace(/^\uFEFF/, ""), file);
  const all = new Map<string, readonly CallExample[]>();
  for (const [action, list] of entriesOf(source.object(source.value, ["actions"]))) {
    if (!Array.isArray(list)) throw source.fail(["actions", action], "a list of examples", list);
    all.set(
      action,
      list.map((one: unknown, index) => readOne(one, action, `examples.${action}.${index}`, notes)),
    );
  }
  return all;
}

function readOne(one: unknown, action: string, at: string, notes: Notes): CallExample {
  const input = textOf(one, "input");
  const request = requestIn(input, action);
  if (request === undefined && input.trim() !== "") {
    notes.add("left out", at, "its request is neither JSON nor a query");
  }
  const output = textOf(one, "output");
  const response = jsonIn(output);
  if (response === undefined && output.trim() !== "") {
    notes.add("left out", at, "its response is not JSON");
  }
  return {
    at,
    summary: wordsOf(member(one, "title"), at, notes)?.replaceAll("\n", " "),
    description: wordsOf(member(one, "document"), at, notes),
    request: exact(request, `${at}.input`, notes) as JsonObject | undefined,
    response: exact(response, `${at}.output`, notes),
    isForm: /^content-type:\s*multipart\/form-data/im.test(input),
  };
}

function exact(value: unknown, at: string, notes: Notes): unknown {
  if (value === undefined || isExact(value)) return value;
  notes.add("left out", at, "holds a number or a character that cannot be written down exactly");
  return undefined;
}

function textOf(holder: unknown, key: string): string {
  return asText(member(holder, key))?.replaceAll("\r\n", "\n") ?? "";
}

/** The parameters of a request: the body behind its headers, a JSON text alone, or a URL's query. */
function requestIn(input: string, action: string): JsonObject | undefined {
  const text = input.trim();
  if (text.startsWith("{")) return objectIn(text);
  if (/^https?:\/\//.test(text)) return queryIn(text, action);
  if (!text.startsWith("POST ")) return undefined;
  // Many have no empty line between the headers and the body.
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^\s*(?:\{|$)/.test(line));
  const headers = lines.slice(1, start < 0 ? undefined : start);
  if (!headers.every((line) => HEADER.test(line))) return undefined;
  const body = start < 0 ? "" : lines.slice(start).join("\n").trim();
  return body === "" ? {} : objectIn(body);
}

/** A header, or what stands for those of every call. */
const HEADER = /^(?:[\w-]+\s*:|<.*>\s*$)/;

function objectIn(text: string): JsonObject | undefined {
  const value = jsonIn(text);
  return isObject(value) ? value : undefined;
}

function jsonIn(text: string): unknown {
  return jsonValue(text)?.value;
}

/** What is no parameter of the action but of every call. */
const COMMON = new Set(
  (
    "Action Version Region Timestamp Nonce SecretId Signature SignatureMethod Token Language" +
    " RequestClient"
  ).split(" "),
);

/** `Filters.0.Name=zone`: the way in is in the key. Every value is a text, as nothing says more. */
function queryIn(url: string, action: string): JsonObject | undefined {
  const query = url.slice(url.indexOf("?") + 1);
  const pairs = query
    .split("&")
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes("=") && !pair.startsWith("<"));
  const result: JsonObject = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const key = decoded(pair.slice(0, at));
    const value = decoded(pair.slice(at + 1));
    if (key === undefined || value === undefined) return undefined;
    if (COMMON.has(key)) {
      if (key === "Action" && value !== action) return undefined;
    } else put(result, key.split("."), value);
  }
  return asLists(result) as JsonObject;
}

function decoded(text: string): string | undefined {
  try {
    // A plus is meant as one: times have it, and texts in Base64.
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function put(target: JsonObject, path: readonly string[], value: string): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) return setOwn(target, key, value);
  const known = member(target, key);
  const inner: JsonObject = isObject(known) ? known : {};
  setOwn(target, key, inner);
  put(inner, rest, value);
}

function asLists(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = entriesOf(value).map(([key, inner]) => [key, asLists(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** A value whose scalars are texts, with those turned into what the schema says they are. */
export function typedBy(schema: unknown, value: unknown, schemas: JsonObject): unknown {
  const [branch] = [member(schema, "anyOf")].flat();
  const target = resolved<unknown>(schemas, branch ?? schema);
  if (Array.isArray(value)) {
    return value.map((item) => typedBy(member(target, "items"), item, schemas));
  }
  if (isObject(value)) {
    const properties = objectMember(target, "properties") ?? {};
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typedBy(member(properties, key), inner, schemas),
      ]),
    );
  }
  if (typeof value !== "string") return value;
  const types = new Set([member(target, "type")].flat());
  if (types.has("boolean") && /^(?:true|false)$/i.test(value)) return /^true$/i.test(value);
  const isNumeric = types.has("integer") || types.has("number");
  const number = value.trim() === "" ? NaN : Number(value);
  return isNumeric && isExactlyRead(number) ? number : value;
}
