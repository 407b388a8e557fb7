import { createHash, randomUUID } from "node:crypto";
import { stringifyJson } from "../../../runtime/json.js";
import type { CallRequest, UnknownOutcome } from "./protocol.js";

const LIFETIME_MS = 10 * 60_000;
const MAX_PENDING = 100;

interface Pending {
  readonly call: string;
  readonly until: number;
}

/**
 * Confirmations of calls that cost money or delete data. Each is valid once, and only for the request
 * that was shown: a second click, or a change after the question, sends nothing.
 */
export class Confirmations {
  readonly #pending = new Map<string, Pending>();
  readonly #unknown = new Map<string, UnknownOutcome>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  issue(call: CallRequest): string {
    const [oldest] = this.#pending.keys();
    if (this.#pending.size >= MAX_PENDING && oldest !== undefined) this.#pending.delete(oldest);
    const id = randomUUID();
    this.#pending.set(id, { call: digestOf(call), until: this.#now() + LIFETIME_MS });
    return id;
  }

  /** Whether the call may be sent. A confirmation is valid once. */
  redeem(id: string | undefined, call: CallRequest): boolean {
    const pending = id === undefined ? undefined : this.#pending.get(id);
    if (id === undefined || pending === undefined) return false;
    this.#pending.delete(id);
    return pending.until > this.#now() && pending.call === digestOf(call);
  }

  /** Remembers a call with an unknown outcome, for the next confirmation of the same action. */
  rememberUnknown({ target, action }: CallRequest, outcome: UnknownOutcome): void {
    this.#unknown.set(`${target} ${action}`, outcome);
  }

  unknownOutcome({ target, action }: CallRequest): UnknownOutcome | undefined {
    return this.#unknown.get(`${target} ${action}`);
  }
}

function digestOf({ target, action, region, request }: CallRequest): string {
  const text = stringifyJson([target, action, region, request]);
  return createHash("sha256").update(text).digest("base64");
}
