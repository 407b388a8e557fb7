import { createRedisLimiter, type RedisLimiterOptions } from "../../runtime/limiter/redis.js";
import { FakeClock } from "./fake-clock.js";
import { recorded } from "./sends.js";

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
  mode: "answers" | "hangs" | "refuses" | "rambles" | "exaggerates" = "answers";
  readonly questions: Given[] = [];

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  /** In the shape of node-redis. */
  readonly eval = (_script: string, given: Given): Promise<unknown> =>
    this.#ask(given, () => this.latency());

  /** The same server as one process finds it: with a latency of its own, or out of reach. */
  from(latency: () => { there: number; back: number } | "cut off") {
    const eval_ = (_script: string, given: Given): Promise<unknown> => this.#ask(given, latency);
    return { eval: eval_ };
  }

  #ask(given: Given, latency: () => { there: number; back: number } | "cut off"): Promise<unknown> {
    this.questions.push(given);
    if (this.mode === "hangs") return new Promise(() => undefined);
    if (this.mode === "refuses") return Promise.reject(new Error("connect ECONNREFUSED"));
    if (this.mode === "rambles") return Promise.resolve("OK");
    // More than a timer takes.
    if (this.mode === "exaggerates") return Promise.resolve(3_000_000_000);
    const ways = latency();
    if (ways === "cut off") return new Promise(() => undefined);
    const { there, back } = ways;
    return new Promise((resolve) => {
      this.#clock.schedule(() => {
        const answer = this.#decide(given);
        this.#clock.schedule(() => resolve(answer), back);
      }, there);
    });
  }

  /** By a clock of its own, which is always right. */
  #decide({ keys: [key = ""], arguments: [limit, window, lead = "0"] }: Given): number {
    const now = this.#clock.elapsed;
    const windowMs = Number(window) / 1000;
    const log = (this.#logs.get(key) ?? []).filter((time) => now - time < windowMs);
    this.#logs.set(key, log);
    const leaving = log.at(-Number(limit));
    if (leaving !== undefined) return Math.ceil(leaving + windowMs - now);
    log.push(Math.max(now + Number(lead) / 1000, log.at(-1) ?? 0));
    return 0;
  }
}

/** Processes with a limiter each, that use one Redis. */
export function setUp(options: Partial<RedisLimiterOptions> = {}, processes = 1) {
  const clock = new FakeClock();
  const redis = new FakeRedis(clock);
  const limiters = Array.from({ length: processes }, () =>
    createRedisLimiter({ client: redis, random: () => 0, ...clock, ...options }),
  );
  return { redis, limiter: limiters[0], ...recorded(clock, limiters) };
}
