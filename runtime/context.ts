import { httpTransport } from "#platform";
import type { AttemptContext } from "./attempt.js";
import type { ClientOptions } from "./client-options.js";
import { Clock } from "./clock.js";
import { CredentialsError } from "./credentials/credentials-error.js";
import { checkedCredentials } from "./credentials/usable.js";
import { assertTime } from "./deadline.js";
import { assertRegion, baseUrlOf } from "./endpoint.js";
import { observersOf, type CallEvent } from "./events.js";
import { throughFetch } from "./http/fetch.js";
import type { Limiter } from "./limiter/limiter.js";
import { RecentSecrets } from "./secrets.js";
import { RetryBudget, retryPolicyOf, type RetryPolicy } from "./retry.js";
import { SeenRequestIds } from "./seen-request-ids.js";
import type { ServiceDescription } from "./service.js";
import type { Signer } from "./signer/headers.js";
import { sleep, type Sleep } from "./wait.js";

/** What all calls of one client share. */
export interface Context extends AttemptContext {
  readonly service: ServiceDescription;
  /** Scheme, host and port. */
  readonly baseUrl: string;
  /** Region of calls that name no other. */
  readonly region: string;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly correctsClock: boolean;
  readonly limiter: Limiter | undefined;
  /** Whose quota calls count against; the secret ID where it is not given. */
  readonly account: string | undefined;
  readonly policy: RetryPolicy;
  readonly budget: RetryBudget;
  /** Milliseconds for a call that names no other time, and for one attempt of it. */
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number | undefined;
  /** Largest response to read, in bytes. */
  readonly maxBytes: number;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly secrets: RecentSecrets;
  /** Undefined where nobody watches. */
  readonly emit: ((event: CallEvent) => void) | undefined;
}

const TIMEOUT_MS = 60_000;
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** @throws TypeError where an option cannot be used. */
export function createContext(service: ServiceDescription, options: ClientOptions): Context {
  const { region, limiter, timeoutMs = TIMEOUT_MS, attemptTimeoutMs } = options;
  assertRegion(region);
  assertTime("timeoutMs", timeoutMs);
  assertTime("attemptTimeoutMs", attemptTimeoutMs ?? Infinity);
  const policy = retryPolicyOf(options.retry);
  return {
    service,
    baseUrl: baseUrlOf(service.name, options.endpoint ?? service.site),
    region,
    signer: { signedHeaders: options.signedHeaders, credentials: credentialsOf(options) },
    clock: new Clock(options.now ?? Date.now),
    correctsClock: options.clockSkewCorrection ?? true,
    limiter: limiter || undefined,
    account: options.account,
    policy,
    budget: new RetryBudget(policy),
    timeoutMs,
    attemptTimeoutMs,
    maxBytes: options.maxResponseBytes ?? MAX_RESPONSE_BYTES,
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
    secrets: new RecentSecrets(),
    seen: new SeenRequestIds(),
    transport: transportOf(options),
    emit: observersOf(options.observe),
  };
}

function transportOf({ fetch, transport }: ClientOptions): Context["transport"] {
  if (fetch && transport) throw new TypeError("fetch, transport: give one of them");
  for (const [name, given] of Object.entries({ fetch, transport })) {
    if (given === undefined || typeof given === "function") continue;
    throw new TypeError(`${name}: a ${typeof given} is given, give a function`);
  }
  if (transport) return transport;
  if (fetch) return throughFetch(fetch);
  // Looked up with each call, so that it may be replaced.
  return httpTransport ?? throughFetch((url, init) => globalThis.fetch(url, init));
}

/** Checked at once, so that a mistake shows where the client is made. */
function credentialsOf({ credentials }: Pick<Signer, "credentials">): Signer["credentials"] {
  if (typeof credentials === "function") return credentials;
  try {
    return checkedCredentials(credentials, "credentials");
  } catch (error) {
    // An option, and not something that was found on the machine.
    throw error instanceof CredentialsError ? new TypeError(error.message) : error;
  }
}
