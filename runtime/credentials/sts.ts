import { createTransport } from "#platform";
import { assertRegion, baseUrlOf, type Endpoint } from "../endpoint.js";
import { throughFetch } from "../http/fetch.js";
import { sign } from "../signer/sign.js";
import { dateOf, type HttpResponse, type HttpTransport } from "../http/transport.js";
import type { OptionNames } from "../known-options.js";
import type { Clock } from "../clock.js";
import type { Deadline } from "../deadline.js";
import { readOutcome } from "../outcome.js";
import { redact } from "../redact.js";
import type { Classification } from "../service.js";
import type { Credentials } from "../signer/tc3.js";
import { CredentialsError } from "./credentials-error.js";
import {
  exchange,
  reasonByStatus,
  type CredentialFetch,
  type RequestParts,
  type RetryReason,
} from "./exchange.js";
import type { Loaded, RefreshOptions } from "./refreshing.js";
import { temporaryCredentials } from "./temporary-credentials.js";
import { STS_DURATION_SECONDS } from "../defaults.js";

export interface StsCall {
  readonly provider: string;
  readonly action: string;
  readonly region: string;
  /** Parameters, without those that `StsOptions` has. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** The credentials to sign with. Undefined for actions that contain a token instead. */
  readonly signWith?: Credentials | undefined;
  /** Values to mask in errors, besides those it is signed with. */
  readonly secrets: readonly string[];
  readonly clock: Clock;
  readonly deadline: Deadline;
  /** That of the client. Undefined: the platform's. */
  readonly transport: HttpTransport | undefined;
}

const VERSION = "2018-08-13";
const CONTENT_TYPE = "application/json";

/** Asking for a token is idempotent, so transient errors are retried. */
const CODES: readonly Classification[] = [
  {
    outcome: "rejected",
    retry: "throttled",
    // The second is a rate limit of STS.
    codes: ["RequestLimitExceeded", "InvalidParameter.OverLimit"],
  },
  { outcome: "rejected", retry: "resign", codes: ["AuthFailure.SignatureExpire"] },
  { outcome: "rejected", retry: "never", codes: ["InternalError.IllegalRole"] },
  { outcome: "unknown", retry: "transient", codes: ["InternalError", "ServiceUnavailable"] },
];

/** Asks STS for temporary credentials. @throws CredentialsError if it returns none. */
export async function askSts(call: StsCall, options: StsOptions): Promise<Loaded> {
  const { provider, action, signWith, clock, deadline } = call;
  const url = new URL(baseUrlOf("sts", options.endpoint ?? "mainland"));
  const body = JSON.stringify({
    ...call.parameters,
    RoleSessionName: options.roleSessionName ?? "tencentcloud-redis",
    DurationSeconds: options.durationSeconds ?? STS_DURATION_SECONDS,
  });
  let usedOffset = 0;
  const request = async (): Promise<RequestParts> => {
    usedOffset = clock.offset;
    const timestamp = Math.floor((clock.now() + usedOffset) / 1000);
    const headers =
      signWith === undefined
        ? unsigned(action, timestamp)
        : (
            await sign({
              method: "POST",
              host: url.host,
              path: "/",
              contentType: CONTENT_TYPE,
              body,
              service: "sts",
              action,
              timestamp,
              credentials: signWith,
            })
          ).headers;
    const all = { ...headers, "X-TC-Version": VERSION, "X-TC-Region": call.region };
    const lowerCase = Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]);
    return { method: "POST", headers: Object.fromEntries(lowerCase) as typeof headers, body };
  };
  let hasResigned = false;
  const retryReason = (response: HttpResponse): RetryReason | undefined => {
    const outcome = readOutcome({ codes: CODES }, response);
    if (outcome.kind !== "refused") return reasonByStatus(response);
    const { retry } = outcome.classification;
    if (retry === "transient" || retry === "throttled") return retry;
    // A second new signature would not help either.
    if (retry !== "resign" || hasResigned) return undefined;
    hasResigned = true;
    return clock.correct(dateOf(response), usedOffset) ? "resign" : undefined;
  };
  const secrets = [...call.secrets, signWith?.secretKey ?? "", signWith?.token ?? ""];
  const response = await exchange({
    provider,
    url: url.href,
    request,
    transport: options.fetch ? throughFetch(options.fetch) : (call.transport ?? createTransport()),
    secrets,
    deadline,
    now: () => clock.now() + clock.offset,
    retryReason,
  });
  return temporaryCredentials(resultOf(response, call, secrets), provider);
}

function unsigned(action: string, timestamp: number): Record<string, string> {
  return {
    Authorization: "SKIP",
    "Content-Type": CONTENT_TYPE,
    "X-TC-Action": action,
    "X-TC-Timestamp": String(timestamp),
  };
}

function resultOf(
  response: HttpResponse,
  { provider, action }: StsCall,
  secrets: readonly string[],
): Record<string, unknown> {
  const outcome = readOutcome({ codes: CODES }, response);
  if (outcome.kind === "accepted") {
    const { Credentials: credentials, ExpiredTime } = outcome.result;
    return { ...(credentials as object | undefined), ExpiredTime };
  }
  if (outcome.kind === "refused") {
    const code = redact(outcome.code, secrets);
    const message = redact(outcome.message, secrets) || "no message";
    const requestId = redact(outcome.requestId ?? "", secrets) || undefined;
    throw new CredentialsError(
      `STS refused ${action} with ${code}: ${message} (RequestId ${requestId ?? "not given"})`,
      { provider, code, requestId },
    );
  }
  // The body is not shown, because it may contain the new key.
  const what = outcome.kind === "unusable" ? outcome.what : outcome.kind;
  throw new CredentialsError(`${action} got HTTP ${response.status} with ${what}`, {
    provider,
  });
}

/** Options of the providers that ask STS. */
export interface StsOptions extends RefreshOptions {
  /** Name of the session in the audit log: 2 to 128 of letters, digits and `+=,.@_-`. Default: `tencentcloud-redis`. */
  readonly roleSessionName?: string | undefined;
  /** Lifetime of the credentials, in seconds, up to 43,200. Default: 7,200. */
  readonly durationSeconds?: number | undefined;
  /** Default: `mainland`, `sts.tencentcloudapi.com`, for both sites. */
  readonly endpoint?: Endpoint | undefined;
  /** Sends the requests to STS. Default: what sends those of the client. */
  readonly fetch?: CredentialFetch | undefined;
}

export const STS_OPTIONS: OptionNames<StsOptions> = {
  refreshBeforeMs: true,
  timeoutMs: true,
  now: true,
  roleSessionName: true,
  durationSeconds: true,
  endpoint: true,
  fetch: true,
};

/** @throws TypeError if STS would refuse an option. */
export function checkStsOptions(options: StsOptions, region: string | undefined): void {
  const { roleSessionName, durationSeconds, endpoint = "mainland" } = options;
  if (roleSessionName !== undefined && !/^[\w+=,.@-]{2,128}$/.test(roleSessionName)) {
    throw new TypeError("roleSessionName: 2 to 128 letters, digits and +=,.@_- only");
  }
  if (
    durationSeconds !== undefined &&
    !(Number.isInteger(durationSeconds) && durationSeconds > 0 && durationSeconds <= 43_200)
  ) {
    throw new TypeError("durationSeconds: a whole number of seconds from 1 to 43200");
  }
  baseUrlOf("sts", endpoint);
  if (region !== undefined) assertRegion(region);
}
