// A program with nothing but the types of `fetch`.
import {
  createInProcessLimiter,
  createRedisClient,
  ErrorCode,
  isErrorOf,
  OutcomeUnknownError,
  TencentCloudError,
  type CallOptions,
  type CloneInstancesRequest,
  type RedisClient,
} from "tencentcloud-redis";
import { BillingMode } from "tencentcloud-redis/types";
import { CredentialsError, fromEnvironment, fromStatic } from "tencentcloud-redis/credentials";
import { CallError, type ErrorOf } from "tencentcloud-redis/errors";
import { errorDescriptions } from "tencentcloud-redis/metadata";
import { sign, tc3, type Signed } from "tencentcloud-redis/signer";
import { createEmulator, EMULATOR_CREDENTIALS, startEmulator } from "tencentcloud-redis-emulator";
import type { paths } from "tencentcloud-redis/types";
import { validateCloneInstances } from "tencentcloud-redis/validate";

const request: CloneInstancesRequest = {
  InstanceId: "crs-exampl01",
  GoodsNum: 2,
  ZoneId: 900001,
  BillingMode: BillingMode.PayAsYouGo,
  Period: 1,
  SecurityGroupIdList: ["sg-1"],
  BackupId: "1-2-3",
};
// @ts-expect-error -- no such field
export const misspelt: CloneInstancesRequest = { ...request, GoodNum: 2 };

export async function call(redis: RedisClient, options: CallOptions): Promise<number> {
  try {
    const { InstanceIds } = await redis.CloneInstances(request, options);
    // @ts-expect-error -- a list of strings
    const wrong: number = InstanceIds[0];
    return InstanceIds.length + wrong;
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return error.sentAt;
    if (error instanceof CallError) return error.requestId?.length ?? 0;
    if (error instanceof CredentialsError) return error.provider.length;
    if (error instanceof TencentCloudError) return error.code.length;
    if (isErrorOf(error, "CloneInstances")) {
      const known: ErrorOf<"CloneInstances", string> = error;
      return known.code === ErrorCode.ResourceUnavailableSaleOut ? 1 : 2;
    }
    throw error;
  }
}

export class Own extends TencentCloudError {}

export async function main(): Promise<unknown> {
  const emulator = await startEmulator({ cors: true });
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: fromStatic(EMULATOR_CREDENTIALS),
    endpoint: emulator.url,
    limiter: createInProcessLimiter(),
    fetch: createEmulator().fetch,
    validate: { CloneInstances: validateCloneInstances },
  });
  const signed: Signed = await sign({
    method: "POST",
    host: "h",
    path: "/",
    contentType: "application/json",
    body: "{}",
    service: "redis",
    action: "A",
    timestamp: 0,
    credentials: { secretId: "i", secretKey: "k" },
  });
  const { data } = await redis.api.POST("/#CloneInstances", {
    body: {
      ...request,
      SecurityGroupIdList: ["sg-1"],
      NodeSet: [],
      ResourceTags: [],
      AlarmPolicyList: [],
    },
  });
  redis.api.use(tc3({ credentials: fromEnvironment({ env: {} }) }));
  type Path = keyof paths;
  const path: Path = "/#CloneInstances";
  return [
    signed.authorization,
    data?.Response,
    path,
    Object.keys(errorDescriptions),
    await call(redis, {}),
  ];
}
