import type { CallOptions } from "./client.js";
import { startDeadline } from "./deadline.js";
import { unwrap } from "./envelope.js";
import { CallError, ConnectionError, TimeoutError } from "./errors.js";
import { redact, secretsIn } from "./redact.js";
import type { ServiceDescription } from "./service.js";

/** What the methods of one client share. */
export interface Caller {
  readonly service: ServiceDescription;
  readonly api: {
    POST(
      path: string,
      init: object,
    ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  };
  readonly secrets: () => string[];
  readonly timeoutMs: number;
}

/** One logical call: through openapi-fetch and its middlewares, then out of the envelope. */
export async function call(
  caller: Caller,
  action: string,
  request: unknown = {},
  options: CallOptions = {},
): Promise<Record<string, unknown>> {
  const timeoutMs = options.timeoutMs ?? caller.timeoutMs;
  options.signal?.throwIfAborted();
  const deadline = startDeadline(timeoutMs, options.signal);
  const hide = (text: string): string =>
    redact(text, [...caller.secrets(), ...secretsIn(request, caller.service.secretFields)]);
  try {
    const { data, error, response } = await caller.api.POST(`/#${action}`, {
      body: request,
      parseAs: "text",
      signal: deadline.signal,
      ...(options.region === undefined ? {} : { headers: { "X-TC-Region": options.region } }),
    });
    return unwrap({ action, status: response.status, body: textOf(data ?? error), redact: hide });
  } catch (error) {
    if (error instanceof CallError) throw error;
    if (deadline.isTimeout()) {
      throw new TimeoutError(`${action} was not answered within ${timeoutMs} ms`, {
        action,
        timeoutMs,
      });
    }
    if (options.signal?.aborted === true) throw options.signal.reason;
    // fetch reports every fault of the network as a TypeError, with the fault itself as its cause.
    if (error instanceof TypeError && "cause" in error) {
      throw new ConnectionError(`${action} could not be sent or answered: ${hide(reason(error))}`, {
        action,
        cause: error,
      });
    }
    throw error;
  } finally {
    deadline.clear();
  }
}

/** openapi-fetch has already parsed the body where the status is not a success. */
function textOf(body: unknown): string {
  return typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
}

function reason(error: TypeError): string {
  return error.cause instanceof Error && error.cause.message !== ""
    ? error.cause.message
    : error.message;
}
