import type { Carry, Posted } from "./call.js";
import { effectByName } from "./effect.js";
import { readOutcome } from "./outcome.js";
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
      // What a middleware throws says nothing about the call, which may have acted.
      if (!ended || !own || ended.call().effect === "read") throw error;
      const { outcome, open, call } = ended;
      if (outcome.kind !== "accepted" && !open) throw error;
      return { outcome: { kind: "lost", error }, open, call };
    }
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
  return {
    outcome: readOutcome(service, { status, headers: {}, body, isCut: false }),
    open: ended?.open,
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
