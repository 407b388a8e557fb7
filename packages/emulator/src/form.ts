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
export async function parseForm(
  body: Uint8Array,
  contentType: string,
  document: OpenApiDocument,
  action: string,
): Promise<Record<string, unknown>> {
  const { schemas } = document.components;
  const { properties = {} } = resolved(schemas, schemas[`${action}Request`] ?? {});
  const form = await new Response(body, { headers: { "Content-Type": contentType } })
    .formData()
    .catch(() => {
      throw new ServiceError("InvalidParameter", "The body is not a form with that boundary.");
    });
  const fields = [...form].map(async ([name, value]) => {
    if (typeof value !== "string") return [name, characters(await value.arrayBuffer())] as const;
    const schema = Object.hasOwn(properties, name) ? (properties[name] ?? {}) : {};
    return [name, isText(schemas, schema) ? value : json(value, name)] as const;
  });
  return Object.fromEntries(await Promise.all(fields));
}

function isText(schemas: Schemas, schema: Schema): boolean {
  const { type = [], anyOf } = resolved(schemas, schema);
  const types = [type].flat();
  return types.includes("string") || (types.length === 0 && anyOf === undefined);
}

function characters(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
}

function json(text: string, field: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ServiceError("InvalidParameter", `The parameter \`${field}\` has the wrong type.`);
  }
}
