import {
  resolved,
  type OpenApiDocument,
  type Operation,
  type Schema,
  type Schemas,
} from "../../../runtime/openapi.js";
import { ServiceError } from "./service-error.js";

/** Whether the action expects a form instead of JSON. */
export function takesForm(operation: Operation): boolean {
  return operation.requestBody?.content["multipart/form-data"] !== undefined;
}

/**
 * The parameters in a form. A part is text, and the document tells its type. A file becomes a string
 * with one character per byte.
 * @throws ServiceError if the body is not a form.
 */
export function parseForm(
  body: Uint8Array,
  contentType: string,
  document: OpenApiDocument,
  action: string,
): Record<string, unknown> {
  const boundary = /;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined)
    throw new ServiceError("InvalidParameter", "The form has no boundary.");
  const text = Array.from(body, (byte) => String.fromCharCode(byte)).join("");
  const [start, ...rest] = `\r\n${text}`.split(`\r\n--${boundary}`);
  if (start !== "" || rest.pop()?.trimEnd() !== "--") {
    throw new ServiceError("InvalidParameter", "The body is not a form with that boundary.");
  }
  const { schemas } = document.components;
  const schema = resolved(schemas, schemas[`${action}Request`] ?? {});
  return Object.fromEntries(rest.map((part) => parsePart(part, schemas, schema)));
}

function parsePart(part: string, schemas: Schemas, schema: Schema): [string, unknown] {
  const end = part.indexOf("\r\n\r\n");
  const head = part.slice(0, end);
  const content = part.slice(end + 4);
  const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1];
  if (end < 0 || name === undefined) {
    throw new ServiceError("InvalidParameter", "A part of the form has no name.");
  }
  const field = utf8(decodeURIComponent(name.replaceAll(/%(?!22|0D|0A)/gi, "%25")));
  if (/filename=/i.test(head)) return [field, content];
  if (/Content-Type:\s*application\/json/i.test(head)) return [field, json(utf8(content), field)];
  const { properties = {} } = schema;
  const property = Object.hasOwn(properties, field) ? (properties[field] ?? {}) : {};
  const types = [resolved(schemas, property).type ?? []].flat();
  const isText = types.includes("string") || types.length === 0;
  return [field, isText ? utf8(content) : json(utf8(content), field)];
}

function utf8(bytes: string): string {
  try {
    return decodeUtf8(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
  } catch {
    throw new ServiceError("InvalidParameter", "The form is not in UTF-8.");
  }
}

/** Without TextDecoder, which jsdom does not have. @throws URIError if it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
  return decodeURIComponent(digits.join(""));
}

function json(text: string, field: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ServiceError("InvalidParameter", `The parameter \`${field}\` has the wrong type.`);
  }
}
