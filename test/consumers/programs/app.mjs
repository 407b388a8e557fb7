import { createRedisClient, OutcomeUnknownError } from "tencentcloud-redis";
import { BillingMode } from "tencentcloud-redis/types";
import { createEmulator, EMULATOR_CREDENTIALS } from "tencentcloud-redis-emulator";

export const EXPECTED = { bought: 1, isUnknown: true, orders: 2 };

/** Buys twice in an emulator of this process, which loses its second response. */
export async function callEmulator() {
  const faults = [undefined, { kind: "reset-after" }];
  const emulator = createEmulator({ faults: () => faults.shift() });
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    fetch: emulator.fetch,
  });
  const request = {
    InstanceId: "crs-exampl01",
    GoodsNum: 1,
    ZoneId: 900001,
    BillingMode: BillingMode.PayAsYouGo,
    Period: 1,
    SecurityGroupIdList: ["sg-exampl01"],
    BackupId: "100000001-2000002-300000003",
    NoAuth: true,
  };
  const { InstanceIds } = await redis.CloneInstances(request);
  const error = await redis.CloneInstances(request).catch((reason) => reason);
  return {
    bought: InstanceIds.length,
    isUnknown: error instanceof OutcomeUnknownError,
    orders: emulator.ledger().length,
  };
}
