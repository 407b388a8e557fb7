import type { EmulatedCall } from "./call.js";
import { resolved } from "../../../runtime/openapi.js";

const DEFAULT_SIZE = 20;

export interface Page<Item> {
  readonly total: number;
  readonly items: Item[];
}

type Paged = Pick<EmulatedCall<object>, "document" | "operation" | "request">;

/** The part of a list that the request asks for, by what the document says of the action's paging. */
export function pageOf<Item>(call: Paged, list: readonly Item[]): Page<Item> {
  const { limit, offset, page, aligned = false } = call.operation["x-tencentcloud"]?.paging ?? {};
  const size = Math.max(0, number(call, limit) ?? DEFAULT_SIZE);
  let first =
    page === undefined ? (number(call, offset) ?? 0) : ((number(call, page) ?? 1) - 1) * size;
  // Such a service counts pages: an offset that is no multiple of the limit means the page it is in.
  if (aligned && size > 0) first -= first % size;
  return { total: list.length, items: list.slice(first, first + size) };
}

/** The request's field, or its default. */
function number(call: Paged, field: string | undefined): number | undefined {
  if (field === undefined) return undefined;
  const { document, operation, request } = call;
  const { schemas } = document.components;
  const schema = schemas[`${operation.operationId}Request`] ?? {};
  const property = resolved(schemas, schema).properties?.[field] ?? {};
  const given = (request as Readonly<Record<string, unknown>>)[field] ?? property.default;
  return typeof given === "number" ? given : undefined;
}
