import { onAbort } from "./abort.js";

/** Why a deadline has ended. */
export type Ending =
  | { readonly kind: "timeout"; readonly milliseconds: number }
  | { readonly kind: "aborted"; readonly reason: unknown };

/** A timer fires at once for a longer time than this. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** A time limit within the caller's signal or another limit. Call `clear` when the work is done. */
export class Deadline {
  readonly #listeners: (() => void)[] = [];
  readonly #endsAt: number;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #leaveOuter: (() => void) | undefined;
  #controller: AbortController | undefined;
  #ended: Ending | undefined;
  #reason: unknown;
  #isCleared = false;

  /** @param milliseconds `Infinity` never ends. */
  constructor(milliseconds: number, outer?: AbortSignal | Deadline) {
    this.#endsAt = performance.now() + milliseconds;
    if (milliseconds <= MAX_TIMER_MS) {
      this.#timer = setTimeout(() => this.#end({ kind: "timeout", milliseconds }), milliseconds);
    }
    if (outer instanceof Deadline) {
      outer.onEnd(() => this.#end(outer.ended));
    } else if (outer) {
      this.#leaveOuter = onAbort(outer, () =>
        this.#end({ kind: "aborted", reason: outer.reason as unknown }),
      );
    }
  }

  /** Undefined until the limit is reached. */
  get ended(): Ending | undefined {
    return this.#ended;
  }

  /** Aborts when the limit is reached. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = new AbortController();
      this.#controller = controller;
      this.onEnd(() => controller.abort(this.#reason));
    }
    return this.#controller.signal;
  }

  /** Milliseconds until the time is up. */
  get remaining(): number {
    return this.#endsAt - performance.now();
  }

  /** The promise's result, unless the limit is reached first: not all code listens to signals. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.onEnd(() => reject(this.#reason as Error));
      promise.then(resolve, reject);
    });
  }

  /** @throws The reason of the signal if the limit has been reached. */
  throwIfEnded(): void {
    if (this.#ended) throw this.#reason;
  }

  /** Calls the listener when the limit is reached, or at once if it already is. */
  onEnd(listener: () => void): void {
    if (this.#ended) listener();
    else this.#listeners.push(listener);
  }

  /** Stops the timer and stops following the outer limit: the signal no longer aborts. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#leaveOuter?.();
    this.#isCleared = true;
  }

  #end(ending: Ending | undefined): void {
    if (this.#ended || this.#isCleared) return;
    this.#ended = ending;
    this.#reason =
      ending?.kind === "aborted"
        ? ending.reason
        : new DOMException("The time is up", "TimeoutError");
    for (const listener of this.#listeners) listener();
  }
}

/** @throws TypeError unless the time is a positive number of milliseconds, `Infinity` included. */
export function assertTime(name: string, milliseconds: unknown): void {
  if (typeof milliseconds === "number" && milliseconds > 0) return;
  throw new TypeError(`${name}: must be a positive number of milliseconds, or Infinity`);
}
