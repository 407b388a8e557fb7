import type { Carry, Posted } from "./call.js";
import { effectByName } from "./effect.js";
import type { Failure } from "./failure.js";
import { readOutcome } from "./outcome.js";
import { messageOf } from "./redact-error.js";
import { secretsIn } from "./redact.js";
import { outgoing, responseTo } from "./response.js";
import type { ServiceDescription } from "./service.js";
import type { Ended, Transport } from "./transport.js";

/** What openapi-fetch sends by. */
export interface Poster {
  POST(
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** By way of openapi-fetch, whose middlewares then see request and response. */
export function throughMiddlewares(
  api: Poster,
  service: ServiceDescription,
  transport: Transport,
  region: string,
): Carry {
  return async (posted, options) => {
    const { action, headers, request, form } = posted;
    let ended: Ended | undefined;
    let own: Response | undefined;
    const init = {
      body: form ?? request,
      // What is written as bytes already goes as it is.
      ...(form ? { bodySerializer: (bytes: unknown) => bytes } : {}),
      headers,
      signal: options.signal,
      // The transport has read the body by now, so nothing is read here.
      parseAs: "stream",
      async fetch(sent: Request) {
        ended = await transport(await outgoing(sent), options);
        return (own = responseTo(ended));
      },
    };
    try {
      const { error, response } = await api.POST(`/#${action}`, init);
      if (ended && response === own) return ended;
      return await endOfOther(service, posted, options.region ?? region, response, error, ended);
    } catch (error) {
      if (!ended || ended.call().effect === "read") throw error;
      // What a middleware throws says nothing about the call, which may have acted.
      const lost = lostTo(error, ended);
      if (lost) return { ...ended, outcome: lost, open: ended.open ?? lost };
      throw error;
    }
  };
}

/** The outcome where a middleware has kept the caller from a result, or from learning that it is unknown. */
function lostTo(error: unknown, { outcome, open }: Ended): Failure | undefined {
  if (outcome.kind !== "accepted") return open && outcome;
  const id = outcome.requestId ?? "none";
  const message = `the service accepted the call (RequestId ${id}), and then a middleware failed`;
  return {
    kind: "lost",
    error: new Error(`${message}: ${messageOf(error, [])}`, { cause: error }),
  };
}

/** A middleware put a response of its own in place of the service's; it is held to the same form. */
async function endOfOther(
  service: ServiceDescription,
  { action, request, form }: Posted,
  region: string,
  response: Response,
  error: unknown,
  ended: Ended | undefined,
): Promise<Ended> {
  const { status } = response;
  // openapi-fetch has already parsed the body where the status is not a success.
  const body = response.bodyUsed
    ? typeof error === "object"
      ? JSON.stringify(error)
      : String(error ?? "")
    : await response.text();
  const now = Date.now();
  const shown = form ?? request;
  const outcome = readOutcome(service, { status, headers: {}, body, isCut: false });
  const isTakenBack = ended?.outcome.kind === "accepted" && outcome.kind !== "accepted";
  return {
    outcome,
    // A middleware that makes a refusal of a result does not undo what the service did.
    open: isTakenBack ? outcome : ended?.open,
    call: () => ({
      service,
      action,
      effect: service.effects[action] ?? effectByName(action),
      region,
      request: shown,
      sentAt: now,
      failedAt: now,
      secrets: [...(ended?.call().secrets ?? []), ...secretsIn(shown, service.secretFields)],
    }),
  };
}
