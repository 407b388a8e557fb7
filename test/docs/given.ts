/** What examples take for granted: a reader has these from the examples before. */
import { createRedisClient } from "./at-emulator.js";
import { EMULATOR_CREDENTIALS } from "tencentcloud-redis-emulator";
import type { Credentials, RedisClient } from "tencentcloud-redis";

export { createRedisClient };
export const region = "ap-singapore";
export const credentials: Credentials = EMULATOR_CREDENTIALS;
export const redis: RedisClient = createRedisClient({ region, credentials });
export const ca: string = "";
export function log(...values: unknown[]): void {
  console.log(...values);
}
