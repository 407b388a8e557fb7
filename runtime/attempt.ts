import type { Deadline } from "./deadline.js";
import type { HttpRequest, HttpTransport } from "./http-transport.js";
import { faultOf } from "./network-fault.js";
import { readOutcome, type Outcome } from "./outcome.js";
import type { ServiceDescription } from "./service.js";

/** Sends a signed request once. Never rejects: whatever happens is an outcome. */
export async function attemptOnce(
  service: Pick<ServiceDescription, "codes">,
  transport: HttpTransport,
  request: Omit<HttpRequest, "signal" | "onAbort">,
  limit: Deadline,
): Promise<Outcome> {
  const unsent = cutShort(limit, false);
  if (unsent) return unsent;
  try {
    const answer = await limit.race(
      transport({
        ...request,
        get signal() {
          return limit.signal;
        },
        onAbort: (listener) => limit.onEnd(listener),
      }),
    );
    return readOutcome(service, answer);
  } catch (error) {
    const fault = faultOf(error);
    return (
      cutShort(limit, true) ??
      (fault === "open"
        ? { kind: "lost", error }
        : { kind: "unsent", error, isPermanent: fault === "certificate" })
    );
  }
}

/** How it ended where the time was up or the caller gave up; `sent`: perhaps on its way by then. */
export function cutShort(limit: Deadline, sent: boolean): Outcome | undefined {
  return limit.ended && { ...limit.ended, sent };
}
