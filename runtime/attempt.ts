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
  const limited = new LimitedRequest(request, limit);
  try {
    return readOutcome(service, await limit.race(transport(limited)));
  } catch (error) {
    const fault = faultOf(error);
    return (
      cutShort(limit, true) ??
      (fault === "open"
        ? { kind: "lost", error }
        : { kind: "unsent", error, isPermanent: fault === "certificate" })
    );
  } finally {
    // The limit may be that of the whole call, and the connection belongs to others by then.
    limited.leave();
  }
}

/** A request that ends with its limit. A class, because an object with a getter takes long to make. */
class LimitedRequest implements HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly maxBytes: number;
  readonly onAbort: HttpRequest["onAbort"];
  readonly #limit: Deadline;
  readonly #leaves: (() => void)[] = [];

  constructor(
    { url, method, headers, body, maxBytes }: Omit<HttpRequest, "signal" | "onAbort">,
    limit: Deadline,
  ) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
    this.maxBytes = maxBytes;
    // Not a closure: see `Deadline`.
    this.onAbort = this.#listen.bind(this);
    this.#limit = limit;
  }

  #listen(listener: () => void): () => void {
    const leave = this.#limit.onEnd(listener);
    this.#leaves.push(leave);
    return leave;
  }

  /** Takes the transport's listeners off again. */
  leave(): void {
    for (const leave of this.#leaves) leave();
  }

  get signal(): AbortSignal {
    return this.#limit.signal;
  }
}

/** How it ended where the time was up or the caller gave up; `sent`: perhaps on its way by then. */
export function cutShort(limit: Deadline, sent: boolean): Outcome | undefined {
  return limit.ended && { ...limit.ended, sent };
}
