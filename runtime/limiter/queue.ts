/** A call that has left the queue for its turn. */
export interface Waiter {
  readonly signal: AbortSignal;
  readonly resolve: (outcome?: PromiseLike<void>) => void;
}

interface Place extends Waiter {
  readonly giveUp: () => void;
}

/** Calls that wait for their turn: first come, first served. */
export class Queue {
  readonly #places = new Set<Place>();

  get size(): number {
    return this.#places.size;
  }

  /**
   * Waits at the end of the queue. The signal must not be aborted yet.
   * When it aborts, the promise rejects with its reason, and `onLeave` is called.
   */
  join(signal: AbortSignal, onLeave: () => void): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        this.#remove(place);
        reject(signal.reason as Error);
        onLeave();
      };
      const place: Place = { signal, resolve, giveUp };
      this.#places.add(place);
      signal.addEventListener("abort", giveUp);
    });
  }

  /** Takes the first call out of the queue. The caller has to resolve it. */
  next(): Waiter | undefined {
    const [first] = this.#places;
    if (first !== undefined) this.#remove(first);
    return first;
  }

  #remove(place: Place): void {
    // Signals outlive calls: a listener left behind would be a leak.
    place.signal.removeEventListener("abort", place.giveUp);
    this.#places.delete(place);
  }
}
