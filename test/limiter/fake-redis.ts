import type { FakeClock } from "./fake-clock.js";

interface Given {
  readonly keys: string[];
  readonly arguments: string[];
}

/** Does what the script says, after a while. The script itself meets a real server in test/services. */
export class FakeRedis {
  readonly #clock: FakeClock;
  readonly #logs = new Map<string, number[]>();
  /** Milliseconds to the server and back, for the next question. */
  latency: () => { there: number; back: number } = () => ({ there: 0, back: 0 });
  mode: "answers" | "hangs" | "refuses" | "rambles" = "answers";
  readonly questions: Given[] = [];

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  /** In the shape of node-redis. */
  readonly eval = (_script: string, given: Given): Promise<unknown> => {
    this.questions.push(given);
    if (this.mode === "hangs") return new Promise(() => undefined);
    if (this.mode === "refuses") return Promise.reject(new Error("connect ECONNREFUSED"));
    if (this.mode === "rambles") return Promise.resolve("OK");
    const { there, back } = this.latency();
    return new Promise((resolve) => {
      this.#clock.schedule(() => {
        const answer = this.#decide(given);
        this.#clock.schedule(() => resolve(answer), back);
      }, there);
    });
  };

  #decide({ keys: [key = ""], arguments: [limit, window] }: Given): [number, number] {
    const now = this.#clock.now();
    const windowMs = Number(window) / 1000;
    const log = (this.#logs.get(key) ?? []).filter((time) => now - time < windowMs);
    this.#logs.set(key, log);
    const leaving = log.at(-Number(limit));
    if (leaving !== undefined) return [Number(limit) + 1, Math.ceil(leaving + windowMs - now)];
    log.push(now);
    return [log.length, 0];
  }
}
