import { faultOf, isRefusedByMock } from "#platform";
import type { Deadline } from "./deadline.js";
import { LimitedRequest, type SignedRequest } from "./http/limited-request.js";
import type { HttpResponse, HttpTransport, Phase } from "./http/transport.js";
import { readOutcome, type Outcome } from "./outcome.js";
import type { SeenRequestIds } from "./seen-request-ids.js";
import type { Effect, ServiceDescription } from "./service.js";

/** What an attempt needs of its client. */
export interface AttemptContext {
  readonly service: Pick<ServiceDescription, "codes">;
  readonly transport: HttpTransport;
  readonly seen: SeenRequestIds;
}

/** Sends a signed request once. Never rejects: every failure is an outcome. */
export async function attemptOnce(
  { service, transport, seen }: AttemptContext,
  request: SignedRequest,
  effect: Effect,
  limit: Deadline,
): Promise<Outcome> {
  const unsent = cutShort(limit, false);
  if (unsent) return unsent;
  let phase = "unknown" as Phase;
  const report = (reached: Phase): void => {
    // Once sent stays sent, whatever a proxy or a dispatcher tries next.
    if (phase !== "sending") phase = reached;
  };
  let response: HttpResponse;
  try {
    const sent = transport(new LimitedRequest(request, limit, report));
    const given = await limit.race(sent);
    phase = "sending";
    response = checkedResponse(given);
  } catch (error) {
    return cutShort(limit, phase !== "connecting") ?? failedAttempt(error, phase);
  }
  return seen.check(readOutcome(service, response), effect, request.url);
}

/** @throws TypeError if a custom transport resolves with something other than a response. */
function checkedResponse(response: HttpResponse): HttpResponse {
  if (typeof response?.status === "number" && typeof response.body === "string") {
    if (response.headers && typeof response.isCut === "boolean") return response;
    return { ...response, headers: response.headers ?? {}, isCut: response.isCut === true };
  }
  throw new TypeError("transport: must resolve with a status, headers and a body of text");
}

/** The phase that the transport reported decides; if it reported none, the error does. */
function failedAttempt(error: unknown, phase: Phase): Outcome {
  const { isUnsent, isPermanent } = faultOf(error);
  const isByError = phase === "unknown" || isRefusedByMock(error);
  const mayHaveLeft = isByError ? !isUnsent : phase === "sending";
  return mayHaveLeft ? { kind: "lost", error } : { kind: "unsent", error, isPermanent };
}

/** The outcome if the limit has been reached. `sent`: the request may have left by then. */
export function cutShort(limit: Deadline, sent: boolean): Outcome | undefined {
  return limit.ended && { ...limit.ended, sent };
}
