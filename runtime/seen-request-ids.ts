import type { HttpResponse } from "./http/transport.js";
import type { Outcome } from "./outcome.js";
import type { Effect } from "./service.js";

/** Those of the last 50 seconds of one action: far more than can be on their way at once. */
const MOST = 1000;

/** Of each connection, for all clients of the process: they share connections. */
const byConnection = new WeakMap<object, RecentIds>();

/**
 * The RequestIds of the latest responses. The service gives each response another one, so a response
 * with a known one is a copy that the network delivered late, and says nothing about the request that
 * it seems to respond to. Where a connection is known, only its own responses can be copied on it.
 */
export class SeenRequestIds {
  readonly #ids = new RecentIds();

  /** The outcome, unless its response may belong to an earlier request: the right one is lost then. */
  check(outcome: Outcome, effect: Effect, url: string): Outcome {
    if (outcome.kind !== "accepted" && outcome.kind !== "refused") return outcome;
    const { requestId, response } = outcome;
    const isOwn =
      response.connection === undefined
        ? this.#isNew(response, requestId, effect, url)
        : isNewOn(response.connection, requestId, effect);
    return isOwn ? outcome : { kind: "lost", error: new Error(COPY) };
  }

  /**
   * Where the network is shared and nobody tells of connections, a copy may come to any client that calls
   * the same address. Whoever mocks a read gives the same response each time, and harms nobody.
   */
  #isNew({ isShared }: HttpResponse, id: string | undefined, effect: Effect, url: string): boolean {
    const isRead = effect === "read";
    if (isShared !== true && isRead) return true;
    if (id === undefined) return isShared !== true || isRead;
    const isNewHere = this.#ids.add(id);
    if (isShared !== true) return isNewHere;
    return idsAt(url).add(id) ? isNewHere : isRead && isNewHere;
  }
}

function isNewOn(connection: object, id: string | undefined, effect: Effect): boolean {
  const known = byConnection.get(connection);
  const ids = known ?? new RecentIds();
  byConnection.set(connection, ids);
  const isNew = id === undefined ? effect === "read" : ids.add(id);
  // Nothing else can have come over a new connection.
  return isNew || known === undefined;
}

/** Remembers the latest few. */
class RecentIds {
  readonly #ids = new Set<string>();

  /** Whether the ID is not among the latest ones. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > MOST && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }
}

/** The addresses that were called last; more than a program calls. */
const byAddress = new Map<string, RecentIds>();
const MOST_ADDRESSES = 64;

function idsAt(url: string): RecentIds {
  const ids = byAddress.get(url) ?? new RecentIds();
  byAddress.delete(url);
  byAddress.set(url, ids);
  const [oldest] = byAddress.keys();
  if (byAddress.size > MOST_ADDRESSES && oldest !== undefined) byAddress.delete(oldest);
  return ids;
}

const COPY =
  "the response has the RequestId of an earlier one, or none, so it may be a copy of that. " +
  "A mock has to give each response a RequestId of its own";
