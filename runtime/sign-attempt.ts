import type { ApiRequest } from "./api-request.js";
import type { Context } from "./context.js";
import { checkedCredentials } from "./credentials/usable.js";
import type { Deadline } from "./deadline.js";
import { signedHeaders } from "./signer/headers.js";
import type { Credentials } from "./signer/tc3.js";

/** The headers of one attempt, and what they were signed with. */
export interface SignedAttempt {
  readonly headers: Record<string, string>;
  readonly credentials: Credentials;
  /** The clock's offset that the signature was made with. */
  readonly offset: number;
  /** UNIX time in the signature, in seconds. */
  readonly timestamp: number;
  /** How long the attempt waited for the limiter, in milliseconds. */
  readonly heldMs: number;
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
  deadline.signal.throwIfAborted();
  const { signer, clock } = context;
  const credentials = await credentialsFor(context, deadline, refused);
  context.secrets.remember(credentials);
  const heldMs = await holdBack(context, request, credentials, deadline);
  const { offset } = clock;
  const timestamp = Math.floor((clock.now() + offset) / 1000);
  const headers = await signedHeaders(credentials, signer.signedHeaders, timestamp, {
    ...request,
    service: context.service.name,
    version: context.service.version,
  });
  return { headers, credentials, offset, timestamp, heldMs };
}

async function credentialsFor(
  { signer: { credentials: given } }: Context,
  deadline: Deadline,
  refused: Credentials | undefined,
): Promise<Credentials> {
  if (typeof given !== "function") return given;
  const provided = await deadline.race(
    // In a promise, so that a provider that throws rejects it.
    Promise.resolve().then(() => given({ refused, signal: deadline.signal })),
  );
  return checkedCredentials(provided, "credentials: the provider's result");
}

/** Waits until the limiter lets the attempt go, and returns how long that took. */
async function holdBack(
  { limiter, account, service }: Context,
  { action, region }: ApiRequest,
  { secretId }: Credentials,
  deadline: Deadline,
): Promise<number> {
  if (limiter === undefined) return 0;
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
