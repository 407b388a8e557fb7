import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { LimiterClock } from "./limiter-clock.js";
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
  readonly schedule: LimiterClock["schedule"];
}

/** The windows that all processes share. */
export class RedisWindow {
  readonly #options: RedisWindowOptions;
  /** The library's limiters know one limit each. */
  readonly #limiters = new Map<number, RateLimiterRedis>();

  constructor(options: RedisWindowOptions) {
    this.#options = options;
  }

  /**
   * Asks for one send. Gives 0 where it may go, else how many milliseconds to wait before asking again.
   * @throws Error where Redis does not answer in time, or not as it should.
   */
  async ask(key: string, limit: number): Promise<number> {
    try {
      await this.#limiter(limit).consume(key);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const waitMs = Number(refusal.msBeforeNext);
      return waitMs >= 1 ? waitMs : 1;
    }
  }

  #limiter(limit: number): RateLimiterRedis {
    let limiter = this.#limiters.get(limit);
    if (limiter === undefined) {
      limiter = new RateLimiterRedis({
        // Given the client itself, the library would define its command on it, over the command of
        // every other limiter that uses the client: the last script defined would serve them all.
        // Older versions of the library also begin a transaction, which they do not use here.
        storeClient: { eval: this.#evaluator(limit), multi: () => undefined },
        useRedisPackage: true,
        keyPrefix: this.#options.keyPrefix,
        points: limit,
        duration: Math.ceil(this.#options.windowMs / 1000),
        customIncrTtlLuaScript: SLIDING_WINDOW_SCRIPT,
      });
      this.#limiters.set(limit, limiter);
    }
    return limiter;
  }

  /** In the shape of node-redis. The library's own arguments are in seconds, so they are not used. */
  #evaluator(limit: number): (script: string, given: { keys: string[] }) => Promise<unknown[]> {
    const args = [String(limit), String(Math.round(this.#options.windowMs * 1000))];
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
    const { schedule, timeoutMs } = this.#options;
    return new Promise((resolve, reject) => {
      const cancel = schedule(
        () => reject(new Error(`Redis did not answer within ${timeoutMs} ms`)),
        timeoutMs,
      );
      answer.then(resolve, reject).finally(cancel);
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
