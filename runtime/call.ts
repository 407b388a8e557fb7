import type { CallOptions } from "./client.js";
import { assertTime } from "./deadline.js";
import { effectByName } from "./effect.js";
import { failureOf } from "./failure.js";
import { readOutcome } from "./outcome.js";
import { secretsIn } from "./redact.js";
import type { ServiceDescription } from "./service.js";
import { assertRequest } from "./request-validation.js";
import type { Ended, Transport } from "./transport.js";
import type { RequestValidators } from "./validation.js";

/** What the methods of one client share. */
export interface Caller {
  readonly service: ServiceDescription;
  /** Gives the checks to make before sending; undefined where none are asked for. */
  readonly validators: (() => Promise<RequestValidators>) | undefined;
  readonly region: string;
  readonly transport: Transport;
  readonly api: {
    POST(
      path: string,
      init: object,
    ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  };
}

/** One logical call: through openapi-fetch and its middlewares, then out of the envelope. */
export async function call(
  caller: Caller,
  action: string,
  request: unknown = {},
  options: CallOptions = {},
): Promise<Record<string, unknown>> {
  const { timeoutMs, attemptTimeoutMs, signal, region } = options;
  if (timeoutMs !== undefined) assertTime("timeoutMs", timeoutMs);
  if (attemptTimeoutMs !== undefined) assertTime("attemptTimeoutMs", attemptTimeoutMs);
  signal?.throwIfAborted();
  if (caller.validators !== undefined) await assertRequest(caller.validators, action, request);
  const { error, response } = await caller.api.POST(`/#${action}`, {
    body: request,
    // The transport has read the body by now, so nothing is read here.
    parseAs: "stream",
    fetch: (sent: Request) => caller.transport.fetch(sent, { timeoutMs, attemptTimeoutMs }),
    ...(signal === undefined ? {} : { signal }),
    ...(region === undefined ? {} : { headers: { "X-TC-Region": region } }),
  });
  const { outcome, call: failedCall } =
    caller.transport.endOf(response) ??
    (await endOfOther(caller, action, request, region ?? caller.region, response, error));
  if (outcome.kind === "accepted") return outcome.result;
  throw failureOf(outcome, failedCall());
}

/** A middleware put a response of its own in place of the service's; it is held to the same form. */
async function endOfOther(
  { service }: Caller,
  action: string,
  request: unknown,
  region: string,
  response: Response,
  error: unknown,
): Promise<Ended> {
  const { status, headers } = response;
  const body = response.bodyUsed ? textOf(error) : await response.text();
  const now = Date.now();
  return {
    outcome: readOutcome(service, { status, headers, body, isCut: false }),
    call: () => ({
      service,
      action,
      effect: service.effects[action] ?? effectByName(action),
      region,
      request,
      sentAt: now,
      failedAt: now,
      secrets: secretsIn(request, service.secretFields),
    }),
  };
}

/** openapi-fetch has already parsed the body where the status is not a success. */
function textOf(body: unknown): string {
  return typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
}
