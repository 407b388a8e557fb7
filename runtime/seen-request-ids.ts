import type { HttpResponse } from "./http/transport.js";
import type { Outcome } from "./outcome.js";
import type { Effect } from "./service.js";

/** RequestIds to remember: far more than can be in flight. */
const MOST = 1000;

/** By connection. All clients of the process share connections. */
const byConnection = new WeakMap<object, RecentIds>();

/**
 * The RequestIds of the latest responses. Each response has its own, so a response with a known one is a
 * copy that the network delivered late, and not the response to this request. On a known connection only
 * its own responses can be copied.
 */
export class SeenRequestIds {
  readonly #ids = new RecentIds();

  /** The outcome, or `lost` if its response may belong to an earlier request. */
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
   * If connections are shared and unknown, a copy may reach any client of the same address. A mock of a
   * read may give the same response each time.
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
  if (known) return id === undefined ? effect === "read" : known.add(id);
  // Over a new connection no copy can have come.
  const ids = new RecentIds();
  if (id !== undefined) ids.add(id);
  byConnection.set(connection, ids);
  return true;
}

/** Remembers the latest few. */
class RecentIds {
  readonly #ids = new Set<string>();

  /** Whether the ID is not among the latest ones. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > MOST) this.#ids.delete(this.#ids.values().next().value ?? id);
    return true;
  }
}

/** By address, those that were called last. */
const byAddress = new Map<string, RecentIds>();
const MOST_ADDRESSES = 64;

function idsAt(url: string): RecentIds {
  const ids = byAddress.get(url) ?? new RecentIds();
  byAddress.delete(url);
  byAddress.set(url, ids);
  if (byAddress.size > MOST_ADDRESSES) byAddress.delete(byAddress.keys().next().value ?? url);
  return ids;
}

const COPY =
  "the response has no RequestId or that of an earlier response, so it may be a copy. " +
  "A mock has to give each response its own RequestId";
