import { CallError } from "./errors.js";

/** The shared limit could not be checked, so the call was held back. Nothing was sent. */
export class LimiterUnavailableError extends CallError {
  static override readonly kind: string = "tencentcloud-redis/LimiterUnavailableError";
  override readonly name = "LimiterUnavailableError";

  constructor(action: string, cause: unknown, service?: string) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `${action} was not sent, because its rate limit could not be checked: ${reason}. ` +
        'See to the Redis behind createRedisLimiter, or let whenUnavailable be "open" or { share }',
      { action, service, cause },
    );
  }
}
