import type { CallOptions } from "./client.js";
import { assertTime } from "./deadline.js";
import { failureOf } from "./failure.js";
import { stringifyJson } from "./json.js";
import { assertRequest } from "./request-validation.js";
import type { ServiceDescription } from "./service.js";
import type { Ended, Transport } from "./transport.js";
import type { RequestValidators } from "./validation.js";

/** What the methods of one client share. */
export interface Caller {
  readonly service: ServiceDescription;
  /** Gives the checks to make before sending; undefined where none are asked for. */
  readonly validators: (() => Promise<RequestValidators>) | undefined;
  readonly carry: Carry;
}

/** What a method has to send. */
export interface Posted {
  readonly action: string;
  readonly headers: Readonly<Record<string, string>>;
  /** To be written as JSON, unless there is a form. */
  readonly request: unknown;
  /** What is written already. */
  readonly form: Uint8Array | undefined;
}

/** Brings a call to the transport. */
export type Carry = (posted: Posted, options: CallOptions) => Promise<Ended>;

/** As openapi-fetch would without middlewares, but for a `Request`, which on Node costs more than all the rest of a call. */
export function straightTo(transport: Transport, baseUrl: string): Carry {
  return ({ action, headers, request, form }, options) =>
    transport(
      {
        url: `${baseUrl}/#${action}`,
        method: "POST",
        headers,
        body: form ?? stringifyJson(request),
        signal: options.signal,
      },
      options,
    );
}

/** One logical call: sent, and taken out of the envelope. */
export async function call(
  { service, validators, carry }: Caller,
  action: string,
  request: unknown = {},
  options: CallOptions = {},
): Promise<Record<string, unknown>> {
  const { timeoutMs, attemptTimeoutMs, signal, region } = options;
  assertTime("timeoutMs", timeoutMs ?? Infinity);
  assertTime("attemptTimeoutMs", attemptTimeoutMs ?? Infinity);
  signal?.throwIfAborted();
  const form = service.forms?.includes(action) ? service.encode?.(request) : undefined;
  if (validators) await assertRequest(validators, action, form ? withoutFiles(request) : request);
  const headers: Record<string, string> = {
    "content-type": form ? form.contentType : "application/json",
  };
  if (region !== undefined) headers["x-tc-region"] = region;
  const {
    outcome,
    open,
    call: failedCall,
  } = await carry({ action, headers, request, form: form?.body }, options);
  if (outcome.kind === "accepted") return outcome.result;
  throw failureOf(outcome, failedCall(), open);
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
