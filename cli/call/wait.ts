import { operations, type RedisClient } from "tencentcloud-redis";
import { createRedisWaiters } from "tencentcloud-redis/jobs";
import { wordsForWait } from "../call-failure.js";
import { Ended } from "../failure.js";
import { Interrupted } from "../interruption.js";
import { createProgress } from "../progress.js";
import { UsageError } from "../usage-error.js";

type Fields = Readonly<Record<string, unknown>>;
type Waiters = Readonly<Record<string, (request: Fields, options: object) => Promise<Fields>>>;
type Starts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What goes on after the answer, by waiter. @throws UsageError where nothing does. */
export function startsOf(action: string): Starts {
  const facts = operations as unknown as Readonly<Record<string, { readonly starts: Starts }>>;
  const starts = facts[action]?.starts ?? {};
  if (Object.keys(starts).length > 0) return starts;
  throw new UsageError(
    `${action} starts nothing that can be waited for by what it answers with: leave --wait out.`,
  );
}

/**
 * Waits for all that an action has started. Its answer is known and printed by then, so whatever
 * ends the wait says that the action itself is done.
 */
export async function waitFor(
  redis: RedisClient,
  action: string,
  answer: Fields,
  options: { readonly signal: AbortSignal; readonly deadlineMs: number | undefined },
): Promise<void> {
  const waiters = createRedisWaiters(redis) as unknown as Waiters;
  const progress = await createProgress();
  for (const [waiter, fields] of Object.entries(startsOf(action))) {
    const request = requestFrom(fields, answer);
    const wait = waiters[waiter];
    if (request === undefined || wait === undefined) continue;
    const what = `Waiting: ${waiter} ${JSON.stringify(request)}`;
    progress.step(what);
    try {
      await wait(request, {
        ...options,
        onProgress: ({ states }: { states: readonly unknown[] }) =>
          progress.step(what, states.length === 0 ? undefined : `state ${states.join(", ")}`),
      });
    } catch (error) {
      progress.end();
      throw endOf(error, action, request);
    }
  }
  progress.end();
}

/** undefined where the answer has left out what to wait for. */
function requestFrom(fields: Readonly<Record<string, string>>, answer: Fields): Fields | undefined {
  const entries = Object.entries(fields).map(([to, from]) => [to, answer[from]] as const);
  const isThere = entries.every(
    ([, value]) =>
      value !== undefined && value !== null && (!Array.isArray(value) || value.length > 0),
  );
  return isThere ? Object.fromEntries(entries) : undefined;
}

function endOf(error: unknown, action: string, request: Fields): unknown {
  const done = `${action} itself was accepted, see its answer: ${JSON.stringify(request)}.`;
  if (error instanceof Interrupted) {
    return new Ended(`${error.message} while waiting. ${done}`, error.exitCode);
  }
  const words = wordsForWait(error);
  if (words === undefined) return error;
  return new Ended(`${words.lines.join("\n")}\n  ${done}`, words.exitCode);
}
