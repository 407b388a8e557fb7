interface ScheduledEvent {
  readonly at: number;
  readonly run: () => void;
}

/** How many past events are kept before the list is cut. */
const MAX_PAST = 1000;

/** Events to come, by the clock. There are no timers: `catchUp` runs what is due. */
export class Schedule {
  /** By time, and then in the order in which they were added. */
  #events: ScheduledEvent[] = [];
  /** How many of them are past. */
  #past = 0;

  /** `at`: milliseconds since 1970. */
  add(at: number, run: () => void): void {
    let low = this.#past;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#events[middle] as ScheduledEvent).at <= at) low = middle + 1;
      else high = middle;
    }
    this.#events.splice(low, 0, { at, run });
  }

  /** Runs all events that are due, in order. They may add more. */
  catchUp(now: number): void {
    for (;;) {
      const next = this.#events[this.#past];
      if (next === undefined || next.at > now) break;
      this.#past += 1;
      next.run();
    }
    if (this.#past < MAX_PAST) return;
    this.#events = this.#events.slice(this.#past);
    this.#past = 0;
  }
}
