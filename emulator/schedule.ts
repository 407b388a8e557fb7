interface Appointment {
  readonly at: number;
  readonly happen: () => void;
}

/** What is going to happen, by the clock. Nothing runs by itself: each look catches up. */
export class Schedule {
  /** By time, the last first; of the same time, the later added first. */
  readonly #appointments: Appointment[] = [];

  /** `at`: milliseconds since 1970. */
  add(at: number, happen: () => void): void {
    const later = this.#appointments.findLastIndex((other) => other.at > at);
    this.#appointments.splice(later + 1, 0, { at, happen });
  }

  /** Lets all happen that is due, in its order. It may add more. */
  catchUp(now: number): void {
    for (let next = this.#appointments.at(-1); next !== undefined && next.at <= now;) {
      this.#appointments.pop();
      next.happen();
      next = this.#appointments.at(-1);
    }
  }
}
