import { onAbort } from "./abort.js";

/** Why a piece of work was over before its end. */
export type Ending =
  | { readonly kind: "timeout"; readonly milliseconds: number }
  | { readonly kind: "aborted"; readonly reason: unknown };

/** A longer time than this does not fit a timer, which would then fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * A time limit inside of the caller's signal, or of another limit. It calls listeners, and makes an
 * `AbortSignal` only for those who ask for one: on Node that costs more than the rest of a call.
 * `clear` it when it is no longer needed.
 *
 * Closures of a call are never put into fields here, but bound, or in sets and lists: V8 keeps what
 * a closure in a field has captured until it collects the whole heap, and that is the whole call.
 */
export class Deadline {
  /** Undefined until it is over. */
  ended: Ending | undefined;
  readonly #endsAt: number;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #outer: AbortSignal | Deadline | undefined;
  /** Takes the listener off the outer limit again. In a list, as closures do not go into fields. */
  readonly #leaves: (() => void)[] = [];
  #controller: AbortController | undefined;

  /** `Infinity` never ends. */
  constructor(milliseconds: number, outer?: AbortSignal | Deadline) {
    this.#endsAt = performance.now() + milliseconds;
    if (milliseconds <= MAX_TIMER_MS) {
      this.#timer = setTimeout(Deadline.#timeUp, milliseconds, this, milliseconds);
    }
    if (outer === undefined) return;
    this.#outer = outer;
    const follow = this.#followOuter.bind(this);
    this.#leaves.push(outer instanceof Deadline ? outer.onEnd(follow) : onAbort(outer, follow));
  }

  /** Aborts when it is over. */
  get signal(): AbortSignal {
    const controller = (this.#controller ??= new AbortController());
    if (this.ended) this.#abort();
    return controller.signal;
  }

  /** What a promise rejects with that was given up. */
  get reason(): unknown {
    return this.ended?.kind === "aborted" ? this.ended.reason : new Error("The time is up");
  }

  /** Milliseconds until the time is up. */
  get remaining(): number {
    return this.#endsAt - performance.now();
  }

  /** Calls the listener once, at once where it is over already. The result takes it off again. */
  onEnd(listener: () => void): () => void {
    if (this.ended) listener();
    else this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The promise's result, unless this is over first: not everybody listens to signals. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = this.onEnd(() => reject(this.reason as Error));
      const settled =
        <V>(settle: (value: V) => void) =>
        (value: V): void => {
          leave();
          settle(value);
        };
      promise.then(settled(resolve), settled(reject));
    });
  }

  clear(): void {
    clearTimeout(this.#timer);
    for (const leave of this.#leaves) leave();
  }

  static #timeUp(this: void, deadline: Deadline, milliseconds: number): void {
    deadline.#end({ kind: "timeout", milliseconds });
  }

  #followOuter(): void {
    const outer = this.#outer;
    if (outer instanceof Deadline) this.#end(outer.ended);
    else this.#end({ kind: "aborted", reason: outer?.reason });
  }

  #end(ending: Ending | undefined): void {
    if (this.ended) return;
    this.ended = ending;
    this.#abort();
    for (const listener of this.#listeners) listener();
  }

  #abort(): void {
    const { ended } = this;
    this.#controller?.abort(ended?.kind === "aborted" ? ended.reason : undefined);
  }
}

/** @throws TypeError unless the time is a positive number of milliseconds, `Infinity` included. */
export function assertTime(name: string, milliseconds: unknown): void {
  if (typeof milliseconds === "number" && milliseconds > 0) return;
  throw new TypeError(`${name}: give a positive number of milliseconds, or Infinity`);
}
