import { onAbort } from "./abort.js";

/** Why a deadline has ended. */
export type Ending =
  | { readonly kind: "timeout"; readonly milliseconds: number }
  | { readonly kind: "aborted"; readonly reason: unknown };

/** A timer fires at once for a longer time than this. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** A time limit within the caller's signal or another limit. Call `clear` when the work is done. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #endsAt: number;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #leaveOuter: (() => void) | undefined;
  #ended: Ending | undefined;

  /** @param milliseconds `Infinity` never ends. */
  constructor(milliseconds: number, outer?: AbortSignal | Deadline) {
    this.#endsAt = performance.now() + milliseconds;
    if (milliseconds <= MAX_TIMER_MS) {
      this.#timer = setTimeout(() => this.#end({ kind: "timeout", milliseconds }), milliseconds);
    }
    if (outer instanceof Deadline) {
      this.#leaveOuter = onAbort(outer.signal, () => this.#end(outer.ended));
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
    return this.#controller.signal;
  }

  /** Milliseconds until the time is up. */
  get remaining(): number {
    return this.#endsAt - performance.now();
  }

  /** The promise's result, unless the limit is reached first: not all code listens to signals. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = onAbort(this.signal, () => reject(this.signal.reason as Error));
      promise.then(resolve, reject).finally(leave);
    });
  }

  /** Stops the timer and stops following the outer limit: the signal no longer aborts. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#leaveOuter?.();
  }

  #end(ending: Ending | undefined): void {
    if (this.#ended) return;
    this.#ended = ending;
    this.#controller.abort(
      ending?.kind === "aborted"
        ? ending.reason
        : new DOMException("The time is up", "TimeoutError"),
    );
  }
}

/** @throws TypeError unless the time is a positive number of milliseconds, `Infinity` included. */
export function assertTime(name: string, milliseconds: unknown): void {
  if (typeof milliseconds === "number" && milliseconds > 0) return;
  throw new TypeError(`${name}: must be a positive number of milliseconds, or Infinity`);
}
