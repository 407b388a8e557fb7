import type { CallOptions } from "./client-options.js";
import { classificationOf } from "./outcome.js";
import { CallError, TencentCloudError } from "./errors.js";
import { methodOf, type Fields, type Method } from "./paging.js";
import type { ServiceDescription } from "./service.js";
import { sleep, type Sleep } from "./wait.js";
import { WaitFailedError, WaitTimeoutError, type State } from "./waiting-errors.js";

/** What to poll, and which states end well or badly. All others mean that it still goes on. */
export interface WaiterFacts {
  /** The action to call again and again. */
  readonly action: string;
  /** Response list to look at; else the response itself. */
  readonly items?: string;
  /** Request lists that name what is awaited: so many items have to be there. */
  readonly awaited?: readonly string[];
  /** Field with the state. Words are compared without case. */
  readonly state: string;
  readonly succeeds: readonly State[];
  readonly fails: readonly State[];
  /** Field that says why. */
  readonly detail?: string;
}

export interface WaitOptions<Response = unknown> extends CallOptions {
  /**
   * Longest wait in milliseconds. Default: 15 minutes. `timeoutMs` is for each look. Default: 60,000.
   * No look gets more time than is left of the wait.
   */
  readonly deadlineMs?: number | undefined;
  /** Pause after the first look, in milliseconds; grows by half each time. Default: 2,000. */
  readonly minDelayMs?: number | undefined;
  /** Longest pause in milliseconds. Default: 15,000. */
  readonly maxDelayMs?: number | undefined;
  /** Is told what each look saw. What it throws ends the wait. */
  readonly onProgress?: ((progress: WaitProgress<Response>) => void) | undefined;
}

export interface WaitProgress<Response = unknown> {
  /** Counts from 1. */
  readonly looks: number;
  readonly elapsedMs: number;
  /** State of each item; empty while there are none. */
  readonly states: readonly State[];
  readonly response: Response;
}

