import type { RedisClient } from "../generated/client.js";
import { createRedisPagers, type RedisPagers } from "../generated/paging.js";
import { createRedisWaiters, type RedisWaiters } from "../generated/waiters.js";
import {
  createCloneInstance,
  type CloneInstance,
  type CloneSurroundings,
} from "./clone/clone-instance.js";

export { CloneError, CloneUnfinishedError, type Purchase } from "./clone/errors.js";
export type { CloneInstance, CloneSurroundings } from "./clone/clone-instance.js";
export type { Clone, CloneOptions, ClonePlan, CloneProgress } from "./clone/options.js";
export { createRedisPagers, type RedisPagers } from "../generated/paging.js";
export { createRedisWaiters, type RedisWaiters } from "../generated/waiters.js";
export type { Pager } from "../runtime/pagination.js";
export type { Pace, WaitOptions, WaitProgress } from "../runtime/waiters/run-waiter.js";
export {
  type State,
  WaitError,
  WaitFailedError,
  WaitTimeoutError,
} from "../runtime/waiters/errors.js";

/** What `withJobs` adds to a client. */
export interface Jobs {
  /** Lists, item by item or page by page: `for await (const one of redis.paginate.DescribeInstances())`. */
  readonly paginate: RedisPagers;
  /** Waits until something has ended: `await redis.waitFor.Task({ TaskId })`. */
  readonly waitFor: RedisWaiters;
  readonly cloneInstance: CloneInstance;
}

/**
 * The client with the jobs that take several calls. They are not in the client itself, so that an
 * app without them does not carry them. The client that is given stays as it is.
 */
export function withJobs<Client extends RedisClient>(
  client: Client,
  surroundings: CloneSurroundings = {},
): Client & Jobs {
  const jobs: Jobs = {
    paginate: createRedisPagers(client),
    waitFor: createRedisWaiters(client, surroundings),
    cloneInstance: createCloneInstance(client, surroundings),
  };
  return Object.assign(methodsOf(client), jobs);
}

/** The client's methods and its `api`, for an object that has more than they. */
function methodsOf<Client extends RedisClient>(client: Client): Client {
  const copy: Record<string, unknown> = {};
  for (let from: object = client; from !== Object.prototype; from = prototypeOf(from)) {
    for (const name of Object.getOwnPropertyNames(from)) {
      if (name === "constructor" || name === "api" || Object.hasOwn(copy, name)) continue;
      const method = client[name as keyof Client] as unknown;
      if (typeof method !== "function") continue;
      copy[name] = method.bind(client);
    }
  }
  Object.defineProperty(copy, "api", { get: () => client.api, enumerable: true });
  return copy as unknown as Client;
}

function prototypeOf(object: object): object {
  return (Object.getPrototypeOf(object) as object | null) ?? Object.prototype;
}
