import type { Outcome } from "./outcome.js";

/** Far more than can be on their way at once, and those of the last 50 seconds of one action. */
const MOST = 1000;

const COPY =
  "the response has the RequestId of an earlier one, so it may be a copy of that. " +
  "A mock has to give each response a RequestId of its own";

/**
 * The RequestIds of the latest responses of a client. The service gives each response another one,
 * so a response with a known one is a copy that the network delivered late, and says nothing about
 * the request that it seems to respond to.
 */
export class SeenRequestIds {
  readonly #ids = new Set<string>();

  /** The outcome, unless its response may belong to an earlier request: the right one is lost then. */
  check(outcome: Outcome): Outcome {
    if (outcome.kind !== "accepted" && outcome.kind !== "refused") return outcome;
    const { requestId, answer } = outcome;
    if (requestId === undefined) return outcome;
    if (this.#ids.has(requestId) && answer.isOwn !== true) {
      return { kind: "lost", error: new Error(COPY) };
    }
    this.#ids.add(requestId);
    if (this.#ids.size > MOST) this.#ids.delete(this.#oldest());
    return outcome;
  }

  #oldest(): string {
    const [oldest = ""] = this.#ids;
    return oldest;
  }
}
