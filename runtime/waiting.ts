import type { CallOptions } from "./client.js";
import { classOfCode } from "./code-class.js";
import { CallError, TencentCloudError } from "./errors.js";
import type { ServiceDescription } from "./service.js";
import { sleep, type Sleep } from "./wait.js";
import { WaitFailedError, WaitTimeoutError } from "./waiting-errors.js";

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

export type State = string | number;

export interface WaitOptions<Response = unknown> extends CallOptions {
  /** Longest wait in milliseconds. Default: 15 minutes. `timeoutMs` is for each call. */
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
  /** Milliseconds on any scale. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
  /** From 0 up to 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

const DEADLINE_MS = 15 * 60_000;
const MIN_DELAY_MS = 2000;
const MAX_DELAY_MS = 15_000;
const GROWTH = 1.5;

type Fields = Readonly<Record<string, unknown>>;
type Method = (request: Fields, options?: CallOptions) => Promise<Fields>;

/** One function for each waiter in the table, with the polled action's request as its argument. */
export function createWaiters<Waiters>(
  client: object,
  table: Readonly<Record<string, WaiterFacts>>,
  service: Pick<ServiceDescription, "codes">,
  pace: Pace = {},
): Waiters {
  const methods = client as Readonly<Record<string, Method>>;
  return Object.fromEntries(
    Object.entries(table).map(([waiter, facts]) => [
      waiter,
      (request: Fields = {}, options: WaitOptions<Fields> = {}) => {
        const call = methods[facts.action] as Method;
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
  const now = pace.now ?? Date.now;
  const start = now();
  const deadlineMs = time("deadlineMs", options.deadlineMs ?? DEADLINE_MS);
  const maxDelayMs = time("maxDelayMs", options.maxDelayMs ?? MAX_DELAY_MS);
  let delay = time("minDelayMs", options.minDelayMs ?? MIN_DELAY_MS);
  const signal = options.signal ?? new AbortController().signal;
  let last: Look | undefined;

  for (let looks = 1; ; looks += 1) {
    signal.throwIfAborted();
    const look = await lookOnce(job);
    const elapsedMs = now() - start;
    if (look.response !== undefined) {
      const { response, states } = look;
      options.onProgress?.({ looks, elapsedMs, states, response });
      const failed = states.find((state) => isOneOf(state, facts.fails));
      if (failed !== undefined) {
        const detail = detailOf(response, facts, failed);
        throw new WaitFailedError({ waiter, state: failed, detail, response, elapsedMs });
      }
      if (isDone(job, states)) return response;
      last = look;
    }
    const remaining = deadlineMs - elapsedMs;
    if (remaining <= 0) {
      const { response, states = [] } = last ?? {};
      const cause = look.fault;
      throw new WaitTimeoutError({ waiter, states, response, elapsedMs, cause });
    }
    // Callers that started together should not all look at the same moment.
    const pause = Math.min(delay, maxDelayMs) * (0.75 + 0.5 * (pace.random ?? Math.random)());
    await (pace.sleep ?? sleep)(Math.min(pause, remaining), signal);
    delay *= GROWTH;
  }
}

interface Look {
  readonly response?: Fields;
  readonly states?: readonly State[];
  readonly fault?: unknown;
}

type Seen = { response: Fields; states: readonly State[]; fault?: never };

/** A fault that may pass does not end a wait: what is waited for goes on without us. */
async function lookOnce({
  call,
  request,
  options,
  facts,
  service,
}: Wait): Promise<Seen | { response?: never; fault: unknown }> {
  const { signal, region, timeoutMs, attemptTimeoutMs } = options;
  try {
    const response = await call(request, { signal, region, timeoutMs, attemptTimeoutMs });
    return { response, states: subjects(response, facts).map((one) => one[facts.state] as State) };
  } catch (error) {
    if (mayPass(error, service)) return { fault: error };
    throw error;
  }
}

function mayPass(error: unknown, service: Pick<ServiceDescription, "codes">): boolean {
  if (error instanceof TencentCloudError) return classOfCode(service, error.code).retry !== "never";
  return error instanceof CallError;
}

function subjects(response: Fields, { items }: WaiterFacts): readonly Fields[] {
  if (items === undefined) return [response];
  const list = response[items];
  return Array.isArray(list) ? (list as Fields[]) : [];
}

function isDone({ facts, request }: Wait, states: readonly State[]): boolean {
  const wanted = (facts.awaited ?? []).map((field) => request[field]);
  const count = Math.max(1, ...wanted.map((list) => (Array.isArray(list) ? list.length : 1)));
  return states.length >= count && states.every((state) => isOneOf(state, facts.succeeds));
}

function detailOf(response: Fields, facts: WaiterFacts, state: State): string | undefined {
  if (facts.detail === undefined) return undefined;
  const failed = subjects(response, facts).find((one) => one[facts.state] === state);
  const detail = failed?.[facts.detail];
  return typeof detail === "string" && detail !== "" ? detail : undefined;
}

function isOneOf(state: State, states: readonly State[]): boolean {
  return states.some((other) => plain(other) === plain(state));
}

/** The service itself spells `Error` and `failed` as it likes. */
function plain(state: State): State {
  return typeof state === "string" ? state.toLowerCase() : state;
}

function time(name: string, value: number): number {
  if (value >= 0) return value;
  throw new TypeError(`${name}: ${String(value)} is not a time in milliseconds`);
}
