import { assertTime, Deadline } from "../deadline.js";
import type { CredentialProvider, Credentials } from "../tc3.js";
import { orAborted } from "../wait.js";
import { CredentialsError } from "./credentials-error.js";
import { isSame } from "./usable.js";

/** What every provider that fetches and remembers can be told. */
export interface RefreshOptions {
  /**
   * How long before they run out new credentials are fetched, in milliseconds. Default: 300,000.
   * Never more than a quarter of their lifetime, or short-lived ones would be fetched all the time.
   */
  readonly refreshBeforeMs?: number | undefined;
  /** Time for fetching once, in milliseconds. */
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
  /** Fetches once. The signal aborts when the time is over. */
  readonly load: (signal: AbortSignal) => Promise<Loaded>;
  readonly defaultTimeoutMs: number;
  /** Whether silence means that there is nobody to answer: the provider does not apply then. */
  readonly silenceMeansAbsent?: boolean | undefined;
}

interface Held {
  readonly credentials: Credentials;
  readonly expiresAt: number;
  readonly refreshAt: number;
}

const REFRESH_BEFORE_MS = 300_000;

/**
 * Remembers what a loader loads. There is one load at a time, however many callers wait for it, and
 * it goes on when a caller gives up. Credentials that are about to run out are replaced while they
 * are still given out, so neither a slow answer nor a failure is felt before they have run out. A
 * failure is not remembered: the next call tries again.
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

  const loadAndHold = async (): Promise<Credentials> => {
    try {
      const { credentials, expiresAt = Infinity } = await loadInTime(loader, timeoutMs);
      const lifetime = expiresAt - now();
      if (!(lifetime > 0)) throw alreadyExpired(loader.provider, expiresAt);
      const refreshAt = expiresAt - Math.min(refreshBeforeMs, lifetime / 4);
      held = { credentials, expiresAt, refreshAt };
      return credentials;
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
      inFlight ??= loadAndHold();
      return signal === undefined ? inFlight : orAborted(inFlight, signal);
    }
    if (now() >= held.refreshAt && inFlight === undefined) {
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
    return await deadline.race(loader.load(deadline.signal));
  } catch (error) {
    if (!deadline.ended) throw error;
    throw new CredentialsError(`no answer within ${timeoutMs} ms`, {
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
