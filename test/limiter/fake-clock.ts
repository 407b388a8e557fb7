import type { LimiterClock } from "../../runtime/limiter/clock.js";

/** Time that passes when it is told to. Timers run in order; what they set off is let finish. */
export class FakeClock implements LimiterClock {
  #time = 0;
  #shown = 0;
  #timers: { at: number; callback: () => void }[] = [];
  readonly #busy: () => boolean;

  /** @param busy Whether something runs that time must not overtake, such as signing. */
  constructor(busy: () => boolean = () => false) {
    this.#busy = busy;
  }

  readonly now = (): number => this.#time + this.#shown;

  /** How much time has passed, whatever the clock shows. */
  get elapsed(): number {
    return this.#time;
  }

  /** Sets the clock forward, or back where it is negative. No time passes. */
  set(ms: number): void {
    this.#shown += ms;
  }

  /** Time passes while the event loop is blocked: nothing runs meanwhile. */
  block(ms: number): void {
    this.#time += ms;
  }

  /** Forgets all timers, as removing fake timers does. */
  loseTimers(): void {
    this.#timers = [];
  }

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
    await this.#settle();
    for (;;) {
      const [timer] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (timer === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== timer);
      this.#time = Math.max(this.#time, timer.at);
      timer.callback();
      await this.#settle();
    }
    this.#time = end;
  }

  async #settle(): Promise<void> {
    do await settle();
    while (this.#busy());
  }

  /** Runs a timer now, before its time, as systems do by a fraction of a millisecond. */
  async fireEarly(): Promise<void> {
    this.#timers.shift()?.callback();
    await this.#settle();
  }
}

/** Lets everything run that waits for no timer. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
