import type { CallOptions } from "./client-options.js";
import { copyAsJson } from "./json.js";

/** How to page through an action's list: names of its fields, and the page size to ask for. */
export interface PagingMetadata {
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
  /** Whether items can be equal: then equal pages can follow each other. */
  readonly repeats?: boolean;
  /** Page size where the caller names none. */
  readonly size: number;
  /** Largest page size, where that is known. */
  readonly maximum?: number;
}

/** The types of an action that returns a list in pages. */
export interface PagedAction<Request, Response, Item> {
  readonly request: Request;
  readonly response: Response;
  readonly item: Item;
}

/** A request that may leave out the position in the list and the page size. */
export type PagedRequest<Request, Place extends keyof Request> = Omit<Request, Place> & {
  readonly [Field in Place]?: Request[Field] | undefined;
};

/** A client, or anything else that has these methods of it. */
export type ClientWith<Client, Action extends keyof Client> = Pick<Client, Action>;

/** Arguments of a call. The request is optional where all of its fields are. */
export type CallArguments<Request, Options> = {} extends Request
  ? [request?: Request | undefined, options?: Options | undefined]
  : [request: Request, options?: Options | undefined];

/**
 * The list of one request: its items one by one, or page by page. Each iteration starts anew.
 * @throws RangeError at the first step, where the request has a page size or a position that is not
 * allowed.
 * @throws Error where the service returns a page again in place of the next one, or counts items and
 * returns none of them.
 */
export interface Pager<Item, Page> extends AsyncIterable<Item> {
  /** Whole responses. The first is given even when it holds no items. */
  pages(): AsyncIterable<Page>;
}

export type Fields = Readonly<Record<string, unknown>>;
export type Method = (request: Fields, options?: CallOptions) => Promise<Fields>;

/**
 * The list of an action, by the metadata of all actions that return one. It calls the client's own
 * method for each page.
 * @throws TypeError where the action is not among them, or the client has no such method.
 */
export function createPager<Item, Page>(
  client: object,
  actions: Readonly<Record<string, PagingMetadata>>,
  action: string,
  [given = {}, options]: readonly [request?: object | undefined, options?: CallOptions | undefined],
): Pager<Item, Page> {
  const metadata = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (metadata === undefined) {
    throw new TypeError(
      `paginate: ${String(action)} does not return a list in pages. ` +
        "Where an action does, the comment of the client's method shows how to call paginate",
    );
  }
  const call = methodOf(client, action);
  const request = given as Fields;
  const pages = (): AsyncGenerator<Fields, void> =>
    walk({ action, metadata, call, request, options });
  const pager: Pager<unknown, Fields> = {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) {
        // A list can hold null in place of an item.
        yield* itemsOf(page, metadata).filter((item) => item !== null && item !== undefined);
      }
    },
  };
  return pager as Pager<Item, Page>;
}

/**
 * The client's method as a function. It is looked up at each call, so that a stub is called too.
 * @throws TypeError where there is no such method.
 */
export function methodOf(client: object, action: string): Method {
  const methods = client as Readonly<Record<string, Method | undefined>>;
  if (typeof methods[action] !== "function") {
    throw new TypeError(`the client has no method ${action}`);
  }
  return (request, options) => methods[action]!(request, options);
}

interface Walk {
  readonly action: string;
  readonly metadata: PagingMetadata;
  readonly call: Method;
  readonly request: Fields;
  readonly options: CallOptions | undefined;
}

async function* walk({ action, metadata, call, request, options }: Walk): AsyncGenerator<Fields> {
  const size = sizeOf(action, metadata, request[metadata.limit]);
  const field = metadata.offset ?? metadata.page ?? "";
  const first = metadata.offset === undefined ? 1 : 0;
  let position = positionOf(action, field, first, request[field]);
  if (metadata.aligned === true && position % size !== 0) {
    throw new RangeError(
      `${action}: ${field} ${position} has to be a multiple of ${metadata.limit} ${size}`,
    );
  }
  // All pages are of one list, also where the caller changes the request between them.
  const fixed = copyAsJson(request);
  let firstItems: string | undefined;
  let lastItems: string | undefined;
  for (;;) {
    options?.signal?.throwIfAborted();
    const page = await call({ ...fixed, [metadata.limit]: size, [field]: position }, options);
    const list = itemsOf(page, metadata);
    const count = list.length;
    const countsPages = metadata.offset === undefined;
    const start = countsPages ? (position - 1) * size : position;
    const total = totalOf(page, metadata);
    if (count === 0) {
      if (firstItems !== undefined) return;
      yield page;
      // Where there is too much of a list, the service may tell how much and give none of it.
      if (total !== undefined && start < total) {
        throw new Error(
          `${action}: the service counts ${total} items and returned none of them. ` +
            "Ask for less, such as a shorter period",
        );
      }
      return;
    }
    // A service that ignores the position returns one page for ever, or begins again after the last.
    const items = textOf(list);
    const mayRepeat = metadata.repeats === true && total !== undefined;
    if (!mayRepeat && (items === lastItems || items === firstItems)) {
      throw new Error(
        `${action}: the page at ${field} ${position} has the same items as a page before it, so the ` +
          `service ignores ${field}. Raise ${metadata.limit} so that the list fits on one page`,
      );
    }
    firstItems ??= items;
    lastItems = items;
    yield page;
    // The service may give fewer items than it was asked for, and go on behind them all the same.
    const step = metadata.aligned === true || countsPages ? size : count;
    position += countsPages ? 1 : step;
    // It may also give more: all there is, whatever it was asked for.
    const seen = start + Math.max(step, count);
    // The total is of this page: a list may shrink while it is walked through.
    if (total === undefined ? count !== size : seen >= total) return;
  }
}

function itemsOf(page: Fields, metadata: PagingMetadata): readonly unknown[] {
  const items = page[metadata.items];
  return Array.isArray(items) ? items : [];
}

/** Equal for equal items. Integers beyond 2^53 are bigints, which JSON has no place for. */
function textOf(items: readonly unknown[]): string {
  return JSON.stringify(items, (_key, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : value,
  );
}

/** The number of items in the list, also where the service writes it as text. */
function totalOf(page: Fields, { total }: PagingMetadata): number | undefined {
  const value = total === undefined ? undefined : page[total];
  if (typeof value === "string" && /^\d+$/.test(value)) return Number(value);
  return typeof value === "number" && value >= 0 ? value : undefined;
}

function sizeOf(action: string, metadata: PagingMetadata, given: unknown): number {
  if (given === undefined) return metadata.size;
  const { limit, maximum = Number.MAX_SAFE_INTEGER } = metadata;
  if (isInteger(given) && given >= 1 && given <= maximum) return given;
  const range = metadata.maximum === undefined ? "1 or more" : `1 to ${maximum}`;
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
