import { CALL_OPTIONS, type CallOptions } from "../client-options.js";
import { assertOptions, type OptionNames } from "../known-options.js";
import { assertTime } from "../deadline.js";
import { copyAsJson } from "../json.js";
import { masked } from "../redact.js";
import { classificationOf } from "../outcome.js";
import { CallError, TencentCloudError } from "../errors.js";
import { methodOf, type Fields, type Method } from "../pagination.js";
import type { ServiceDescription } from "../service.js";
import { sleep, type Sleep } from "../sleep.js";
import { TIMEOUT_MS, WAIT_MAX_DELAY_MS, WAIT_MIN_DELAY_MS, WAIT_MS } from "../defaults.js";
import { WaitFailedError, WaitTimeoutError, type WaitState } from "./errors.js";
import { assertIdentified, merged, requestOf, requestsFor } from "./requests.js";
import {
  detailOf,
  failedState,
  isDone,
  statesIn,
  type States,
  type WaiterMetadata,
} from "./states.js";

/** The types of a waiter, and the action that it calls. */
export interface Waiter<Action, Request, Response, Started = never> {
  readonly action: Action;
  readonly request: Request;
  readonly response: Response;
  /** What a response has whose action starts what is awaited. */
  readonly started: Started;
}

/** What a response says of what its action has started. */
export type StartedBy<Response, Field extends keyof Response> = Pick<Response, Field>;

/**
 * Arguments of a wait: the request of the waiter's action, or the response of an action that started what
 * is awaited. They are optional where all fields of the request are.
 */
export type WaitArguments<Request, Started, Options> = {} extends Request
  ? [request?: Request | Started | undefined, options?: Options | undefined]
  : [request: Request | Started, options?: Options | undefined];

export interface WaitOptions<Response = unknown> extends CallOptions {
  /**
   * Longest wait in milliseconds. Default: 900,000. `timeoutMs` is for each call, and no call gets
   * more time than is left of the wait.
   */
  readonly deadlineMs?: number | undefined;
  /** Delay after the first call, in milliseconds; grows by half each time. Default: 2,000. */
  readonly minDelayMs?: number | undefined;
  /** Maximum delay in milliseconds. Default: 15,000. */
  readonly maxDelayMs?: number | undefined;
  /** Is told what each call returned. What it throws ends the wait. */
  readonly onProgress?: ((progress: WaitProgress<Response>) => void) | undefined;
}

const WAIT_OPTIONS: OptionNames<Omit<WaitOptions, keyof CallOptions>> = {
  deadlineMs: true,
  minDelayMs: true,
  maxDelayMs: true,
  onProgress: true,
};

export interface WaitProgress<Response = unknown> {
  /** Number of the call, from 1 on. */
  readonly calls: number;
  readonly elapsedMs: number;
  /** State of each item; empty while there are none. */
  readonly states: readonly WaitState[];
  readonly response: Response;
}

