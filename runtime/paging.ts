import type { CallOptions } from "./client.js";

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

/** The list of one request: its items one by one, or page by page. Each iteration starts anew. */
export interface Pager<Item, Page> extends AsyncIterable<Item> {
  /** Whole answers. The first is given even when it holds no items. */
  pages(): AsyncIterable<Page>;
}

/** A request that may leave out where in the list to begin and how far to look. */
export type PagedRequest<Request, Place extends keyof Request> = Omit<Request, Place> &
  Partial<Pick<Request, Place>>;

type Fields = Readonly<Record<string, unknown>>;
type Method = (request: Fields, options?: CallOptions) => Promise<Fields>;

/** One function for each action in the table, with the action's request as its argument. */
export function createPagers<Pagers>(
  client: object,
  table: Readonly<Record<string, PagingFacts>>,
): Pagers {
  const methods = client as Readonly<Record<string, Method>>;
  return Object.fromEntries(
    Object.entries(table).map(([action, facts]) => [
      action,
      (request: Fields = {}, options?: CallOptions) => {
        const pages = (): AsyncGenerator<Fields, void> =>
          walk({ action, facts, call: methods[action] as Method, request, options });
        return {
          pages,
          async *[Symbol.asyncIterator]() {
            for await (const page of pages()) yield* itemsOf(page, facts);
          },
        };
      },
    ]),
  ) as Pagers;
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
  for (let isFirst = true; ; isFirst = false) {
    options?.signal?.throwIfAborted();
    const page = await call({ ...request, [facts.limit]: size, [field]: position }, options);
    const count = itemsOf(page, facts).length;
    if (count === 0 && !isFirst) return;
    yield page;
    if (count === 0) return;
    // The service may give fewer items than it was asked for, and go on behind them all the same.
    const step = facts.aligned === true ? size : count;
    position += facts.offset === undefined ? 1 : step;
    const seen = facts.offset === undefined ? (position - 1) * size : position;
    // Read anew from each page: a list may shrink while it is walked through.
    const total = facts.total === undefined ? undefined : page[facts.total];
    if (typeof total === "number" ? seen >= total : count !== size) return;
  }
}

function itemsOf(page: Fields, facts: PagingFacts): readonly unknown[] {
  const items = page[facts.items];
  return Array.isArray(items) ? items : [];
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
