/** The sends of one window, oldest first, in a ring that grows to what is needed and is reused. */
export class SendLog {
  readonly #windowMs: number;
  #times = new Float64Array(8);
  #oldest = 0;
  #count = 0;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** When one more send fits: `now`, or the moment at which enough of them have left the window. */
  freeAt(limit: number, now: number): number {
    this.#forget(now);
    return this.#count < limit ? now : this.#at(this.#count - limit) + this.#windowMs;
  }

  add(time: number): void {
    if (this.#count === this.#times.length) this.#grow();
    this.#times[(this.#oldest + this.#count) % this.#times.length] = time;
    this.#count++;
  }

  isEmpty(now: number): boolean {
    this.#forget(now);
    return this.#count === 0;
  }

  /** Each send is added once and forgotten once, so this costs nothing in the long run. */
  #forget(now: number): void {
    while (this.#count > 0 && this.#at(0) + this.#windowMs <= now) {
      this.#oldest = (this.#oldest + 1) % this.#times.length;
      this.#count--;
    }
  }

  #at(index: number): number {
    return this.#times[(this.#oldest + index) % this.#times.length] ?? Number.NaN;
  }

  #grow(): void {
    const larger = new Float64Array(this.#times.length * 2);
    for (let index = 0; index < this.#count; index++) larger[index] = this.#at(index);
    this.#times = larger;
    this.#oldest = 0;
  }
}
