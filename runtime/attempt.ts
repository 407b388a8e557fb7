import type { Deadline } from "./deadline.js";
import type { HttpAnswer, HttpRequest, HttpTransport, Phase } from "./http-transport.js";
import { faultOf, isRefusedByMock } from "./network-fault.js";
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
export type SignedRequest = Omit<HttpRequest, "signal" | "onAbort" | "report">;

/** Sends a signed request once. Never rejects: whatever happens is an outcome. */
export async function attemptOnce(
  { service, transport, seen }: AttemptContext,
  request: SignedRequest,
  effect: Effect,
  limit: Deadline,
): Promise<Outcome> {
  const unsent = cutShort(limit, false);
  if (unsent) return unsent;
  const limited = new LimitedRequest(request, limit);
  let answer: HttpAnswer;
  try {
    answer = checkedAnswer(await limit.race(transport(limited)));
  } catch (error) {
    return cutShort(limit, limited.phase !== "connecting") ?? failedAttempt(error, limited.phase);
  } finally {
    // The limit may be that of the whole call, and the connection belongs to others by then.
    limited.leave();
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

/** A request that ends with its limit. A class, because an object with a getter takes long to make. */
class LimitedRequest implements HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly maxBytes: number;
  readonly ownConnection: boolean | undefined;
  readonly onAbort: HttpRequest["onAbort"];
  readonly report: (phase: Phase) => void;
  /** What the transport reported last. */
  phase: Phase = "unknown";
  readonly #limit: Deadline;
  readonly #leaves: (() => void)[] = [];

  constructor(request: SignedRequest, limit: Deadline) {
    this.url = request.url;
    this.method = request.method;
    this.headers = request.headers;
    this.body = request.body;
    this.maxBytes = request.maxBytes;
    this.ownConnection = request.ownConnection;
    // Not closures: see `Deadline`.
    this.onAbort = this.#listen.bind(this);
    this.report = this.#reach.bind(this);
    this.#limit = limit;
  }

  #reach(phase: Phase): void {
    // What has left once has left, whatever a proxy or a dispatcher tries next.
    if (this.phase !== "sending") this.phase = phase;
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
