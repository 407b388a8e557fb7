import { assertTime, Deadline } from "../deadline.js";
import type { OptionNames } from "../known-options.js";
import type { HttpTransport } from "../http/transport.js";
import type { CredentialProvider, Credentials } from "../signer/tc3.js";
import { orAborted } from "../sleep.js";
import { CredentialsError } from "./credentials-error.js";
import { isSame } from "./usable.js";
import { REFRESH_BEFORE_MS } from "../defaults.js";

/** Options of every provider that fetches and caches credentials. */
export interface RefreshOptions {
  /**
   * How long before the credentials expire new ones are fetched, in milliseconds, at most a quarter of their
   * lifetime. Default: 300,000.
   */
  readonly refreshBeforeMs?: number | undefined;
  /** Time to fetch credentials, retries included, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

export const REFRESH_OPTIONS: OptionNames<RefreshOptions> = {
  refreshBeforeMs: true,
  timeoutMs: true,
  now: true,
};

export interface Loaded {
  readonly credentials: Credentials;
  /** Milliseconds since 1970. Undefined if they do not expire. */
  readonly expiresAt?: number | undefined;
}

export interface Loader {
  /** Name of the provider in errors. */
  readonly provider: string;
  /** Fetches credentials within the deadline. `transport` is that of the client that asks first. */
  readonly load: (deadline: Deadline, transport: HttpTransport | undefined) => Promise<Loaded>;
  readonly defaultTimeoutMs: number;
  /** Whether it only reads files: then a failure is not cached.  */
  readonly isLocal?: boolean | undefined;
  /** Whether no response means that the provider is not configured here. */
  readonly timeoutMeansNotConfigured?: boolean | undefined;
}

interface Held {
  readonly credentials: Credentials;
  readonly expiresAt: number;
  readonly refreshAt: number;
}

interface Failure {
  readonly error: unknown;
  readonly failedAt: number;
  readonly pauseMs: number;
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Caches what a loader loads. All callers share one load, which continues if a caller aborts. Credentials
 * that expire soon are refreshed in the background, so neither a slow response nor a failure matters
 * before they have expired.
 *
 * After a failure nothing is loaded for a second, doubled by each further failure: calls get the
 * credentials if they are still valid, or else the error.
 * @throws TypeError if an option is invalid. The provider throws CredentialsError.
 */
export function refreshing(loader: Loader, options: RefreshOptions): CredentialProvider {
  const { now = Date.now, refreshBeforeMs = REFRESH_BEFORE_MS } = options;
  const timeoutMs = options.timeoutMs ?? loader.defaultTimeoutMs;
  assertTime("timeoutMs", timeoutMs);
  if (typeof refreshBeforeMs !== "number" || !(refreshBeforeMs >= 0)) {
    throw new TypeError("refreshBeforeMs: must be a number of milliseconds, or 0");
  }
  let held: Held | undefined;
  let inFlight: Promise<Credentials> | undefined;
  let failure: Failure | undefined;

  /** The cached failure. It expires even if the clock went back. */
  const recentFailure = (): Failure | undefined => {
    if (failure === undefined) return undefined;
    const elapsed = now() - failure.failedAt;
    return elapsed >= 0 && elapsed < failure.pauseMs ? failure : undefined;
  };

  const loadAndHold = async (transport: HttpTransport | undefined): Promise<Credentials> => {
    try {
      const { credentials, expiresAt = Infinity } = await loadInTime(loader, timeoutMs, transport);
      const lifetime = expiresAt - now();
      if (!(lifetime > 0)) throw alreadyExpired(loader.provider, expiresAt);
      const refreshAt = expiresAt - Math.min(refreshBeforeMs, lifetime / 4);
      held = { credentials, expiresAt, refreshAt };
      failure = undefined;
      return credentials;
    } catch (error) {
      if (loader.isLocal !== true) {
        const doubled = failure === undefined ? FIRST_PAUSE_MS : failure.pauseMs * 2;
        failure = { error, failedAt: now(), pauseMs: Math.min(doubled, LONGEST_PAUSE_MS) };
      }
      throw error;
    } finally {
      inFlight = undefined;
    }
  };

  return async ({ refused, signal, transport } = {}) => {
    signal?.throwIfAborted();
    if (held !== undefined && refused !== undefined && isSame(held.credentials, refused)) {
      held = undefined;
    }
    if (held === undefined || now() >= held.expiresAt) {
      const recent = inFlight === undefined ? recentFailure() : undefined;
      if (recent !== undefined) throw recent.error;
      inFlight ??= loadAndHold(transport);
      return signal === undefined ? inFlight : orAborted(inFlight, signal);
    }
    if (now() >= held.refreshAt && inFlight === undefined && recentFailure() === undefined) {
      inFlight = loadAndHold(transport);
      // If it fails, these credentials are used until they expire.
      inFlight.catch(() => {});
    }
    return held.credentials;
  };
}

async function loadInTime(
  loader: Loader,
  timeoutMs: number,
  transport: HttpTransport | undefined,
): Promise<Loaded> {
  // Without a signal of a caller, because others may wait for it.
  const deadline = new Deadline(timeoutMs);
  try {
    return await deadline.race(loader.load(deadline, transport));
  } catch (error) {
    if (!deadline.ended) throw error;
    throw new CredentialsError(`no response within ${timeoutMs} ms`, {
      provider: loader.provider,
      applies: loader.timeoutMeansNotConfigured !== true,
    });
  } finally {
    deadline.clear();
  }
}

function alreadyExpired(provider: string, expiresAt: number): CredentialsError {
  const date = new Date(expiresAt);
  const when = Number.isNaN(date.getTime()) ? "at a time that is no date" : `at ${date.toJSON()}`;
  return new CredentialsError(
    `got credentials that had already expired, ${when}; is the clock of this machine right?`,
    { provider },
  );
}
