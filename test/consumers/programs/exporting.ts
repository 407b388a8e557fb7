// A library that exports what the package returns: the compiler has to name each type in declarations.
import {
  cloneInstance,
  createInProcessLimiter,
  createRedisClient,
  paginate,
  waitFor,
  type ClientOptions,
} from "tencentcloud-redis";
import { isErrorOf } from "tencentcloud-redis/errors";
import * as credentials from "tencentcloud-redis/credentials";
import { createRedisLimiter } from "tencentcloud-redis/limiter-redis";
import { errorDescriptions, operations, service } from "tencentcloud-redis/metadata";
import { createNodeTransport } from "tencentcloud-redis/node";
import { sign, tc3 } from "tencentcloud-redis/signer";
import { validateCloneInstances, validators } from "tencentcloud-redis/validate";
import { BillingMode } from "tencentcloud-redis/types";
import {
  createEmulator,
  createManualClock,
  startEmulator,
  SAMPLE_INSTANCES,
} from "tencentcloud-redis-emulator";

export const redis = createRedisClient();
export const { api } = redis;
export const other = redis.withOptions({ region: "ap-tokyo" });
export const limiter = createInProcessLimiter();
export const shared = createRedisLimiter({} as never);
export const signer = tc3({ region: "ap-tokyo", credentials: { secretId: "i", secretKey: "k" } });
export const signed = sign({} as never);
export const nodeTransport = createNodeTransport();
export const list = paginate(redis, "DescribeInstances");
export const pages = list.pages();
export const wait = () => waitFor(redis, "Task", { TaskId: 1 });
export const waitDeal = async () => waitFor(redis, "Deal", await redis.CloneInstances({} as never));
export const clone = () => cloneInstance(redis, { source: "crs-1", from: "latest-backup" });
export const plan = () =>
  cloneInstance(redis, { source: "crs-1", from: "latest-backup", dryRun: true });
export const describe = () => redis.DescribeInstances();
export const described = () => redis.callWithResponse("DescribeInstances");
export const post = () => redis.api.POST("/#DescribeInstances", { body: {} });
export const guard = isErrorOf;
export const descriptions = errorDescriptions;
export const facts = [operations, service] as const;
export const facts1 = operations.CloneInstances;
export const check = validateCloneInstances;
export const checks = validators;
export const checked = validateCloneInstances.check({});
export const mode = BillingMode;
export const emulator = createEmulator();
export const clock = createManualClock();
export const middlewareOf = (options: ClientOptions) => options.middleware;
export const server = () => startEmulator();
export const instances = emulator.instances();
export const ledger = emulator.ledger();
export const samples = SAMPLE_INSTANCES;
export const chain = credentials.defaultChain();
export const fromEnv = credentials.fromEnvironment({ env: {} });
export const fromProfile = credentials.fromProfile();
export const fromStatic = credentials.fromStatic({ secretId: "i", secretKey: "k" });
export const functions = {
  createRedisClient,
  paginate,
  waitFor,
  cloneInstance,
  createInProcessLimiter,
  tc3,
  sign,
};
export class Mine {
  redis = redis;
  api = redis.api;
}
export const handled = emulator.handle;