/** Where a wait takes its time from. Default: the machine's clock. */
export interface WaitClock {
  /** Milliseconds on any scale. Default: `performance.now`. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
  /** From 0 up to 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** What a waiter has to know of a service. */
type WaitedService = Pick<ServiceDescription, "codes" | "secretFields">;

const GROWTH = 1.5;
/** A longer time does not fit a timer, which would then fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The last call starts this early, so that there is time left for its response. */
const LAST_CALL_MS = 1000;

/**
 * Calls the client's method until what is awaited has ended, and returns the last response.
 * @param given The request to call with, or the response of an action that started what is awaited.
 * @throws TypeError where there is no such waiter, the client has no such method, or the request or
 * response has no value in a field that identifies what is awaited.
 * @throws WaitFailedError where it ended badly, WaitTimeoutError where it is in progress at the
 * deadline, and what a call throws that will not pass.
 */
export async function runWaiter<Response>(
  client: object,
  waiters: Readonly<Record<string, WaiterMetadata>>,
  service: WaitedService,
  name: string,
  [given = {}, options = {}]: readonly [
    request?: object | undefined,
    options?: WaitOptions<Response> | undefined,
  ],
  clock: WaitClock = {},
): Promise<Response> {
  const waiter = Object.hasOwn(waiters, name) ? waiters[name] : undefined;
  if (waiter === undefined) {
    const names = Object.keys(waiters).join(", ");
    throw new TypeError(`waitFor: there is no waiter ${String(name)}. The waiters are ${names}`);
  }
  assertOptions("waitFor", options, { ...CALL_OPTIONS, ...WAIT_OPTIONS });
  // The least of it and what is left of the wait is a number, whatever it is.
  if (options.timeoutMs !== undefined) assertTime("timeoutMs", options.timeoutMs);
  assertCallback("onProgress", options.onProgress);
  const asked = requestOf(name, waiter, given as Fields);
  assertIdentified(name, waiter, asked);
  // The caller may change a list meanwhile, and would be told that all of it has ended.
  const request = copyAsJson(asked);
  const call = methodOf(client, waiter.action);
  const wait = { name, waiter, call, request, options: options as WaitOptions<Fields>, service };
  return (await poll(wait, clock)) as Response;
}

interface Wait {
  readonly name: string;
  readonly waiter: WaiterMetadata;
  readonly call: Method;
  readonly request: Fields;
  readonly options: WaitOptions<Fields>;
  readonly service: WaitedService;
}

async function poll(wait: Wait, clock: WaitClock): Promise<Fields> {
  const { name, waiter, request, options, service } = wait;
  const now = clock.now ?? (() => performance.now());
  const start = now();
  const deadlineMs = assertDuration("deadlineMs", options.deadlineMs ?? WAIT_MS);
  const maxDelayMs = assertDuration("maxDelayMs", options.maxDelayMs ?? WAIT_MAX_DELAY_MS);
  let delay = assertDuration("minDelayMs", options.minDelayMs ?? WAIT_MIN_DELAY_MS);
  const signal = options.signal ?? new AbortController().signal;
  const elapsed = (): number => now() - start;
  let last: Seen | undefined;

  for (let calls = 1; ; calls += 1) {
    signal.throwIfAborted();
    const look = await lookOnce(wait, () => deadlineMs - elapsed());
    if (look.response !== undefined) {
      const elapsedMs = elapsed();
      const { response, states } = look;
      const told: unknown = options.onProgress?.({ calls, elapsedMs, states, response });
      // An async listener that rejects must not end the process.
      if (told instanceof Promise) told.catch(() => {});
      const state = failedState(look, waiter);
      if (state !== undefined) {
        const detail = detailOf(response, waiter, state);
        throw new WaitFailedError({
          waiter: name,
          state,
          detail,
          response: masked(response, service.secretFields),
          elapsedMs,
        });
      }
      if (isDone(look, waiter, request)) return response;
      last = look;
    }
    const remaining = deadlineMs - elapsed();
    if (remaining > 0) {
      // Callers that started together should not all call at the same moment.
      const jittered = Math.min(delay, maxDelayMs) * (0.75 + 0.5 * (clock.random ?? Math.random)());
      const longest = remaining > LAST_CALL_MS ? remaining - LAST_CALL_MS : remaining;
      await (clock.sleep ?? sleep)(Math.min(jittered, longest, MAX_TIMER_MS), signal);
      delay *= GROWTH;
    }
    const elapsedMs = elapsed();
    if (elapsedMs >= deadlineMs) {
      throw new WaitTimeoutError({
        waiter: name,
        states: last?.states ?? [],
        response: masked(last?.response, service.secretFields),
        elapsedMs,
        cause: look.error,
      });
    }
  }
}

interface Seen extends States {
  readonly response: Fields;
  readonly error?: never;
}

/**
 * An error that may pass does not end a wait: what is awaited goes on without us. The call's timeout
 * covers its time in the rate limiter too.
 */
async function lookOnce(
  { call, request, options, waiter, service }: Wait,
  remaining: () => number,
): Promise<Seen | { response?: never; error: unknown }> {
  const { signal, region, attemptTimeoutMs, credentials, retry, headers } = options;
  try {
    const shared = { signal, region, attemptTimeoutMs, credentials, retry, headers };
    const responses: Fields[] = [];
    for (const part of requestsFor(request, waiter)) {
      // A timeout has to be positive, also where the deadline has been reached.
      const timeoutMs = Math.min(options.timeoutMs ?? TIMEOUT_MS, Math.max(remaining(), 1));
      responses.push(await call(part, { ...shared, timeoutMs }));
    }
    const response = merged(responses, waiter);
    return { response, ...statesIn(response, waiter) };
  } catch (error) {
    if (mayPass(error, service)) return { error };
    throw error;
  }
}

function mayPass(error: unknown, service: Pick<ServiceDescription, "codes">): boolean {
  if (error instanceof TencentCloudError)
    return classificationOf(service, error.code).retry !== "never";
  return error instanceof CallError;
}

/** @throws TypeError unless the value is a function, or there is none. */
export function assertCallback(name: string, value: unknown): void {
  if (value === undefined || value === null || typeof value === "function") return;
  throw new TypeError(`${name}: must be a function, and is a ${typeof value}`);
}

/** @throws TypeError unless the value is a number of milliseconds, 0 included. */
export function assertDuration(name: string, value: number): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new TypeError(`${name}: ${String(value)} is not a time in milliseconds`);
}
