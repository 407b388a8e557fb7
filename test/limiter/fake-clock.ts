import type { LimiterClock } from "../../runtime/limiter-clock.js";

/** Time that passes when it is told to. Timers run in order; what they set off is let finish. */
export class FakeClock implements LimiterClock {
  #time = 0;
  #timers: { at: number; callback: () => void }[] = [];

  readonly now = (): number => this.#time;

  readonly schedule = (callback: () => void, ms: number): (() => void) => {
    const timer = { at: this.#time + ms, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  get timers(): number {
    return this.#timers.length;
  }

  async advance(ms: number): Promise<void> {
    const end = this.#time + ms;
    await settle();
    for (;;) {
      const [timer] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (timer === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== timer);
      this.#time = Math.max(this.#time, timer.at);
      timer.callback();
      await settle();
    }
    this.#time = end;
  }

  /** Runs a timer now, before its time, as systems do by a fraction of a millisecond. */
  async fireEarly(): Promise<void> {
    this.#timers.shift()?.callback();
    await settle();
  }
}

/** Lets everything run that waits for no timer. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
