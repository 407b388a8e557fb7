interface ScheduledEvent {
  readonly at: number;
  readonly run: () => void;
}

/** Events to come, by the clock. There are no timers: `catchUp` runs what is due. */
export class Schedule {
  /** By time, and then in the order in which they were added. */
  readonly #events: ScheduledEvent[] = [];

  /** `at`: milliseconds since 1970. */
  add(at: number, run: () => void): void {
    const before = this.#events.findLastIndex((event) => event.at <= at);
    this.#events.splice(before + 1, 0, { at, run });
  }

  /** Runs all events that are due, in order. They may add more. */
  catchUp(now: number): void {
    let next = this.#events[0];
    while (next !== undefined && next.at <= now) {
      this.#events.shift();
      next.run();
      next = this.#events[0];
    }
  }
}
