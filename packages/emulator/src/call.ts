import type { RedisClient } from "tencentcloud-redis";
import type { operations } from "tencentcloud-redis/metadata";
import type { OpenApiDocument, Operation } from "../../../runtime/openapi.js";
import type { ErrorReason, ServiceError } from "./service-error.js";
import type { AccountState } from "./state/account.js";

/** A call whose signature and parameters are valid. */
export interface EmulatedCall<Request = Readonly<Record<string, unknown>>> {
  readonly action: string;
  readonly request: Request;
  readonly region: string;
  readonly requestId: string;
  readonly account: AccountState;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Why the task or order that the call starts fails; undefined if it succeeds. */
  readonly failure: string | undefined;
  readonly document: OpenApiDocument;
  readonly operation: Operation;
  /** The error to throw if the call cannot be carried out. Its code is one that the action documents. */
  readonly error: (reason: ErrorReason, message: string) => ServiceError;
}

type ActionName = keyof typeof operations & keyof RedisClient;

type RequestOf<Action extends ActionName> = NonNullable<Parameters<RedisClient[Action]>[0]>;

type ResponseOf<Action extends ActionName> = Omit<
  Awaited<ReturnType<RedisClient[Action]>>,
  "RequestId"
>;

/** What actions do. Each returns its response without `RequestId`, or throws a ServiceError. */
export type Handlers = {
  readonly [Action in ActionName]?: (call: EmulatedCall<RequestOf<Action>>) => ResponseOf<Action>;
};

/** A handler without the types of its action, found by the name in a header. */
export type Handler = (call: EmulatedCall) => Readonly<Record<string, unknown>>;