/** Where a wait takes its time from; the clock of the machine by default. */
export interface Pace {
  /** Milliseconds on any scale. Default: `performance.now`. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
  /** From 0 up to 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

const DEADLINE_MS = 15 * 60_000;
const MIN_DELAY_MS = 2000;
const MAX_DELAY_MS = 15_000;
const GROWTH = 1.5;
/** A longer time does not fit a timer, which would then fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
const LOOK_MS = 60_000;
/** The last look starts this early, so that there is time left for its response. */
const LAST_LOOK_MS = 1000;

/** One function for each waiter in the table, with the polled action's request as its argument. */
export function createWaiters<Waiters>(
  client: object,
  table: Readonly<Record<string, WaiterFacts>>,
  service: Pick<ServiceDescription, "codes">,
  pace: Pace = {},
): Waiters {
  return Object.fromEntries(
    Object.entries(table).map(([waiter, facts]) => [
      waiter,
      (request: Fields = {}, options: WaitOptions<Fields> = {}) => {
        const call = methodOf(client, facts.action);
        return wait({ waiter, facts, call, request, options, service, pace });
      },
    ]),
  ) as Waiters;
}

interface Wait {
  readonly waiter: string;
  readonly facts: WaiterFacts;
  readonly call: Method;
  readonly request: Fields;
  readonly options: WaitOptions<Fields>;
  readonly service: Pick<ServiceDescription, "codes">;
  readonly pace: Pace;
}

async function wait(job: Wait): Promise<Fields> {
  const { waiter, facts, options, pace } = job;
  const now = pace.now ?? (() => performance.now());
  const start = now();
  const deadlineMs = assertDuration("deadlineMs", options.deadlineMs ?? DEADLINE_MS);
  const maxDelayMs = assertDuration("maxDelayMs", options.maxDelayMs ?? MAX_DELAY_MS);
  let delay = assertDuration("minDelayMs", options.minDelayMs ?? MIN_DELAY_MS);
  const signal = options.signal ?? new AbortController().signal;
  const elapsed = (): number => now() - start;
  let last: Look | undefined;

  for (let looks = 1; ; looks += 1) {
    signal.throwIfAborted();
    const look = await lookOnce(job, deadlineMs - elapsed());
    if (look.response !== undefined) {
      const elapsedMs = elapsed();
      const { response, states } = look;
      const told: unknown = options.onProgress?.({ looks, elapsedMs, states, response });
      // An async listener that rejects must not end the process.
      if (told instanceof Promise) told.catch(() => {});
      const failed = states.find((state) => isOneOf(state, facts.fails));
      if (failed !== undefined) {
        const detail = detailOf(response, facts, failed);
        throw new WaitFailedError({ waiter, state: failed, detail, response, elapsedMs });
      }
      if (isDone(job, look)) return response;
      last = look;
    }
    const remaining = deadlineMs - elapsed();
    if (remaining > 0) {
      // Callers that started together should not all look at the same moment.
      const pause = Math.min(delay, maxDelayMs) * (0.75 + 0.5 * (pace.random ?? Math.random)());
      const longest = remaining > LAST_LOOK_MS ? remaining - LAST_LOOK_MS : remaining;
      await (pace.sleep ?? sleep)(Math.min(pause, longest, MAX_TIMER_MS), signal);
      delay *= GROWTH;
    }
    const elapsedMs = elapsed();
    if (elapsedMs >= deadlineMs) {
      const { response, states = [] } = last ?? {};
      throw new WaitTimeoutError({ waiter, states, response, elapsedMs, cause: look.fault });
    }
  }
}

interface Look {
  readonly response?: Fields;
  readonly states?: readonly State[];
  readonly fault?: unknown;
}

interface Seen extends Look {
  readonly response: Fields;
  /** The states that could be read. */
  readonly states: readonly State[];
  /** Whether an item is null or has no state that can be read. Such an item goes on. */
  readonly hasUnreadable: boolean;
  readonly fault?: never;
}

/**
 * A fault that may pass does not end a wait: what is waited for goes on without us. The call's
 * timeout covers its time in the rate limiter too.
 */
async function lookOnce(
  { call, request, options, facts, service }: Wait,
  remaining: number,
): Promise<Seen | { response?: never; fault: unknown }> {
  const { signal, region, attemptTimeoutMs } = options;
  // A timeout has to be positive, also where the deadline has been reached.
  const timeoutMs = Math.min(options.timeoutMs ?? LOOK_MS, Math.max(remaining, 1));
  try {
    const response = await call(request, { signal, region, timeoutMs, attemptTimeoutMs });
    const items = itemsOf(response, facts);
    const states = items.map((item) => stateOf(item, facts)).filter(isState);
    return { response, states, hasUnreadable: states.length < items.length };
  } catch (error) {
    if (mayPass(error, service)) return { fault: error };
    throw error;
  }
}

function mayPass(error: unknown, service: Pick<ServiceDescription, "codes">): boolean {
  if (error instanceof TencentCloudError)
    return classificationOf(service, error.code).retry !== "never";
  return error instanceof CallError;
}

function itemsOf(response: Fields, { items }: WaiterFacts): readonly unknown[] {
  if (items === undefined) return [response];
  const list = response[items];
  return Array.isArray(list) ? list : [];
}

/** A list can hold null in place of an item. */
function stateOf(item: unknown, { state }: WaiterFacts): unknown {
  return (item as Fields | null | undefined)?.[state];
}

function isState(value: unknown): value is State {
  return typeof value === "string" || typeof value === "number";
}

function isDone({ facts, request }: Wait, { states, hasUnreadable }: Seen): boolean {
  if (hasUnreadable) return false;
  const wanted = (facts.awaited ?? []).map((field) => request[field]);
  const count = Math.max(1, ...wanted.map((list) => (Array.isArray(list) ? list.length : 1)));
  return states.length >= count && states.every((state) => isOneOf(state, facts.succeeds));
}

function detailOf(response: Fields, facts: WaiterFacts, state: State): string | undefined {
  if (facts.detail === undefined) return undefined;
  const failed = itemsOf(response, facts).find((item) => stateOf(item, facts) === state);
  const detail = (failed as Fields)[facts.detail];
  return typeof detail === "string" && detail !== "" ? detail : undefined;
}

function isOneOf(state: State, states: readonly State[]): boolean {
  return states.some((other) => plain(other) === plain(state));
}

/** The service itself spells `Error` and `failed` as it likes. */
function plain(state: State): State {
  return typeof state === "string" ? state.toLowerCase() : state;
}

/** @throws TypeError unless the value is a number of milliseconds, 0 included. */
export function assertDuration(name: string, value: number): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new TypeError(`${name}: ${String(value)} is not a time in milliseconds`);
}
