import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { SteadyClock, SteadyTimer } from "./limiter-clock.js";
import { SLIDING_WINDOW_SCRIPT } from "./limiter-redis-script.js";

/**
 * What is used of a client. Clients of ioredis and of node-redis (v4 and later) fit, those for
 * clusters and sentinels included, and so do those that keep to the interface of one of the two.
 */
export interface RedisClient {
  readonly eval: (script: string, ...rest: never[]) => Promise<unknown>;
}

export interface RedisWindowOptions {
  readonly client: RedisClient;
  readonly keyPrefix: string;
  readonly windowMs: number;
  readonly timeoutMs: number;
  readonly clock: SteadyClock;
}

/** A timer that is later than this shows that this process was busy, not that Redis is slow. */
const STALLED_MS = 50;

/** The windows that all processes share. */
export class RedisWindow {
  readonly #options: RedisWindowOptions;
  /** The library's limiters know one limit each, and here one lead. */
  readonly #limiters = new Map<string, RateLimiterRedis>();

  constructor(options: RedisWindowOptions) {
    this.#options = options;
  }

  /**
   * Asks for one send. Gives 0 where it may go, else how many milliseconds to wait before asking again.
   * @param leadMs by how much later than Redis responds the send may be; others wait as much longer
   * @throws Error where Redis does not respond in time, or not as it should.
   */
  async ask(key: string, limit: number, leadMs: number): Promise<number> {
    try {
      await this.#limiter(limit, leadMs).consume(key);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const waitMs = Number(refusal.msBeforeNext);
      return waitMs >= 1 ? waitMs : 1;
    }
  }

  #limiter(limit: number, leadMs: number): RateLimiterRedis {
    const name = `${limit}/${leadMs}`;
    let limiter = this.#limiters.get(name);
    if (limiter === undefined) {
      limiter = new RateLimiterRedis({
        // Given the client itself, the library would define its command on it, over the command of
        // every other limiter that uses the client: the last script defined would serve them all.
        // Older versions of the library also begin a transaction, which they do not use here.
        storeClient: { eval: this.#evaluator(limit, leadMs), multi: () => undefined },
        useRedisPackage: true,
        keyPrefix: this.#options.keyPrefix,
        points: limit,
        duration: Math.ceil(this.#options.windowMs / 1000),
        customIncrTtlLuaScript: SLIDING_WINDOW_SCRIPT,
      });
      this.#limiters.set(name, limiter);
    }
    return limiter;
  }

  /** In the shape of node-redis. The library's own arguments are in seconds, so they are not used. */
  #evaluator(
    limit: number,
    leadMs: number,
  ): (script: string, given: { keys: string[] }) => Promise<unknown[]> {
    const args = [String(limit), String(Math.round(this.#options.windowMs * 1000))];
    if (leadMs > 0) args.push(String(leadMs * 1000));
    return async (script, { keys }) => {
      const answer = await this.#inTime(evaluate(this.#options.client, script, keys, args));
      if (!Array.isArray(answer) || answer.length !== 2 || Number.isNaN(Number(answer[0]))) {
        throw new Error(`Redis answered ${JSON.stringify(answer)} instead of two integers`);
      }
      return answer;
    };
  }

  /** Clients wait for a lost connection, some without end, and nothing ends a hung one. */
  #inTime(answer: Promise<unknown>): Promise<unknown> {
    const { clock, timeoutMs } = this.#options;
    return new Promise((resolve, reject) => {
      let timer: SteadyTimer;
      const setTimer = (): void => {
        const dueAt = clock.now() + timeoutMs;
        timer = clock.schedule(() => {
          // While the event loop was blocked, nothing was sent to Redis and nothing was read.
          if (clock.now() > dueAt + STALLED_MS) setTimer();
          else reject(new Error(`Redis did not answer within ${timeoutMs} ms`));
        }, timeoutMs);
      };
      setTimer();
      answer.then(resolve, reject).finally(() => timer.cancel());
    });
  }
}

/** ioredis is told by its `defineCommand`; it takes a list where node-redis takes an object. */
function evaluate(
  client: RedisClient,
  script: string,
  keys: string[],
  args: string[],
): Promise<unknown> {
  if ("defineCommand" in client) {
    const run = client.eval as (script: string, ...rest: unknown[]) => Promise<unknown>;
    return run.call(client, script, keys.length, ...keys, ...args);
  }
  const run = client.eval as (script: string, given: object) => Promise<unknown>;
  return run.call(client, script, { keys, arguments: args });
}
