import type { CallOptions } from "./client-options.js";

/** How to walk through an action's list: names of its fields, and the page size to ask for. */
export interface PagingFacts {
  /** Request field with the number of items to a page. */
  readonly limit: string;
  /** Request field with the number of items to skip, where the action counts items. */
  readonly offset?: string;
  /** Request field with the page's number from 1 on, where the action counts pages. */
  readonly page?: string;
  /** Response field with the items. */
  readonly items: string;
  /** Response field with the number of items in the whole list. */
  readonly total?: string;
  /** Whether the offset has to be a multiple of the limit. */
  readonly aligned?: boolean;
  /** Page size where the caller names none. */
  readonly size: number;
  /** Largest page size, where that is known. */
  readonly maximum?: number;
}

/**
 * The list of one request: its items one by one, or page by page. Each iteration starts anew. It
 * throws where the service returns the same page again in place of the next one.
 */
export interface Pager<Item, Page> extends AsyncIterable<Item> {
  /** Whole responses. The first is given even when it holds no items. */
  pages(): AsyncIterable<Page>;
}

/** A request that may leave out where in the list to begin and how far to look. */
export type PagedRequest<Request, Place extends keyof Request> = Omit<Request, Place> & {
  readonly [Field in Place]?: Request[Field] | undefined;
};

export type Fields = Readonly<Record<string, unknown>>;
export type Method = (request: Fields, options?: CallOptions) => Promise<Fields>;

/** One function for each action in the table, with the action's request as its argument. */
export function createPagers<Pagers>(
  client: object,
  table: Readonly<Record<string, PagingFacts>>,
): Pagers {
  return Object.fromEntries(
    Object.entries(table).map(([action, facts]) => [
      action,
      (request: Fields = {}, options?: CallOptions) => {
        const pages = (): AsyncGenerator<Fields, void> =>
          walk({ action, facts, call: methodOf(client, action), request, options });
        return {
          pages,
          async *[Symbol.asyncIterator]() {
            for await (const page of pages()) {
              // A list can hold null in place of an item.
              yield* itemsOf(page, facts).filter((item) => item !== null && item !== undefined);
            }
          },
        };
      },
    ]),
  ) as Pagers;
}

/** The method as a function of its own. It is looked up at each call, so that a stub is called too. */
export function methodOf(client: object, action: string): Method {
  const methods = client as Readonly<Record<string, Method>>;
  return (request, options) => methods[action]!(request, options);
}

interface Walk {
  readonly action: string;
  readonly facts: PagingFacts;
  readonly call: Method;
  readonly request: Fields;
  readonly options: CallOptions | undefined;
}

async function* walk({ action, facts, call, request, options }: Walk): AsyncGenerator<Fields> {
  const size = sizeOf(action, facts, request[facts.limit]);
  const field = facts.offset ?? facts.page ?? "";
  const first = facts.offset === undefined ? 1 : 0;
  let position = positionOf(action, field, first, request[field]);
  if (facts.aligned === true && position % size !== 0) {
    throw new RangeError(
      `${action}: ${field} ${position} has to be a multiple of ${facts.limit} ${size}`,
    );
  }
  let firstItems: string | undefined;
  let lastItems: string | undefined;
  for (;;) {
    options?.signal?.throwIfAborted();
    const page = await call({ ...request, [facts.limit]: size, [field]: position }, options);
    const list = itemsOf(page, facts);
    const count = list.length;
    if (count === 0) {
      if (firstItems === undefined) yield page;
      return;
    }
    // A service that ignores the position returns one page for ever, or begins again after the last.
    const items = textOf(list);
    if (items === lastItems || items === firstItems) {
      throw new Error(
        `${action}: the page at ${field} ${position} has the same items as a page before it, so the ` +
          `service ignores ${field}. Raise ${facts.limit} so that the list fits on one page`,
      );
    }
    firstItems ??= items;
    lastItems = items;
    yield page;
    const countsPages = facts.offset === undefined;
    const start = countsPages ? (position - 1) * size : position;
    // The service may give fewer items than it was asked for, and go on behind them all the same.
    const step = facts.aligned === true || countsPages ? size : count;
    position += countsPages ? 1 : step;
    // It may also give more: all there is, whatever it was asked for.
    const seen = start + Math.max(step, count);
    // Read anew from each page: a list may shrink while it is walked through.
    const total = totalOf(page, facts);
    if (total === undefined ? count !== size : seen >= total) return;
  }
}

function itemsOf(page: Fields, facts: PagingFacts): readonly unknown[] {
  const items = page[facts.items];
  return Array.isArray(items) ? items : [];
}

/** Equal for equal items. Integers beyond 2^53 are bigints, which JSON has no place for. */
function textOf(items: readonly unknown[]): string {
  return JSON.stringify(items, (_key, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : value,
  );
}

/** The number of items in the list, also where the service writes it as text. */
function totalOf(page: Fields, { total }: PagingFacts): number | undefined {
  const value = total === undefined ? undefined : page[total];
  if (typeof value === "string" && /^\d+$/.test(value)) return Number(value);
  return typeof value === "number" && value >= 0 ? value : undefined;
}

function sizeOf(action: string, facts: PagingFacts, given: unknown): number {
  if (given === undefined) return facts.size;
  const { limit, maximum = Number.MAX_SAFE_INTEGER } = facts;
  if (isInteger(given) && given >= 1 && given <= maximum) return given;
  const range = facts.maximum === undefined ? "1 or more" : `1 to ${maximum}`;
  throw new RangeError(
    `${action}: ${limit} ${String(given)} is not a page size; it can be ${range}`,
  );
}

function positionOf(action: string, field: string, first: number, given: unknown): number {
  if (given === undefined) return first;
  if (isInteger(given) && given >= first) return given;
  throw new RangeError(`${action}: ${field} has to be ${first} or more, and is ${String(given)}`);
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
