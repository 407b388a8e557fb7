/** A call that waits for its turn, as it is when it has left the line. */
export interface Waiter {
  readonly signal: AbortSignal;
  readonly resolve: (outcome?: PromiseLike<void>) => void;
}

interface Place extends Waiter {
  readonly onAbort: () => void;
  before: Place | undefined;
  after: Place | undefined;
}

/** First come, first served. A linked list, so that leaving from the middle costs no search. */
export class WaitingLine {
  #first: Place | undefined;
  #last: Place | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * Takes the last place. The signal must not be aborted yet.
   * When it aborts, the promise rejects with its reason, the others move up, and `onLeave` is told.
   */
  join(signal: AbortSignal, onLeave: () => void): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const onAbort = (): void => {
        this.#remove(place);
        reject(signal.reason);
        onLeave();
      };
      const place: Place = {
        signal,
        resolve,
        onAbort,
        before: this.#last,
        after: undefined,
      };
      if (this.#last === undefined) this.#first = place;
      else this.#last.after = place;
      this.#last = place;
      this.#size++;
      signal.addEventListener("abort", onAbort);
    });
  }

  /** Takes the first one out. It is then up to the caller to resolve it. */
  next(): Waiter | undefined {
    const place = this.#first;
    if (place !== undefined) this.#remove(place);
    return place;
  }

  #remove(place: Place): void {
    // Signals outlive calls: a listener left behind would be a leak.
    place.signal.removeEventListener("abort", place.onAbort);
    if (place.before === undefined) this.#first = place.after;
    else place.before.after = place.after;
    if (place.after === undefined) this.#last = place.before;
    else place.after.before = place.before;
    this.#size--;
  }
}
