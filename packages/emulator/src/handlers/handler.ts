import type { RedisClient } from "tencentcloud-redis";
import type { operations } from "../../../../generated/operations.js";
import type { EmulatedCall } from "../call.js";

type ActionName = keyof typeof operations & keyof RedisClient;

type RequestOf<Action extends ActionName> = NonNullable<Parameters<RedisClient[Action]>[0]>;

type ResponseOf<Action extends ActionName> = Omit<
  Awaited<ReturnType<RedisClient[Action]>>,
  "RequestId"
>;

/** What actions do to the account. Each gives its answer without `RequestId`, or throws a ServiceError. */
export type Handlers = {
  readonly [Action in ActionName]?: (call: EmulatedCall<RequestOf<Action>>) => ResponseOf<Action>;
};

/** The same without its types, as it is found by a name that came in a header. */
export type Handler = (call: EmulatedCall) => Readonly<Record<string, unknown>>;
