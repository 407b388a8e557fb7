import { createHash, randomUUID } from "node:crypto";
import { stringifyJson } from "../../../runtime/json.js";
import type { CallRequest, Unsettled } from "./protocol.js";

const LIFETIME_MS = 10 * 60_000;
/** More than anybody leaves unanswered. */
const MOST = 100;

interface Given {
  readonly call: string;
  readonly until: number;
}

/**
 * Leave for calls that cost money or lose data. It is good once, and for just the request that was
 * shown: what is clicked twice, or changed after the question, does not go out.
 */
export class Confirmations {
  readonly #given = new Map<string, Given>();
  readonly #unsettled = new Map<string, Unsettled>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  give(call: CallRequest): string {
    const [oldest] = this.#given.keys();
    if (this.#given.size >= MOST && oldest !== undefined) this.#given.delete(oldest);
    const id = randomUUID();
    this.#given.set(id, { call: digestOf(call), until: this.#now() + LIFETIME_MS });
    return id;
  }

  /** Whether the call may go out. Asked again, the answer is no. */
  take(id: string | undefined, call: CallRequest): boolean {
    const given = id === undefined ? undefined : this.#given.get(id);
    if (id === undefined || given === undefined) return false;
    this.#given.delete(id);
    return given.until > this.#now() && given.call === digestOf(call);
  }

  /** Remembers a call whose end was not seen, for the next question about such a call. */
  leaveOpen({ target, action }: CallRequest, unsettled: Unsettled): void {
    this.#unsettled.set(`${target} ${action}`, unsettled);
  }

  unsettled({ target, action }: CallRequest): Unsettled | undefined {
    return this.#unsettled.get(`${target} ${action}`);
  }
}

function digestOf({ target, action, region, request }: CallRequest): string {
  const text = stringifyJson([target, action, region, request]);
  return createHash("sha256").update(text).digest("base64");
}
