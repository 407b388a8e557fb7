import type { Deadline } from "./deadline.js";
import type { HttpAnswer, HttpRequest, HttpTransport, Phase } from "./http/transport.js";
import { faultOf, isRefusedByMock } from "./http/network-fault.js";
import { readOutcome, type Outcome } from "./outcome.js";
import type { SeenRequestIds } from "./seen-request-ids.js";
import type { Effect, ServiceDescription } from "./service.js";

/** What an attempt needs of its client. */
export interface AttemptContext {
  readonly service: Pick<ServiceDescription, "codes">;
  readonly transport: HttpTransport;
  readonly seen: SeenRequestIds;
}

/** What there is to send once, before a time limit is put on it. */
export type SignedRequest = Omit<HttpRequest, "signal" | "report">;

/** Sends a signed request once. Never rejects: whatever happens is an outcome. */
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
    // What has left once has left, whatever a proxy or a dispatcher tries next.
    if (phase !== "sending") phase = reached;
  };
  let answer: HttpAnswer;
  try {
    const { signal } = limit;
    answer = checkedAnswer(await limit.race(transport({ ...request, signal, report })));
  } catch (error) {
    return cutShort(limit, phase !== "connecting") ?? failedAttempt(error, phase);
  }
  return seen.check(readOutcome(service, answer), effect, request.url);
}

/** @throws TypeError where somebody's own transport resolves with something else than a response. */
function checkedAnswer(answer: HttpAnswer): HttpAnswer {
  if (typeof answer?.status === "number" && typeof answer.body === "string") {
    return { ...answer, headers: answer.headers ?? {}, isCut: answer.isCut === true };
  }
  throw new TypeError("transport: it did not resolve with a status, headers and a body of text");
}

/** Where the transport reported how far the request had come, that decides; else the error does. */
function failedAttempt(error: unknown, phase: Phase): Outcome {
  const { isUnsent, isPermanent } = faultOf(error);
  const isByError = phase === "unknown" || isRefusedByMock(error);
  const mayHaveLeft = isByError ? !isUnsent : phase === "sending";
  return mayHaveLeft ? { kind: "lost", error } : { kind: "unsent", error, isPermanent };
}

/** How it ended where the time was up or the caller gave up; `sent`: perhaps on its way by then. */
export function cutShort(limit: Deadline, sent: boolean): Outcome | undefined {
  return limit.ended && { ...limit.ended, sent };
}
