import { createTransport, defaultCredentials, defaultLogger, environmentVariable } from "#platform";
import type { AttemptContext } from "./attempt.js";
import type { ClientOptions } from "./client-options.js";
import { Clock } from "./clock.js";
import { givenCredentials } from "./credentials/usable.js";
import { assertTime } from "./deadline.js";
import { assertRegion, baseUrlOf, type Endpoint } from "./endpoint.js";
import { observersOf, type CallEvent, type Observer } from "./events.js";
import { clientHeaders } from "./headers.js";
import { throughFetch } from "./http/fetch.js";
import type { Limiter } from "./limiter/limiter.js";
import { createLogObserver, isLogLevel } from "./logging.js";
import { RecentSecrets } from "./secrets.js";
import { RetryBudget, retryPolicyOf, type RetryPolicy } from "./retry.js";
import { SeenRequestIds } from "./seen-request-ids.js";
import type { ServiceDescription } from "./service.js";
import type { CredentialProvider, Credentials } from "./signer/tc3.js";
import { sleep, type Sleep } from "./sleep.js";
import { LOG_LEVEL, MAX_RESPONSE_BYTES, TIMEOUT_MS } from "./defaults.js";

/** What all calls of a client share. */
export interface Context extends AttemptContext {
  readonly service: ServiceDescription;
  readonly endpoint: Endpoint;
  readonly url: URL;
  /** Default region of the calls. */
  readonly region: string;
  /** Headers of every call, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: Credentials | CredentialProvider;
  readonly clock: Clock;
  readonly correctsClock: boolean;
  readonly limiter: Limiter | undefined;
  /** Account whose quota the calls use. Undefined: the secret ID. */
  readonly account: string | undefined;
  readonly policy: RetryPolicy;
  readonly budget: RetryBudget;
  /** Default time for a call, and for one attempt, in milliseconds. */
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number | undefined;
  /** Largest response to read, in bytes. */
  readonly maxBytes: number;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly secrets: RecentSecrets;
  /** Undefined if there is no observer. */
  readonly emit: ((event: CallEvent) => void) | undefined;
}

/** @throws TypeError if an option is invalid. */
export function createContext(service: ServiceDescription, options: ClientOptions): Context {
  const { limiter, timeoutMs = TIMEOUT_MS, attemptTimeoutMs } = options;
  const region = regionOf(options);
  const endpoint = options.endpoint ?? service.site ?? "international";
  assertTime("timeoutMs", timeoutMs);
  assertTime("attemptTimeoutMs", attemptTimeoutMs ?? Infinity);
  const maxBytes = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
  if (!(Number.isInteger(maxBytes) && maxBytes > 0) && maxBytes !== Infinity) {
    throw new TypeError(`maxResponseBytes: must be a whole number above 0, and is ${maxBytes}`);
  }
  const { sleep: pause, random, now } = options;
  assertFunctions({ sleep: pause, random, now });
  const policy = retryPolicyOf(options.retry);
  return {
    service,
    endpoint,
    url: new URL(baseUrlOf(service.name, endpoint)),
    region,
    headers: clientHeaders(options),
    credentials: credentialsOf(options),
    clock: new Clock(options.now ?? Date.now),
    correctsClock: options.clockSkewCorrection ?? true,
    limiter: limiter || undefined,
    account: options.account,
    policy,
    budget: new RetryBudget(policy),
    timeoutMs,
    attemptTimeoutMs,
    maxBytes,
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
    secrets: new RecentSecrets(),
    seen: new SeenRequestIds(),
    transport: transportOf(options),
    emit: observersOf([options.observe ?? [], logObserverOf(options)].flat()),
  };
}

function transportOf({ fetch, transport, proxy }: ClientOptions): Context["transport"] {
  if (fetch && transport) throw new TypeError("fetch, transport: only one of them can be used");
  if (proxy !== undefined && (fetch || transport)) {
    throw new TypeError(`proxy, ${fetch ? "fetch" : "transport"}: only one of them can be used`);
  }
  assertFunctions({ fetch, transport });
  if (transport) return transport;
  if (fetch) return throughFetch(fetch);
  return createTransport(proxy);
}

function assertFunctions(options: Readonly<Record<string, unknown>>): void {
  for (const [name, given] of Object.entries(options)) {
    if (given === undefined || typeof given === "function") continue;
    throw new TypeError(`${name}: must be a function, and is a ${typeof given}`);
  }
}

/** Logs if an option or the variable `TENCENTCLOUD_LOG` says so. */
function logObserverOf({ logger, logLevel }: ClientOptions): Observer | [] {
  const variable = environmentVariable("TENCENTCLOUD_LOG", false);
  const level = logLevel ?? (isLogLevel(variable) ? variable : undefined);
  if (logger === undefined && level === undefined) return [];
  return createLogObserver(logger === undefined ? defaultLogger : logger, level ?? LOG_LEVEL);
}

/** @throws TypeError if there is no region, or one that cannot be. */
function regionOf({ region = environmentVariable("TENCENTCLOUD_REGION") }: ClientOptions): string {
  if (region === undefined)
    throw new TypeError("region: missing. Pass it, or set TENCENTCLOUD_REGION");
  assertRegion(region);
  return region;
}

/** Checked at once, so that a mistake shows where the client is created. */
function credentialsOf(options: ClientOptions): Context["credentials"] {
  const { credentials } = options;
  if (typeof credentials === "function") return credentials;
  if (!("credentials" in options)) {
    if (defaultCredentials) return defaultCredentials();
    throw new TypeError("credentials: missing. Pass them");
  }
  return givenCredentials(credentials, "credentials");
}
