import { assertTime } from "./deadline.js";
import { effectByName } from "./effect.js";
import type { CallOptions } from "./client.js";
import { failureOf } from "./failure.js";
import { stringifyJson } from "./json.js";
import { readOutcome } from "./outcome.js";
import { secretsIn } from "./redact.js";
import { assertRequest } from "./request-validation.js";
import { outgoing, responseTo } from "./response.js";
import type { ServiceDescription } from "./service.js";
import type { Ended, Transport } from "./transport.js";
import type { RequestValidators } from "./validation.js";

/** What the methods of one client share. */
export interface Caller {
  readonly service: ServiceDescription;
  /** Gives the checks to make before sending; undefined where none are asked for. */
  readonly validators: (() => Promise<RequestValidators>) | undefined;
  readonly region: string;
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly api: {
    POST(
      path: string,
      init: object,
    ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  };
  /** Whether there may be middlewares that look at requests and responses. */
  isWatched: boolean;
}

/** One logical call: sent, and taken out of the envelope. */
export async function call(
  caller: Caller,
  action: string,
  request: unknown = {},
  options: CallOptions = {},
): Promise<Record<string, unknown>> {
  const { timeoutMs, attemptTimeoutMs, signal, region } = options;
  assertTime("timeoutMs", timeoutMs ?? Infinity);
  assertTime("attemptTimeoutMs", attemptTimeoutMs ?? Infinity);
  signal?.throwIfAborted();
  const { forms, encode } = caller.service;
  const form = forms?.includes(action) ? encode?.(request) : undefined;
  if (caller.validators) {
    await assertRequest(caller.validators, action, form ? withoutFiles(request) : request);
  }
  const headers: Record<string, string> = {
    "content-type": form ? form.contentType : "application/json",
  };
  if (region !== undefined) headers["x-tc-region"] = region;
  const { outcome, call: failedCall } = caller.isWatched
    ? await throughMiddlewares(caller, action, form ? form.body : request, options, headers)
    : // Without middlewares, openapi-fetch would send just this. It takes a `Request` for that, and
      // on Node those cost more than all the rest of a call.
      await caller.transport(
        {
          url: `${caller.baseUrl}/#${action}`,
          method: "POST",
          headers,
          body: form ? form.body : stringifyJson(request),
          signal,
        },
        options,
      );
  if (outcome.kind === "accepted") return outcome.result;
  throw failureOf(outcome, failedCall());
}

/** Rules are about JSON, in which a file is a text; what is in it is not theirs to judge. */
function withoutFiles(request: unknown): unknown {
  return Object.fromEntries(
    Object.entries(request as object).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Uint8Array ? "" : value,
    ]),
  );
}

async function throughMiddlewares(
  caller: Caller,
  action: string,
  body: unknown,
  options: CallOptions,
  headers: Readonly<Record<string, string>>,
): Promise<Ended> {
  let ended: Ended | undefined;
  let own: Response | undefined;
  const { error, response } = await caller.api.POST(`/#${action}`, {
    body,
    // What is written as bytes already goes as it is.
    ...(body instanceof Uint8Array ? { bodySerializer: (bytes: unknown) => bytes } : {}),
    headers,
    signal: options.signal,
    // The transport has read the body by now, so nothing is read here.
    parseAs: "stream",
    async fetch(sent: Request) {
      ended = await caller.transport(await outgoing(sent), options);
      return (own = responseTo(ended));
    },
  });
  if (ended && response === own) return ended;
  return endOfOther(caller, action, body, options.region ?? caller.region, response, error);
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
  const { status } = response;
  // openapi-fetch has already parsed the body where the status is not a success.
  const body = response.bodyUsed
    ? typeof error === "object"
      ? JSON.stringify(error)
      : String(error ?? "")
    : await response.text();
  const now = Date.now();
  return {
    outcome: readOutcome(service, { status, headers: {}, body, isCut: false }),
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
