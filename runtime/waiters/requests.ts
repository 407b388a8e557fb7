import type { Fields } from "../pagination.js";
import type { WaiterMetadata } from "./states.js";

/**
 * The request to call with. Of a response it takes the fields that identify what was started: the service
 * refuses the others.
 * @throws TypeError if the response does not have them.
 */
export function requestOf(
  name: string,
  { action, starts = {} }: WaiterMetadata,
  given: Fields,
): Fields {
  const sources = Object.entries(starts);
  const isResponse =
    Object.hasOwn(given, "RequestId") ||
    sources.some(([from, to]) => Object.hasOwn(given, from) && !Object.hasOwn(given, to));
  if (!isResponse) return given;
  if (sources.length === 0) {
    throw new TypeError(
      `waitFor ${name}: no response says what to wait for. Pass a request of ${action}`,
    );
  }
  const request: Record<string, unknown> = {};
  for (const [from, to] of sources) if (isMissing(request[to])) request[to] = given[from];
  for (const [field, value] of Object.entries(request)) {
    if (!isMissing(value)) continue;
    const names = sources.filter(([, to]) => to === field).map(([from]) => from);
    throw new TypeError(
      `waitFor ${name}: the response has no ${names.join(" or ")}, so there is nothing to wait for`,
    );
  }
  return request;
}

/**
 * Without what to wait for, the service would return what it likes.
 * @throws TypeError
 */
export function assertIdentified(
  name: string,
  { identifiers = [] }: WaiterMetadata,
  request: Fields,
): void {
  for (const field of identifiers) {
    const value = request[field];
    if (!Object.hasOwn(request, field) || !isMissing(value)) continue;
    const what = Array.isArray(value) || value === "" ? "empty" : String(value);
    const where = Array.isArray(value) && value.length > 0 ? `an item of ${field}` : field;
    throw new TypeError(
      `waitFor ${name}: ${where} is ${what}, so it does not say what to wait for. ` +
        "Check the response that it was taken from",
    );
  }
}

/**
 * The requests that show all that is awaited: one, or one for each page where a page does not hold
 * the list of the request. Without a limit the service would return as many items as it likes.
 */
export function requestsFor(request: Fields, { awaited = [], page }: WaiterMetadata): Fields[] {
  const field = awaited.find((name) => Array.isArray(request[name]));
  if (page === undefined || field === undefined) return [request];
  const size = request[page.limit] ?? page.size;
  // The service refuses what is no page size, and says why.
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 1) return [request];
  const wanted = [...new Set(request[field] as unknown[])];
  return Array.from({ length: Math.max(1, Math.ceil(wanted.length / size)) }, (_item, index) => ({
    ...request,
    [field]: wanted.slice(index * size, (index + 1) * size),
    [page.limit]: size,
  }));
}

/** One response with the items of all. */
export function merged(responses: readonly Fields[], { items, page }: WaiterMetadata): Fields {
  const last = responses.at(-1) ?? {};
  if (responses.length < 2 || items === undefined) return last;
  const all = responses.flatMap((one) => {
    const list = one[items];
    return Array.isArray(list) ? (list as unknown[]) : [];
  });
  const total = page?.total === undefined ? {} : { [page.total]: all.length };
  return { ...last, ...total, [items]: all };
}

/** Whether a field does not say what it should: it is not there or empty, or an item of its list is. */
export function isMissing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some(isMissing);
  return value === undefined || value === null || value === "";
}
