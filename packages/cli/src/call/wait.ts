import { waitFor as waitForIn, type RedisClient, type WaitProgress } from "tencentcloud-redis";
import { operations } from "tencentcloud-redis/metadata";
import { WAIT_MS } from "../../../../runtime/defaults.js";
import { isMissing } from "../../../../runtime/waiters/requests.js";
import type { Fields } from "../../../explorer/src/form/path.js";
import type { ConnectionOptions } from "../connection.js";
import { CommandError, UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { messages } from "../locales/index.js";
import { escapeLine } from "../output/escape.js";
import { statesInWords } from "../output/named-values.js";
import { writeErr } from "../output/write.js";
import { canMove } from "../terminal.js";
import { setNextCommands } from "../sent-call.js";
import { waitCommand, type Wait } from "./wait-command.js";
import { createProgress, duration } from "../progress.js";

/** `waitFor` for a waiter whose name is known at run time only. */
type WaitForAny = (
  redis: RedisClient,
  waiter: string,
  request: Fields,
  options: object,
) => Promise<Fields>;
type Starts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface WaitOptions extends ConnectionOptions {
  readonly waitTimeout?: number;
}

/** What goes on after the response, by waiter. @throws UsageError where nothing does. */
export function startsOf(action: string): Starts {
  const facts = operations as unknown as Readonly<Record<string, { readonly starts: Starts }>>;
  const starts = facts[action]?.starts ?? {};
  if (Object.keys(starts).length > 0) return starts;
  throw new UsageError(messages.call.startsNothing(action));
}

/** Waits for all that an action has started, as far as its response names it. */
export async function waitForAll(
  redis: RedisClient,
  action: string,
  response: Fields,
  options: WaitOptions,
  signal: AbortSignal,
  price: string | undefined,
): Promise<void> {
  const starts = Object.entries(startsOf(action));
  const waits = starts.flatMap(([waiter, fields]) => {
    const request = requestFrom(fields, response);
    return request === undefined ? [] : [{ waiter, request }];
  });
  if (waits.length === 0) {
    const names = starts.flatMap(([, fields]) => Object.values(fields)).join(", ");
    throw new CommandError(messages.call.nothingToWaitFor(names), ExitCode.Unfinished);
  }
  for (const [index, wait] of waits.entries()) {
    await waitFor(redis, wait, options, signal, { price, later: waits.slice(index + 1) });
  }
}

interface MoreOfWait {
  /** The price of what is waited for. */
  readonly price?: string | undefined;
  /** What is waited for after this. */
  readonly later?: readonly Wait[];
}

/** Waits for one thing, and shows the progress. @returns the last response of the waiter */
export async function waitFor(
  redis: RedisClient,
  wait: Wait,
  options: WaitOptions,
  signal: AbortSignal,
  { price, later = [] }: MoreOfWait = {},
): Promise<Fields> {
  const { waiter, request } = wait;
  const limitMs = options.waitTimeout === undefined ? WAIT_MS : options.waitTimeout * 1000;
  const what = `${waiter} ${Object.values(request).flat().join(", ")}`;
  const text = messages.wait.for(what);
  const progress = createProgress();
  let state: string | undefined;
  let elapsedMs = 0;
  setNextCommands([wait, ...later].map((each) => waitCommand(each, options)));
  try {
    progress.step(text, { limitMs, price });
    const last = await (waitForIn as unknown as WaitForAny)(redis, waiter, request, {
      signal,
      deadlineMs: limitMs,
      onProgress: (look: WaitProgress) => {
        elapsedMs = look.elapsedMs;
        state = statesInWords(waiter, look.states);
        progress.step(text, { state, limitMs, price });
      },
    });
    progress.end();
    const ended = messages.wait.ended(what, state ?? "", duration(elapsedMs));
    if (canMove()) await writeErr(`${escapeLine(ended)}\n`);
    setNextCommands([]);
    return last;
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
  return entries.some(([, value]) => isMissing(value)) ? undefined : Object.fromEntries(entries);
}
