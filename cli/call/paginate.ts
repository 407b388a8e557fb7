import type { RedisClient } from "tencentcloud-redis";
import { createRedisPagers } from "tencentcloud-redis/jobs";
import { operationOf } from "../document.js";
import { createProgress } from "../progress.js";
import { canMove } from "../terminal.js";
import { UsageError } from "../usage-error.js";

type Fields = Readonly<Record<string, unknown>>;
type Pagers = Readonly<
  Record<string, (request: Fields, options: object) => { pages(): AsyncIterable<Fields> }>
>;

/** The response field with the items. @throws UsageError where the action gives no list to walk through. */
export function itemsFieldOf(action: string): string {
  const { paging } = operationOf(action)["x-tencentcloud"];
  if (paging !== undefined) return paging.items;
  throw new UsageError(`${action} gives no pages: leave --paginate out.`);
}

/** Every page as one answer: the last one, with the items of all. */
export async function allPages(
  redis: RedisClient,
  action: string,
  request: Fields,
  signal: AbortSignal,
): Promise<Fields> {
  const field = itemsFieldOf(action);
  const pager = (createRedisPagers(redis) as unknown as Pagers)[action];
  if (pager === undefined) throw new UsageError(`${action} gives no pages: leave --paginate out.`);
  const items: unknown[] = [];
  let answer: Fields = {};
  // A line to each step would say nothing that the result does not.
  const progress = canMove() ? await createProgress() : undefined;
  try {
    for await (const page of pager(request, { signal }).pages()) {
      answer = page;
      items.push(...((page[field] as unknown[] | undefined) ?? []));
      progress?.step(`Reading ${action}`, `${items.length} items`);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message}.`);
    throw error;
  } finally {
    progress?.end();
  }
  return { ...answer, [field]: items };
}
