import { assertTime, Deadline } from "../deadline.js";
import type { CredentialProvider, Credentials } from "../signer/tc3.js";
import { orAborted } from "../sleep.js";
import { CredentialsError } from "./credentials-error.js";
import { isSame } from "./usable.js";
import { REFRESH_BEFORE_MS } from "../defaults.js";

/** What every provider that fetches and remembers can be told. */
export interface RefreshOptions {
  /**
   * How long before they run out new credentials are fetched, in milliseconds. Default: 300,000.
   * Never more than a quarter of their lifetime, or short-lived ones would be fetched all the time.
   */
  readonly refreshBeforeMs?: number | undefined;
  /** Time for fetching once, retries included, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

export interface Loaded {
  readonly credentials: Credentials;
  /** Milliseconds since 1970. Left out where they do not run out. */
  readonly expiresAt?: number | undefined;
}

export interface Loader {
  /** Name of the provider in errors. */
  readonly provider: string;
  /** Fetches once, until the deadline ends. */
  readonly load: (deadline: Deadline) => Promise<Loaded>;
  readonly defaultTimeoutMs: number;
  /** Whether it only reads files: a failure is then not remembered, since to try again is cheap. */
  readonly isLocal?: boolean | undefined;
  /** Whether silence means that there is nobody to answer: the provider does not apply then. */
  readonly silenceMeansAbsent?: boolean | undefined;
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
 * Remembers what a loader loads. There is one load at a time, however many callers wait for it, and
 * it goes on when a caller gives up. Credentials that are about to run out are replaced while they
 * are still given out, so neither a slow response nor a failure is felt before they have run out.
 *
 * After a failure there is a pause of a second, which doubles with each further one. In that time
 * nothing is loaded: calls get the credentials that are still valid, or the error of the failure.
 * @throws TypeError for options that cannot be used. The provider throws CredentialsError.
 */
export function refreshing(loader: Loader, options: RefreshOptions): CredentialProvider {
  const { now = Date.now, refreshBeforeMs = REFRESH_BEFORE_MS } = options;
  const timeoutMs = options.timeoutMs ?? loader.defaultTimeoutMs;
  assertTime("timeoutMs", timeoutMs);
  if (typeof refreshBeforeMs !== "number" || !(refreshBeforeMs >= 0)) {
    throw new TypeError("refreshBeforeMs: give a number of milliseconds, or 0");
  }
  let held: Held | undefined;
  let inFlight: Promise<Credentials> | undefined;
  let failure: Failure | undefined;

  /** The failure that calls are answered with. A clock that went back does not make it last. */
  const recentFailure = (): Failure | undefined => {
    if (failure === undefined) return undefined;
    const elapsed = now() - failure.failedAt;
    return elapsed >= 0 && elapsed < failure.pauseMs ? failure : undefined;
  };

  const loadAndHold = async (): Promise<Credentials> => {
    try {
      const { credentials, expiresAt = Infinity } = await loadInTime(loader, timeoutMs);
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

  return async ({ refused, signal } = {}) => {
    signal?.throwIfAborted();
    if (held !== undefined && refused !== undefined && isSame(held.credentials, refused)) {
      held = undefined;
    }
    if (held === undefined || now() >= held.expiresAt) {
      const recent = inFlight === undefined ? recentFailure() : undefined;
      if (recent !== undefined) throw recent.error;
      inFlight ??= loadAndHold();
      return signal === undefined ? inFlight : orAborted(inFlight, signal);
    }
    if (now() >= held.refreshAt && inFlight === undefined && recentFailure() === undefined) {
      inFlight = loadAndHold();
      // Nobody waits for it. Should it fail, these credentials do until they run out.
      inFlight.catch(() => {});
    }
    return held.credentials;
  };
}

async function loadInTime(loader: Loader, timeoutMs: number): Promise<Loaded> {
  // Nobody can end it early: others may be waiting for it by then.
  const deadline = new Deadline(timeoutMs);
  try {
    return await deadline.race(loader.load(deadline));
  } catch (error) {
    if (!deadline.ended) throw error;
    throw new CredentialsError(`no response within ${timeoutMs} ms`, {
      provider: loader.provider,
      applies: loader.silenceMeansAbsent !== true,
    });
  } finally {
    deadline.clear();
  }
}

function alreadyExpired(provider: string, expiresAt: number): CredentialsError {
  const date = new Date(expiresAt);
  const when = Number.isNaN(date.getTime()) ? "at a time that is no date" : `at ${date.toJSON()}`;
  return new CredentialsError(
    `got credentials that had already run out, ${when}; is the clock of this machine right?`,
    { provider },
  );
}
