import { sign } from "#platform";
import type { HttpAnswer as Answer } from "../http-transport.js";
import { baseUrlOf } from "../endpoint.js";
import { readOutcome } from "../outcome.js";
import { redact } from "../redact.js";
import type { Credentials } from "../tc3.js";
import { CredentialsError } from "./credentials-error.js";
import { exchange } from "./exchange.js";
import type { Loaded } from "./refreshing.js";
import type { StsOptions } from "./sts-options.js";
import { temporaryCredentials } from "./temporary-credentials.js";

export interface StsCall {
  readonly provider: string;
  readonly action: string;
  readonly region: string;
  /** Parameters, without those that `StsOptions` has. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** Who asks. Left out for actions that are not signed, since the token in them says it. */
  readonly signWith?: Credentials | undefined;
  /** Values that must not show in errors, further to those that it is signed with. */
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
}

const VERSION = "2018-08-13";
const CONTENT_TYPE = "application/json";

/** Asks STS for temporary credentials. @throws CredentialsError where it gives none. */
export async function askSts(call: StsCall, options: StsOptions): Promise<Loaded> {
  const { provider, action, signWith, signal } = call;
  const url = new URL(baseUrlOf("sts", options.endpoint ?? "mainland"));
  const body = JSON.stringify({
    ...call.parameters,
    RoleSessionName: options.roleSessionName ?? "tencentcloud-redis",
    DurationSeconds: options.durationSeconds ?? 7200,
  });
  const timestamp = Math.floor((options.now ?? Date.now)() / 1000);
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
  const secrets = [...call.secrets, signWith?.secretKey ?? "", signWith?.token ?? ""];
  const answer = await exchange({
    provider,
    url: url.href,
    init: {
      method: "POST",
      headers: { ...headers, "X-TC-Version": VERSION, "X-TC-Region": call.region },
      body,
      signal,
    },
    fetch: options.fetch,
    secrets,
  });
  return temporaryCredentials(resultOf(answer, call, secrets), provider);
}

function unsigned(action: string, timestamp: number): Record<string, string> {
  return {
    Authorization: "SKIP",
    "Content-Type": CONTENT_TYPE,
    "X-TC-Action": action,
    "X-TC-Timestamp": String(timestamp),
  };
}

/** The outcome's kind is all that is asked for, so there are no codes in it, nor actions. */
/** Nothing is sent again here, so nothing need be known of STS's codes. */
const STS = { codes: [] };

function resultOf(
  answer: Answer,
  { provider, action }: StsCall,
  secrets: readonly string[],
): Record<string, unknown> {
  const outcome = readOutcome(STS, answer);
  if (outcome.kind === "accepted") {
    const { Credentials: credentials, ExpiredTime } = outcome.result;
    return { ...(credentials as object | undefined), ExpiredTime };
  }
  if (outcome.kind === "refused") {
    const code = redact(outcome.code, secrets);
    const message = redact(outcome.message, secrets);
    const requestId = redact(outcome.requestId ?? "", secrets) || undefined;
    throw new CredentialsError(
      `STS refused ${action} with ${code}: ${message} (RequestId ${requestId ?? "not given"})`,
      { provider, code, requestId },
    );
  }
  // Nothing of the body is shown: what cannot be read may hold the new key all the same.
  const what = outcome.kind === "unusable" ? outcome.what : outcome.kind;
  throw new CredentialsError(`${action} was answered with HTTP ${answer.status} and ${what}`, {
    provider,
  });
}
