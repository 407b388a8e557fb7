import type { SteadyClock, SteadyTimer } from "./clock.js";

/**
 * The part of a client that is used. Clients of ioredis and of node-redis (v4 and later) fit, also for
 * clusters and sentinels, and so does whatever has the `eval` of one of the two.
 */
export interface RedisClient {
  readonly eval: (script: string, ...rest: never[]) => Promise<unknown>;
}

/**
 * A sliding window in Redis: a list with the times of the latest sends, oldest first. Gives 0 where one
 * more may be sent, and counts it; else how many milliseconds to wait.
 *
 * The time is that of Redis, so the clocks of the machines do not matter. Times are in microseconds and
 * written out in full, because Lua would round them to 14 digits. A Redis clock that was set back leaves
 * entries in the future; past one window they are dropped, so that nobody waits for longer.
 *
 * A process to which Redis is slow asks ahead, by a lead that is shorter than a window: its entry is that
 * much later. No entry is earlier than the one before it, so that the oldest always leaves first.
 *
 * KEYS: the list. ARGV: limit, window in microseconds, lead in microseconds (0 if left out).
 */
export const SLIDING_WINDOW_SCRIPT = `
local limit, window, lead = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3] or 0)
local time = redis.call('time')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local oldest = tonumber(redis.call('lindex', KEYS[1], 0))
while oldest and math.abs(now - oldest) >= window do
  redis.call('lpop', KEYS[1])
  oldest = tonumber(redis.call('lindex', KEYS[1], 0))
end
if redis.call('llen', KEYS[1]) >= limit then
  local leaving = tonumber(redis.call('lindex', KEYS[1], -limit))
  return math.max(1, math.ceil(math.min(leaving + window - now, window) / 1000))
end
local entry = now + lead
local newest = tonumber(redis.call('lindex', KEYS[1], -1))
if newest and newest > entry and newest < now + window then entry = newest end
redis.call('rpush', KEYS[1], string.format('%.0f', entry))
redis.call('pexpire', KEYS[1], math.ceil((entry + window - now) / 1000))
return 0
`;

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

  constructor(options: RedisWindowOptions) {
    this.#options = options;
  }

  /**
   * Asks for one send. Gives 0 where it may go, else how many milliseconds to wait before asking again.
   * @param leadMs How much later than Redis responds the send may be.
   * @throws Error where Redis does not respond in time, or responds with something else.
   */
  async ask(key: string, limit: number, leadMs: number): Promise<number> {
    const { client, keyPrefix, windowMs } = this.#options;
    const args = [limit, Math.round(windowMs * 1000), ...(leadMs > 0 ? [leadMs * 1000] : [])];
    const response = await this.#inTime(evaluate(client, `${keyPrefix}:${key}`, args.map(String)));
    // Some clients give integers as text. No script says more than a window and a lead.
    const waitMs = /^\d+$/.test(String(response)) ? Number(response) : Infinity;
    if (waitMs <= 2 * windowMs) return waitMs;
    throw new Error(`Redis responded with ${JSON.stringify(response)} instead of a wait`);
  }

  /** Clients wait for a lost connection, some for ever, and nothing ends one that hangs. */
  #inTime(response: Promise<unknown>): Promise<unknown> {
    const { clock, timeoutMs } = this.#options;
    return new Promise((resolve, reject) => {
      let timer: SteadyTimer;
      const setTimer = (): void => {
        const dueAt = clock.now() + timeoutMs;
        timer = clock.schedule(() => {
          // While the event loop was blocked, nothing was sent to Redis and nothing was read.
          if (clock.now() > dueAt + STALLED_MS) setTimer();
          else reject(new Error(`Redis did not respond within ${timeoutMs} ms`));
        }, timeoutMs);
      };
      setTimer();
      response.then(resolve, reject).finally(() => timer.cancel());
    });
  }
}

/** ioredis, which has a `defineCommand`, takes a list of arguments; node-redis takes an object. */
async function evaluate(client: RedisClient, key: string, args: string[]): Promise<unknown> {
  if ("defineCommand" in client) {
    const run = client.eval as (script: string, ...rest: unknown[]) => Promise<unknown>;
    return run.call(client, SLIDING_WINDOW_SCRIPT, 1, key, ...args);
  }
  const run = client.eval as (script: string, given: object) => Promise<unknown>;
  return run.call(client, SLIDING_WINDOW_SCRIPT, { keys: [key], arguments: args });
}
