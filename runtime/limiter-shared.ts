import type { Limiter } from "./limiter.js";
import { createWindowLimiter } from "./limiter-window.js";

/** By name in all of the process, for copies of this package too. The number is that of `Limiter`. */
const PLACE = Symbol.for("tencentcloud-redis.limiter.1");

/**
 * Quotas are the account's, not a client's: all clients of a process share this one. A worker thread
 * has globals of its own, and so a limiter of its own.
 */
export function sharedLimiter(): Limiter {
  const process = globalThis as { [PLACE]?: Limiter };
  return (process[PLACE] ??= createWindowLimiter());
}
