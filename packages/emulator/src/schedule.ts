interface Appointment {
  readonly at: number;
  readonly happen: () => void;
}

/** How many that have happened are kept before the list is cut. */
const MOST_PAST = 1000;

/** What is going to happen, by the clock. Nothing runs by itself: each look catches up. */
export class Schedule {
  /** By time; of the same time, in the order in which they were added. */
  #appointments: Appointment[] = [];
  /** How many of them have happened. */
  #past = 0;

  /** `at`: milliseconds since 1970. */
  add(at: number, happen: () => void): void {
    let low = this.#past;
    let high = this.#appointments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#appointments[middle] as Appointment).at <= at) low = middle + 1;
      else high = middle;
    }
    this.#appointments.splice(low, 0, { at, happen });
  }

  /** Lets all happen that is due, in its order. It may add more. */
  catchUp(now: number): void {
    for (;;) {
      const next = this.#appointments[this.#past];
      if (next === undefined || next.at > now) break;
      this.#past += 1;
      next.happen();
    }
    if (this.#past < MOST_PAST) return;
    this.#appointments = this.#appointments.slice(this.#past);
    this.#past = 0;
  }
}
