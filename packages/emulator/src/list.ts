import { resolved } from "../../../runtime/openapi.js";
import type { EmulatedCall } from "./call.js";

const DEFAULT_SIZE = 20;

interface Page<Item> {
  readonly total: number;
  readonly items: Item[];
}

type Paged = Pick<EmulatedCall<object>, "document" | "operation" | "request">;

/** The page of a list that the request asks for, by the action's paging in the document. */
export function pageOf<Item>(call: Paged, list: readonly Item[]): Page<Item> {
  const { limit, offset, page, aligned = false } = call.operation["x-tencentcloud"]?.paging ?? {};
  const size = Math.max(0, number(call, limit) ?? DEFAULT_SIZE);
  let first =
    page === undefined ? (number(call, offset) ?? 0) : ((number(call, page) ?? 1) - 1) * size;
  // An offset within a page selects that page.
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

/** Whether a filter accepts a value. A filter that is left out or empty accepts all. */
export function isAmong<Value>(wanted: readonly Value[] | undefined, value: Value): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}
