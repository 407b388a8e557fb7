import { waitFor, type RedisClient } from "tencentcloud-redis";
import { operations } from "tencentcloud-redis/metadata";
import { stringifyJson } from "../../../../runtime/json.js";
import { CommandError, UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { escapeJson } from "../output/escape.js";
import { createProgress } from "../progress.js";

type Fields = Readonly<Record<string, unknown>>;
/** `waitFor` for a waiter whose name is known at run time only. */
type WaitForAny = (
  redis: RedisClient,
  waiter: string,
  request: Fields,
  options: object,
) => Promise<Fields>;
type Starts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What goes on after the response, by waiter. @throws UsageError where nothing does. */
export function startsOf(action: string): Starts {
  const facts = operations as unknown as Readonly<Record<string, { readonly starts: Starts }>>;
  const starts = facts[action]?.starts ?? {};
  if (Object.keys(starts).length > 0) return starts;
  throw new UsageError(
    `${action} starts nothing that its response would name to wait for: leave --wait out.`,
  );
}

/** Waits for all that an action has started, as far as its response names it. */
export async function waitForAll(
  redis: RedisClient,
  action: string,
  response: Fields,
  options: { readonly signal: AbortSignal; readonly deadlineMs: number | undefined },
): Promise<void> {
  const starts = Object.entries(startsOf(action));
  const waits = starts.flatMap(([waiter, fields]) => {
    const request = requestFrom(fields, response);
    return request === undefined ? [] : [{ waiter, request }];
  });
  if (waits.length === 0) {
    const names = starts.flatMap(([, fields]) => Object.values(fields)).join(", ");
    throw new CommandError(`the response has no ${names} to wait for.`, ExitCode.Unfinished);
  }
  const progress = createProgress();
  try {
    for (const { waiter, request } of waits) {
      const what = `Waiting: ${waiter} ${escapeJson(stringifyJson(request))}`;
      progress.step(what);
      await (waitFor as unknown as WaitForAny)(redis, waiter, request, {
        ...options,
        onProgress: ({ states }: { states: readonly unknown[] }) =>
          progress.step(what, states.length === 0 ? undefined : `state ${states.join(", ")}`),
      });
    }
  } finally {
    progress.end();
  }
}

/** undefined where the response has left out what to wait for. */
function requestFrom(
  fields: Readonly<Record<string, string>>,
  response: Fields,
): Fields | undefined {
  const entries = Object.entries(fields).map(([to, from]) => [to, response[from]] as const);
  const isThere = entries.every(
    ([, value]) =>
      value !== undefined && value !== null && (!Array.isArray(value) || value.length > 0),
  );
  return isThere ? Object.fromEntries(entries) : undefined;
}
