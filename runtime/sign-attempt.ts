import type { ApiRequest } from "./api-request.js";
import type { Context } from "./context.js";
import { checkedCredentials } from "./credentials/usable.js";
import type { Deadline } from "./deadline.js";
import type { Limiter } from "./limiter/limiter.js";
import { signedHeaders } from "./signer/headers.js";
import type { CredentialProvider, Credentials } from "./signer/tc3.js";

/** The headers of one attempt, and what they were signed with. */
export interface SignedAttempt {
  readonly headers: Record<string, string>;
  readonly credentials: Credentials;
  /** The clock's offset that the signature was made with. */
  readonly offset: number;
  /** UNIX time in the signature, in seconds. */
  readonly timestamp: number;
  /** How long the attempt waited for the limiter, in milliseconds. */
  readonly limiterWaitMs: number;
}

/**
 * Waits for credentials and for the limiter, and signs.
 * @param refused Credentials that the service has just refused as expired.
 * @throws The error of the provider or the limiter, or the reason of the deadline.
 */
export async function signAttempt(
  context: Context,
  request: ApiRequest,
  deadline: Deadline,
  refused: Credentials | undefined,
): Promise<SignedAttempt> {
  deadline.throwIfEnded();
  const { clock } = context;
  const { credentials: given = context.credentials } = request;
  const credentials =
    typeof given === "function" ? await provided(given, context, deadline, refused) : given;
  context.secrets.remember(credentials);
  const { limiter } = context;
  const limiterWaitMs = limiter
    ? await holdBack(limiter, context, request, credentials, deadline)
    : 0;
  const { offset } = clock;
  const timestamp = Math.floor((clock.now() + offset) / 1000);
  const headers = await signedHeaders(credentials, timestamp, context.service, request);
  return { headers, credentials, offset, timestamp, limiterWaitMs };
}

async function provided(
  provider: CredentialProvider,
  { transport }: Context,
  deadline: Deadline,
  refused: Credentials | undefined,
): Promise<Credentials> {
  const credentials = await deadline.race(
    // In a promise, so that a provider that throws rejects it.
    Promise.resolve().then(() => provider({ refused, signal: deadline.signal, transport })),
  );
  return checkedCredentials(credentials, "credentials: the provider's result");
}

/** Waits until the limiter lets the attempt go, and returns how long that took. */
async function holdBack(
  limiter: Limiter,
  { account, service }: Context,
  { action, region }: ApiRequest,
  { secretId }: Credentials,
  deadline: Deadline,
): Promise<number> {
  const begun = performance.now();
  const quota = {
    account: account ?? secretId,
    service: service.name,
    region,
    action,
    perSecond: service.rateLimits[action] ?? service.rateLimit,
  };
  // A custom limiter may ignore the signal.
  await deadline.race(limiter.acquire(quota, deadline.signal));
  return performance.now() - begun;
}
