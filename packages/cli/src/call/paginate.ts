import { CallError, paginate, type Pager, type RedisClient } from "tencentcloud-redis";
import type { Fields } from "../../../explorer/src/form/path.js";
import { operationOf } from "../document.js";
import { CommandError, InterruptedError, UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { messageOf } from "../output/escape.js";
import { createProgress } from "../progress.js";
import { canMove } from "../terminal.js";
import { messages } from "../locales/index.js";

/** `paginate` for an action whose name is known at run time only. */
type PaginateAny = (
  redis: RedisClient,
  action: string,
  request: Fields,
  options: object,
) => Pager<unknown, Fields>;

/** The response field with the items. @throws UsageError where the action gives no list to walk through. */
export function itemsFieldOf(action: string): string {
  const { paging } = operationOf(action)["x-tencentcloud"] ?? {};
  if (paging !== undefined) return paging.items;
  throw new UsageError(messages.call.noPages(action));
}

/** The pages of a list, each as it comes. */
export async function* pagesOf(
  redis: RedisClient,
  action: string,
  request: Fields,
  signal: AbortSignal,
): AsyncGenerator<Fields> {
  const field = itemsFieldOf(action);
  const pager = (paginate as unknown as PaginateAny)(redis, action, request, { signal });
  let items: number | undefined;
  try {
    for await (const page of pager.pages()) {
      items = (items ?? 0) + itemsOf(page, field).length;
      yield page;
    }
  } catch (error) {
    throw items === undefined ? beforeFirstPage(error) : behindPages(error, action, items);
  }
}

/** Every page as one response: the last one, with the items of all. */
export async function allPages(
  redis: RedisClient,
  action: string,
  request: Fields,
  signal: AbortSignal,
): Promise<Fields> {
  const field = itemsFieldOf(action);
  const items: unknown[] = [];
  let last: Fields = {};
  // A line to each step would say nothing that the result does not.
  const progress = canMove() ? createProgress() : undefined;
  try {
    for await (const page of pagesOf(redis, action, request, signal)) {
      last = page;
      for (const item of itemsOf(page, field)) items.push(item);
      progress?.step(messages.call.readingPages(action), {
        detail: messages.call.items(items.length),
      });
    }
  } finally {
    progress?.end();
  }
  return { ...last, [field]: items };
}

function itemsOf(page: Fields, field: string): readonly unknown[] {
  const items = page[field];
  return Array.isArray(items) ? items : [];
}

/** A size or a place that the list does not have shows before anything is sent. */
function beforeFirstPage(error: unknown): unknown {
  return error instanceof RangeError ? new UsageError(`${error.message}.`) : error;
}

/** Missing credentials, for one, would mean before the first page that nothing was sent. */
function behindPages(error: unknown, action: string, items: number): unknown {
  if (error instanceof CallError || error instanceof InterruptedError) return error;
  return new CommandError(
    messages.call.noFurtherPage(action, items, messageOf(error)),
    ExitCode.NoResponse,
  );
}
